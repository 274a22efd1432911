/** A state machine of a file, linted with what the file says of it. */
import {
  definitionFileMissing,
  definitionGivenTwice,
  definitionNotResolved,
  fileFinding,
  substitutionMissing,
  substitutionUnused,
} from '../file-rules.js'
import type { Finding } from '../finding.js'
import { lintTree } from '../lint.js'
import type { MachineType } from '../rule/rule.js'
import type { ReadDefinition } from '../service-validation.js'
import type { SourceText } from '../source/source-text.js'
import type { Tree } from '../source/tree.js'
import { withWaivers } from '../suppression/waived.js'
import { nearest, quoted } from '../words.js'
import type { Embedded, NameUse, Readable, Substitutions, Unread } from './embedded.js'
import { substituted } from './substituted.js'

export type Context = {
  /** `auto` takes what the file says, and a Standard machine where it says nothing. */
  readonly type: 'auto' | MachineType
  /** Values of `${NAME}`, whatever the files say of them. */
  readonly values: ReadonlyMap<string, string>
}

export type Linted = {
  /** In the file that holds the definition. */
  readonly findings: readonly Finding[]
  /** In the file that holds the state machine. */
  readonly atMachine: readonly Finding[]
  /** None where the text is no definition at all. */
  readonly definitions: number
  /** What was linted, its names replaced as far as their values are known. */
  readonly definition: LintedDefinition
}

export type LintedDefinition = ReadDefinition & { readonly type: MachineType }

/**
 * @param readable The definition, which may stand in another file.
 * @param file The file that holds the machine; where its names are listed.
 */
export async function lintEmbedded(
  { place, type, substitutions }: Embedded,
  readable: Readable,
  file: SourceText,
  context: Context,
): Promise<Linted> {
  const find = (name: string) => context.values.get(name) ?? substitutions?.names.get(name)?.value
  const known = context.values.size > 0 || (substitutions?.names.size ?? 0) > 0
  const tree = known ? substituted(readable.tree, find) : readable.tree
  const kind = context.type === 'auto' ? (type ?? 'standard') : context.type
  const { findings, definitions } = await lintTree(tree, readable.source, kind)
  const inDefinition = findings.map((finding) => ({ ...finding, definition: place }))
  const definition = { tree, source: readable.source, place, isText: isItsText(readable, tree), type: kind }
  const judged = (all: readonly Finding[]) => withWaivers(all, tree, readable.source, place)
  if (substitutions === undefined)
    return { findings: await judged(inDefinition), atMachine: [], definitions, definition }
  const used = readable.used()
  return {
    findings: await judged([...inDefinition, ...missing(used, substitutions, readable.file, place, context)]),
    atMachine: unused(used, substitutions, file, place),
    definitions,
    definition,
  }
}

/** Whether the file holds the definition, in JSON, and nothing else. */
function isItsText({ source: { text }, tree: read }: Readable, tree: Tree): boolean {
  if (tree !== read || tree.root === undefined || !/^[\ufeff\s]*\{/.test(text)) return false
  const { start, end } = tree.root.range
  return /^[\ufeff\s]*$/.test(text.slice(0, start)) && text.slice(end).trim() === ''
}

/** A definition that is not linted is told. */
export function notLinted({ place }: Embedded, { is, why, hint, range }: Unread, file: SourceText): Finding {
  const [rule, rest] = rulesOfUnread[is]
  return fileFinding(rule, `${why}${rest}`, hint, { range: file.positionsOf(range), definition: place })
}

const rulesOfUnread = {
  elsewhere: [definitionNotResolved, ', so it is not linted'],
  refused: [definitionGivenTwice, ''],
  astray: [definitionFileMissing, ''],
} as const

function missing(
  used: readonly NameUse[],
  { names, complete, listedIn, beyond }: Substitutions,
  source: SourceText,
  definition: string | null,
  { values }: Context,
): readonly Finding[] {
  if (!complete) return []
  return used
    .filter(({ name }) => isName(name) && !names.has(name) && !values.has(name) && !beyond?.has(name))
    .map(({ name, range, pointer }) => {
      const meant = nearest(name, [...names.keys()])
      return fileFinding(
        substitutionMissing,
        `The definition holds \${${name}}, but ${beyond?.in ?? listedIn} has no ${quoted(name)}`,
        meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
        { range: source.positionsOf(range), definition, pointer, state: stateIn(pointer) },
      )
    })
}

function unused(
  used: readonly NameUse[],
  { names, listedIn }: Substitutions,
  file: SourceText,
  definition: string | null,
): readonly Finding[] {
  const found = new Set(used.map(({ name }) => name))
  return [...names]
    .filter(([name]) => !found.has(name))
    .map(([name, { range }]) =>
      fileFinding(
        substitutionUnused,
        `${listedIn} has ${quoted(name)}, but the definition does not hold \${${name}}`,
        undefined,
        { range: file.positionsOf(range), definition },
      ),
    )
}

/**
 * What CloudFormation takes for a name; scripts and queries in a definition have other uses of the sign, and so has
 * the Serverless framework: `self:service`.
 */
function isName(text: string): boolean {
  return /^[A-Za-z_][\w.-]*(?:::[\w.-]+)*$/.test(text)
}

function stateIn(pointer: string): string | null {
  const name = [...pointer.matchAll(/\/States\/([^/]*)/g)].at(-1)?.[1]
  return name?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null
}
