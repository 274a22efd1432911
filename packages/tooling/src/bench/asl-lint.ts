/** asl-lint beside the other linters of state machines: what each says of labelled definitions, and how long it takes. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import { chainOf } from './asl-lint/chain.js'
import { corpusGroups, type Group } from './asl-lint/corpus.js'
import { answersOf, type Linter, linters, ours } from './asl-lint/linters.js'
import { median, ratio, timeRounds } from './rounds.js'
import type { Section } from './section.js'

const rounds = 11
const mostStart = 2.5
const states = 10_000
const quickPasses = 40
/** Of the definitions, every so many-th is timed with a slow linter, in one pass. */
const slowShare = 4

const title = 'Linters of state machines'

/** The bound alone, for which no other linter is needed. */
export async function aslLintStart(root: string): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'asl-lint-bench-'))
  const starts = startsOf([ours(root)], smallMachine(folder), folder)
  const cells = [...starts].map(([name, { cell }]) => [name, cell])
  return { title, text: [markdown.table(['Command', 'Start, × bare Node'], cells)], failures: faults(starts) }
}

export async function aslLint(root: string): Promise<Section> {
  const groups = corpusGroups(root)
  const contenders = await linters(root)
  const folder = mkdtempSync(join(tmpdir(), 'asl-lint-bench-'))
  const accuracy = groups.map((group) => judged(group, contenders))
  const starts = startsOf(contenders, smallMachine(folder), folder)
  const large = join(folder, 'large.asl.json')
  writeFileSync(large, JSON.stringify(chainOf(states)))

  const rows = contenders.map((linter, at) => [
    linter.name,
    ...accuracy.map((verdicts) => verdicts[at] ?? ''),
    perSecond(linter, groups),
    starts.get(linter.name)?.cell ?? '',
    largeMachine(linter, large),
  ])
  const titles = groups.map(({ name, expected, files }) => `${name}: ${expected}, of ${files.length}`)
  const head = ['Linter', ...titles, 'Definitions a second', 'Start, × bare Node', `${states} states, ms`]
  const text = [words(groups), markdown.table(head, rows)]
  // Without the collection there is nothing that a reader would want to know.
  const readme =
    groups.length === 0
      ? undefined
      : { path: 'actions/asl-lint/README.md', name: 'peers', text: text.join('\n\n') }
  return { title, text, failures: faults(starts), readme }
}

function words(groups: readonly Group[]): string {
  const corpus =
    groups.length === 0
      ? 'No collection of labelled definitions lay beside the repository or in `ASL_CORPUS`, so accuracy and speed over it are left out.'
      : 'Accuracy is counted over a collection of labelled definitions in JSON: what AWS accepted and published ones should be accepted, what AWS refused, broken ones and those with one injected defect should be refused, the latter only where the same definition without the defect is accepted. What a linter crashed on counts for neither.'
  return `${corpus} Definitions a second: those that should be accepted, in one process that has loaded the linter, the median of ${quickPasses} passes; of a slow linter one pass over every fourth. Start: the linter's command on one definition with three states, median of ${rounds} interleaved rounds. Last: a chain of ${states} Task states, in such a process; more than two minutes are not waited for. cfn-lint has its rules of state machines counted, on a template around the definition with every substitution declared.`
}

/** How many of the group each linter judges as expected. */
function judged({ expected, files, bases }: Group, contenders: readonly Linter[]): readonly string[] {
  return contenders.map((linter) => {
    const { verdicts } = answersOf(linter, [...files, ...bases])
    const isRight = (at: number) =>
      verdicts[at] === expected && (bases.length === 0 || verdicts[files.length + at] === 'accepted')
    const right = files.filter((_, at) => isRight(at)).length
    const crashed = verdicts.filter((verdict) => verdict === 'crashed').length
    return `${right}${crashed === 0 ? '' : ` (${crashed} crashed)`}`
  })
}

function perSecond(linter: Linter, groups: readonly Group[]): string {
  const all = groups.filter(({ expected }) => expected === 'accepted').flatMap((group) => group.files)
  if (all.length === 0) return ''
  const files = linter.isSlow ? all.filter((_, at) => at % slowShare === 0) : all
  const { milliseconds } = answersOf(linter, files, linter.isSlow ? 1 : quickPasses)
  return String(Math.round(files.length / (milliseconds / 1000)))
}

type Start = { readonly times: number; readonly cell: string }

function startsOf(contenders: readonly Linter[], file: string, folder: string): ReadonlyMap<string, Start> {
  const work = join(folder, 'start')
  mkdirSync(work)
  const empty = join(work, 'empty.mjs')
  writeFileSync(empty, '')
  const commands = contenders.flatMap(({ name, command }) =>
    command === undefined ? [] : [{ name, ...command(file, work) }],
  )
  const timed = timeRounds(process.execPath, [{ name: 'bare Node', args: [empty] }, ...commands], rounds)
  const [reference] = timed
  return new Map(
    timed.map((timing) => {
      const times = reference === undefined ? Number.NaN : ratio(timing, reference)
      return [timing.name, { times, cell: `${times.toFixed(2)} (${median(timing.rounds).toFixed(0)} ms)` }]
    }),
  )
}

function largeMachine(linter: Linter, file: string): string {
  try {
    const { milliseconds, verdicts } = answersOf(linter, [file])
    return verdicts[0] === 'crashed' ? 'crashed' : milliseconds.toFixed(0)
  } catch {
    return 'over 2 minutes'
  }
}

function faults(starts: ReadonlyMap<string, Start>): readonly string[] {
  const own = starts.get('asl-lint')?.times ?? Number.NaN
  if (own <= mostStart) return []
  return [`asl-lint lints one file in ${own.toFixed(2)} × bare Node, at most ${mostStart} × is allowed`]
}

function smallMachine(folder: string): string {
  const file = join(folder, 'small.asl.json')
  writeFileSync(file, JSON.stringify(chainOf(3)))
  return file
}
