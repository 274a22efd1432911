/** From a tag to a route: read the tag, ask git, read the team's files, write what Terraform needs. */
import {
  type Edge,
  type Outcome,
  type OutputsOf,
  Refusal,
  ServiceFailure,
  UserError,
} from '@aws-delivery-actions/host'
import { definition } from './definition.js'
import { type EnvironmentFiles, ensureFolder, readEnvironmentFiles } from './environment-files.js'
import { generatedFilesOf, writeGeneratedFiles } from './generated-files.js'
import { type Repository, repositoryAt } from './git.js'
import { outputsOf } from './outputs.js'
import { destinationOf, routeOf } from './route.js'
import { type Inputs, knownPartition, rulesFrom } from './rules.js'
import { lockWarning } from './state.js'
import { pictureOf, summaryOf, tellRoute } from './summary.js'
import { readTag, type Tag, type TagRules } from './tag.js'
import { judgeTag } from './tag-integrity.js'
import { givenTag, noTag, type TagSource, tagAtCommit } from './tag-source.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<OutputsOf<typeof definition>>> {
  const { host, files } = edge
  const rules = rulesFrom(inputs, host.environment)
  const repository = openRepository(inputs, edge)
  const source = await findTag(inputs, edge, repository)
  const tag = understandTag(source, rules.tag)
  const upheld = repository && (await upholdTag(tag, repository, inputs['git-checks']))

  const destination = destinationOf(tag, rules.globalRegion, knownPartition)
  const { region } = destination
  const found = await findVariables(inputs, edge, { ...tag, region })
  const route = routeOf(tag, destination, found.account, rules.route)
  const generated = generatedFilesOf(route, inputs['output-dir'])
  await writeGeneratedFiles(generated, files)

  const warnings = [upheld?.warning, ...rules.warnings, lockWarning(inputs['lock-mode'])]
  const remarks = [...warnings.flatMap((text) => (text === undefined ? [] : [{ text }])), ...found.remarks]
  for (const { text, ...place } of remarks) host.log.warn(text, place)
  tellRoute(host.log, route, source)
  return {
    verdict: 'passed',
    outputs: outputsOf(route, { varFiles: found.varFiles, generated, commit: upheld?.commit }),
    summary: summaryOf(route, remarks),
  }
}

/** Nothing when git is not to be asked. */
function openRepository(inputs: Inputs, { host, files }: Edge): Repository | undefined {
  if (inputs['git-checks'] === 'off') return undefined
  return repositoryAt(files.workingDirectory, host.environment, host.cancellation.signal)
}

async function findTag(inputs: Inputs, { host }: Edge, repository?: Repository): Promise<TagSource> {
  const given = givenTag(inputs.tag, host.environment)
  if (given !== undefined) return given
  if (repository === undefined) throw noTag('no tag is given, and git-checks=off keeps git from being asked')
  return tagAtCommit(repository, host.environment)
}

/** @throws {UserError} when the tag cannot be routed. */
function understandTag({ name, from }: TagSource, rules: TagRules): Tag {
  const reading = readTag(name, rules)
  if ('tag' in reading) return reading.tag
  const { problem } = reading
  throw new UserError(problem.trouble, {
    where: `${from}, character ${problem.from + 1}`,
    picture: pictureOf(problem),
    expected: problem.expected,
  })
}

/** A folder that is given must be there; the usual one may be missing, and then there are no variables. */
async function findVariables(
  { 'environments-dir': directory }: Inputs,
  { files }: Edge,
  place: Tag & { readonly region: string },
): Promise<EnvironmentFiles> {
  if (directory !== definition.inputs['environments-dir'].default) await ensureFolder(files, directory)
  return await readEnvironmentFiles(files, directory, place)
}

/**
 * @returns The commit that the tag points at, when git knows it, and what does not hold.
 * @throws {Refusal | ServiceFailure} when a check that is required does not hold or cannot be decided.
 */
async function upholdTag(
  tag: Tag,
  repository: Repository,
  strictness: Inputs['git-checks'],
): Promise<{ readonly commit?: string | undefined; readonly warning?: string }> {
  const integrity = judgeTag(tag.name, await repository.inspect(tag.name))
  if (integrity.verdict === 'sound') return { commit: integrity.commit }
  const { verdict, reason, mend, commit } = integrity
  if (strictness === 'require') {
    const story = { where: 'git-checks', mend }
    throw verdict === 'unsound' ? new Refusal(reason, story) : new ServiceFailure(reason, story)
  }
  return { commit, warning: mend === undefined ? reason : `${reason} (${mend})` }
}
