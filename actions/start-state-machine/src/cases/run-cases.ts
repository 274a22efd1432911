/** Runs the cases of a file, several at once, and makes one verdict of them. */
import {
  type Annotation,
  createMasks,
  exitCodes,
  messageOf,
  type Outcome,
  TimedOut,
  UserError,
} from '@aws-delivery-actions/host'
import { durationInWords, markdown } from '@aws-delivery-actions/report'
import type { Inputs, Outputs } from '../conclusion.js'
import type { LiveEdge } from '../live-edge.js'
import { type CaseResult, placeInWords, troublesOf } from './case.js'
import { casesStateName } from './case-edge.js'
import { casesFrom } from './case-file.js'
import { junitOf, type ReportFacts } from './junit-report.js'
import { runCase, type Start } from './run-case.js'
import { subjectOf } from './subject.js'

const longestFile = 4 * 1024 * 1024
const longestTrouble = 1_000

export async function runCases(
  file: string,
  inputs: Inputs,
  given: LiveEdge,
  start: Start,
): Promise<Outcome<Outputs>> {
  const { edge, masked } = remembering(given)
  const { aws, host, files } = edge
  const startedAt = aws.clock.now()
  const deadline = inputs.timeout === undefined ? undefined : startedAt + inputs.timeout
  const cases = await casesFrom({ file, text: await files.readText(file, 'the cases', longestFile) })
  const subject = await subjectOf(cases, inputs, edge)
  host.cancellation.signal.throwIfAborted()
  host.saveState(casesStateName, String(cases.length))
  const setting = { inputs, edge, start, subject, deadline }
  const results = await inTurns(cases, inputs.concurrency, async (each, index) => {
    const result = await runCase(each, index, setting)
    tell(result, edge)
    return result
  })
  const report = await written(results.map(withMasks(masked)), inputs, { file, startedAt }, edge)
  const outcome = verdictOf(results, host.cancellation.signal)
  const spoilt = report.trouble === undefined ? outcome : spoiltBy(report.trouble, outcome)
  return {
    ...spoilt,
    outputs: {
      'cases-passed': countOf('passed', results),
      'cases-failed': countOf('failed', results),
      'junit-file': report.file,
      calls: aws.calls.total,
    },
    summary: summaryOf(results),
    annotations: results.flatMap(annotationOf),
  }
}

type Verdict = Pick<Outcome<Outputs>, 'verdict' | 'reason' | 'error'>

/** A case that failed decides. Without one, what could not be run leaves the verdict open. */
function verdictOf(results: readonly CaseResult[], { aborted, reason: signal }: AbortSignal): Verdict {
  const failed = countOf('failed', results)
  const errors = results.flatMap(({ finding }) => (finding.kind === 'error' ? [finding] : []))
  const total = results.length
  const reason = [
    ...(failed === 0 ? [] : [`${failed} of ${total} cases failed`]),
    ...(errors.length === 0 ? [] : [`${errors.length} of ${total} cases could not be run`]),
  ].join('; ')
  if (aborted) return { verdict: 'unknown', reason, error: signal }
  if (failed > 0) return { verdict: 'failed', reason }
  if (errors.length === 0) return { verdict: 'passed' }
  if (errors.some(({ error }) => error instanceof TimedOut)) {
    return { verdict: 'unknown', reason, error: new TimedOut(reason) }
  }
  // Where everything was refused, nothing was started.
  const isUsage = errors.every(({ error }) => error?.exitCode === exitCodes.usage)
  if (!isUsage || errors.length < total) return { verdict: 'unknown', reason }
  const [first] = results
  const where = first === undefined ? undefined : placeInWords(first.place)
  return {
    verdict: 'unknown',
    reason,
    error: new UserError(`${reason}: ${errors[0]?.troubles[0]}`, { where }),
  }
}

type Report = { readonly file?: string; readonly trouble?: string }

async function written(
  results: readonly CaseResult[],
  { 'junit-file': file }: Inputs,
  facts: ReportFacts,
  { files }: LiveEdge,
): Promise<Report> {
  if (file === undefined) return {}
  try {
    await files.writeWhole(file, junitOf(results, facts))
    return { file }
  } catch (error) {
    return { trouble: `${file}: ${messageOf(error)}` }
  }
}

/** The verdict of the cases stays, only that all is well can no longer be said. */
function spoiltBy(trouble: string, { verdict, reason, error }: Verdict): Verdict {
  return {
    verdict: verdict === 'passed' ? 'unknown' : verdict,
    reason: reason === undefined ? trouble : `${reason}\n${trouble}`,
    error,
  }
}

function withMasks(masked: (text: string) => string): (result: CaseResult) => CaseResult {
  return (result) => {
    const { finding } = result
    if (finding.kind === 'passed') return result
    return { ...result, finding: { ...finding, troubles: finding.troubles.map(masked) } }
  }
}

/** The report is no log, and is masked all the same. */
function remembering(edge: LiveEdge): { readonly edge: LiveEdge; masked(text: string): string } {
  const masks = createMasks()
  const mask = (secret: string) => {
    masks.add(secret)
    edge.host.mask(secret)
  }
  return { edge: { ...edge, host: { ...edge.host, mask } }, masked: masks.apply }
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const turn = async () => {
    while (next < items.length) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await work(item, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, turn))
  return results
}

function countOf(kind: CaseResult['finding']['kind'], results: readonly CaseResult[]): number {
  return results.filter(({ finding }) => finding.kind === kind).length
}

const marks = {
  passed: { line: '✓', row: '✅', tone: 'good' },
  failed: { line: '✗', row: '❌', tone: 'bad' },
  error: { line: '?', row: '⚠️', tone: 'doubtful' },
} as const

function tell({ name, finding, durationMs }: CaseResult, { host }: LiveEdge): void {
  const { line, tone } = marks[finding.kind]
  host.log.info(`${line} ${name} ${durationInWords(durationMs)}`, tone)
  for (const trouble of troublesOf(finding)) host.log.info(`  ${trouble}`)
}

function annotationOf({ name, place, finding }: CaseResult): Annotation[] {
  if (finding.kind === 'passed') return []
  const message = finding.troubles.join('\n').slice(0, longestTrouble)
  const title = finding.kind === 'failed' ? `Case ${name}` : `Case ${name} could not be run`
  return [{ severity: 'error', title, message, ...place }]
}

function summaryOf(results: readonly CaseResult[]): string[] {
  const rows = results.map(({ name, durationMs, finding }) => [
    marks[finding.kind].row,
    markdown.text(name),
    durationInWords(durationMs),
    troublesOf(finding)
      .map((trouble) => markdown.text(trouble.slice(0, longestTrouble)))
      .join('<br>'),
  ])
  return [markdown.heading(3, 'Cases'), markdown.table(['', 'Case', 'Duration', 'What does not hold'], rows)]
}
