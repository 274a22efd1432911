/** Which files are linted. */
import { mayHoldMachines, readSource } from '@aws-delivery-actions/asl'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import { nothingFor } from './unmatched.js'

const definitions = ['**/*.asl.json', '**/*.asl.yaml', '**/*.asl.yml']
/** Files of other tools, in which state machines may stand. */
const containers = ['**/*.json', '**/*.yaml', '**/*.yml', '**/*.template', '**/*.tf']

const looked = '*.asl.json, *.asl.yaml or *.asl.yml, or a template that holds a state machine'

/** A larger one is data: CloudFormation takes templates of up to 1 MB. */
const largestContainer = 16 * 1024 * 1024

/**
 * The files that the patterns name. That there is nothing to lint is the user's slip where patterns are given, and
 * no more than remarkable where none are.
 *
 * @throws {UserError} when a given pattern matches nothing.
 */
export async function findSources(
  patterns: readonly string[],
  files: Edge['files'],
  log: Log,
): Promise<readonly string[]> {
  if (patterns.length === 0) {
    const found = await filesNamedBy('.', files)
    if (found.length === 0) log.warn(`No file below the working directory is ${looked}`)
    return found
  }
  const found = new Set<string>()
  for (const pattern of patterns) {
    const named = await filesNamedBy(pattern, files)
    if (named.length === 0) throw await nothingFor(pattern, files.workingDirectory, looked)
    for (const file of named) found.add(file)
  }
  return [...found].sort()
}

/** Of a folder only what holds state machines; a file or pattern names what it names. */
async function filesNamedBy(pattern: string, files: Edge['files']): Promise<readonly string[]> {
  const [certain, possible] = await Promise.all([
    files.find([pattern], definitions),
    files.find([pattern], containers),
  ])
  const known = new Set(certain.files)
  const held: string[] = []
  for (const file of possible.files) {
    if (!known.has(file) && (await holdsMachines(file, files))) held.push(file)
  }
  return [...certain.files, ...held].sort()
}

/**
 * A file that no one named and that cannot be read is nobody's trouble. Nor is one that mentions state machines and
 * is something else, such as CDK's own lists of what it made.
 */
async function holdsMachines(file: string, files: Edge['files']): Promise<boolean> {
  try {
    const text = await files.readText(file, 'the template', largestContainer)
    if (!mayHoldMachines(file, text)) return false
    const { machines, findings } = await readSource(file, text)
    return machines.some(({ place }) => place !== null) || findings.length > 0
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}
