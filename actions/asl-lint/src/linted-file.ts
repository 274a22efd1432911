/** A file and what was found in it. */
import {
  type AtMachine,
  atMachines,
  type Context,
  commentWithoutUse,
  type Finding,
  fileFinding,
  type LintedDefinition,
  lintEmbedded,
  mayHoldMachines,
  notLinted,
  readSource,
  type SourceFile,
  unreadableFile,
} from '@aws-delivery-actions/asl'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import { lintNamed, type Read } from './named-definition.js'
import { counted } from './verdict.js'

export type LintedFile = {
  readonly file: string
  /** Empty when it could not be read. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Those that do not count, each with its reason. */
  readonly suppressed: readonly Finding[]
  /** Whether it is a definition, and nothing that holds some. */
  readonly isDefinition: boolean
  /** How many state machines it holds. */
  readonly definitions: number
  /** Where the definitions in it stand, as findings name them. */
  readonly places: readonly (string | null)[]
  /** What was linted in it. Kept only where it is wanted: definitions take much more memory than their text. */
  readonly machines: readonly LintedDefinition[]
}

/**
 * Files that hold state machines come first: the definitions that they name are linted with what they say of them,
 * and not for themselves.
 */
export async function lintFiles(
  sources: readonly string[],
  context: Context,
  files: Edge['files'],
  log: Log,
  keep = false,
): Promise<readonly LintedFile[]> {
  const texts = new Map<string, Promise<string>>()
  const read: Read = (file) => {
    const text = texts.get(file) ?? files.readText(file, 'the definition')
    texts.set(file, text)
    return text
  }
  const linted = new Map<string, LintedFile>()
  const lint = async (file: string) => {
    for (const found of await lintFile(file, context, read, files.workingDirectory)) {
      linted.set(found.file, together(linted.get(found.file), keep ? found : { ...found, machines: [] }))
    }
  }
  const alone: string[] = []
  for (const file of sources) {
    if (mayHoldMachines(file, await read(file).catch(() => ''))) await lint(file)
    else alone.push(file)
  }
  for (const file of alone) if (!linted.has(file)) await lint(file)
  const all = [...linted.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  for (const { file, text, findings } of all) {
    log.debug(`${file}: ${text.length} characters, ${counted(findings.length, 'finding')}`)
  }
  return all
}

/** The file, and the files with definitions that it names. */
async function lintFile(
  file: string,
  context: Context,
  read: Read,
  workingDirectory: string,
): Promise<readonly LintedFile[]> {
  try {
    const text = await read(file)
    const source = await readSource(file, text)
    const findings: Finding[] = [...source.findings]
    const told: AtMachine[] = []
    const others: LintedFile[] = []
    const machines: LintedDefinition[] = []
    const places: (string | null)[] = []
    let definitions = placesIn(source)
    for (const machine of source.machines) {
      const { content } = machine
      if (content.is === 'here') {
        const linted = await lintEmbedded(machine, content, source.source, context)
        findings.push(...linted.findings)
        told.push({ machine, findings: linted.atMachine })
        machines.push(linted.definition)
        places.push(machine.place)
        if (machine.place === null) definitions = linted.definitions
      } else if (content.is === 'file') {
        const named = await lintNamed(file, machine, content, source.source, context, read, workingDirectory)
        told.push({ machine, findings: named.atMachine })
        others.push(...named.files)
      } else if (content.is === 'refused') findings.push(notLinted(machine, content, source.source))
      else told.push({ machine, findings: [notLinted(machine, content, source.source)] })
    }
    findings.push(...atMachines(told))
    return [
      {
        file,
        text,
        findings: inOrder(findings),
        suppressed: [],
        isDefinition: source.machines.every(({ place }) => place === null),
        definitions,
        places,
        machines,
      },
      ...others,
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [
      {
        file,
        text: '',
        findings: [unreadable(error)],
        suppressed: [],
        isDefinition: true,
        definitions: 0,
        places: [],
        machines: [],
      },
    ]
  }
}

/** A machine may have more than one thing to say of it. */
function placesIn({ machines }: SourceFile): number {
  return new Set(machines.map(({ place }) => place)).size
}

/** Two machines may name one definition: what is wrong for both is told once. */
function together(earlier: LintedFile | undefined, later: LintedFile): LintedFile {
  if (earlier === undefined) return later
  const findings = [
    ...earlier.findings.filter((finding) => holdsWith(finding, later)),
    ...without(later.findings, earlier.findings).filter((finding) => holdsWith(finding, earlier)),
  ]
  return {
    ...later,
    findings: inOrder(findings),
    definitions: earlier.definitions + later.definitions,
    places: [...new Set([...earlier.places, ...later.places])],
    machines: [...earlier.machines, ...later.machines],
  }
}

/** What one machine has no use for, the other may. */
function holdsWith(finding: Finding, other: LintedFile): boolean {
  return finding.rule !== commentWithoutUse.id || without([finding], other.findings).length === 0
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(identity))
  return findings.filter((finding) => !known.has(identity(finding)))
}

function identity({ rule, message, range }: Finding): string {
  return JSON.stringify([rule, message, range])
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  )
}

function unreadable({ message, mend, expected }: UserError): Finding {
  const wanted = expected === undefined ? '' : `, expected ${expected}`
  return fileFinding(unreadableFile, `The file cannot be linted: ${message}${wanted}`, mend && sentence(mend))
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
