/** The page of a run: how it ended, why, its states, its path. The most important first, for a long one is cut. */
import { durationInWords, markdown, timeInWords } from '@aws-delivery-actions/report'
import type { Diagnosis } from './diagnosis.js'
import { diagramOf } from './diagram/diagram.js'
import type { Explanation } from './explain/explanation.js'
import type { MapProgress } from './map-progress.js'
import { type StateRow, stateRows } from './states-table.js'
import { cut, headline, survivedInWords } from './story.js'

export type SummaryOptions = {
  readonly showPayload: boolean
  readonly maps: readonly MapProgress[]
  /** Expectations that do not hold. */
  readonly unmet: readonly string[]
}

const mostRows = 500
const mostSurvived = 20
const mostMaps = 50
const longestCause = 4000
const longestPayload = 64 * 1024

export function summaryOf(diagnosis: Diagnosis, { showPayload, maps, unmet }: SummaryOptions): string[] {
  const { explanation } = diagnosis
  return [
    ...statusBlock(diagnosis),
    ...unmetBlock(unmet),
    ...failureBlock(diagnosis),
    ...mapBlock(maps),
    ...statesBlock(explanation),
    ...diagramBlock(explanation),
    ...(showPayload ? payloadBlocks(explanation) : []),
  ]
}

const marks: Readonly<Record<Explanation['status'], string>> = {
  SUCCEEDED: '✅',
  FAILED: '❌',
  TIMED_OUT: '⏰',
  ABORTED: '🛑',
  RUNNING: '⏳',
}

function statusBlock({ explanation, execution }: Diagnosis): string[] {
  const { status, startedAt, endedAt, durationMs, transitions } = explanation
  const name = execution.name === undefined ? undefined : markdown.code(execution.name)
  const facts: [string, string | undefined][] = [
    ['Execution', execution.url === undefined ? name : link(execution.name ?? 'open it', execution.url)],
    ['State machine', execution.stateMachineArn && markdown.code(execution.stateMachineArn)],
    ['Started', startedAt === undefined ? undefined : markdown.text(`${timeInWords(startedAt)} UTC`)],
    ['Ended', endedAt === undefined ? undefined : markdown.text(`${timeInWords(endedAt)} UTC`)],
    ['Duration', durationMs === undefined ? undefined : durationInWords(durationMs)],
    ['State transitions', `about ${transitions}`],
  ]
  const rows = facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]))
  return [
    markdown.heading(2, `${marks[status]} ${markdown.text(headline(explanation))}`),
    markdown.table(['', ''], rows),
  ]
}

function unmetBlock(unmet: readonly string[]): string[] {
  if (unmet.length === 0) return []
  const lines = unmet.map((sentence) => `- ${markdown.text(cut(sentence))}`)
  return [markdown.heading(3, 'Expectations that do not hold'), lines.join('\n')]
}

export function failureBlock({ explanation, decoded, links, hint }: Diagnosis): string[] {
  const { error, cause, failed, open, survived } = explanation
  const rows: [string, string | undefined][] = [
    ['State', failed?.path.map(markdown.code).join(' › ')],
    ['Error', error === undefined ? undefined : markdown.code(cut(error))],
    ['In', decoded?.what === undefined ? undefined : markdown.text(cut(decoded.what))],
    ['Why', decoded?.why === undefined ? undefined : markdown.text(cut(decoded.why))],
    ['Details', decoded?.details.map((detail) => markdown.text(cut(detail))).join('<br>')],
    ['Tries', failed === undefined || failed.attempts < 2 ? undefined : String(failed.attempts)],
    ['Links', links.map(({ label, url }) => link(label, url)).join(', ')],
    ['Child execution', decoded?.executionArn && markdown.code(decoded.executionArn)],
    ['Hint', hint && markdown.text(hint)],
    ['Also open', open.map((visit) => markdown.code(visit.name)).join(', ')],
  ]
  const told = rows.flatMap(([label, value]) => (value ? [[label, value]] : []))
  return [
    ...(told.length === 0 ? [] : [markdown.heading(3, 'What happened'), markdown.table(['', ''], told)]),
    ...(cause === undefined ? [] : [folded('Cause', markdown.codeBlock(causeLines(cause)))]),
    ...(survived.length === 0 ? [] : [survivedBlock(survived)]),
  ]
}

function survivedBlock(survived: Explanation['survived']): string {
  const lines = survived
    .slice(0, mostSurvived)
    .map((failure) => `- ${markdown.text(cut(survivedInWords(failure), 500))}`)
  const more = survived.length - lines.length
  const all = more > 0 ? [...lines, `- and ${more} more`] : lines
  return folded(`Failures on the way that were dealt with (${survived.length})`, all.join('\n'))
}

function mapBlock(maps: readonly MapProgress[]): string[] {
  if (maps.length === 0) return []
  const rows = maps
    .slice(0, mostMaps)
    .map(({ path, succeeded, failed, aborted, running, total }) => [
      markdown.text(path),
      ...[succeeded, failed, aborted, running].map(String),
      total === undefined ? '?' : String(total),
    ])
  const more = maps.length - rows.length
  return [
    markdown.heading(3, 'Map states'),
    markdown.table(['State', 'Succeeded', 'Failed', 'Aborted', 'Open', 'Items'], rows),
    ...(more > 0 ? [`${more} more are not shown.`] : []),
  ]
}

function statesBlock(explanation: Explanation): string[] {
  const rows = stateRows(explanation)
  if (rows.length === 0) return []
  const isGrouped = rows.some(({ runs }) => runs > 1)
  const more = rows.length - mostRows
  return [
    markdown.heading(3, 'States'),
    markdown.table(
      [
        'State',
        'Type',
        ...(isGrouped ? ['Runs'] : []),
        'Start',
        isGrouped ? 'Longest' : 'Duration',
        'Tries',
        'Outcome',
      ],
      mostTelling(rows).map((row) => stateCells(row, isGrouped, explanation.startedAt)),
    ),
    ...(more > 0 ? [`${more} more states are not shown.`] : []),
  ]
}

/** Of too many rows those that did not go well first, in the order they have. */
function mostTelling(rows: readonly StateRow[]): readonly StateRow[] {
  const isGood = ({ outcomes }: StateRow) => outcomes.size === 1 && outcomes.has('succeeded')
  const chosen = new Set([...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)].slice(0, mostRows))
  return rows.filter((row) => chosen.has(row))
}

function stateCells(row: StateRow, isGrouped: boolean, startedAt: number | undefined): string[] {
  const start =
    startedAt === undefined
      ? markdown.text(timeInWords(row.startedAt))
      : markdown.text(`+${durationInWords(Math.max(0, row.startedAt - startedAt))}`)
  const outcomes = [...row.outcomes].map(([outcome, count]) =>
    row.runs > 1 ? `${count} ${outcome}` : outcome,
  )
  return [
    markdown.text(cut(row.path, 500)),
    row.type,
    ...(isGrouped ? [String(row.runs)] : []),
    start,
    durationInWords(row.longestMs),
    String(row.attempts),
    outcomes.join(', '),
  ]
}

function diagramBlock(explanation: Explanation): string[] {
  const lines = diagramOf(explanation)
  return lines === undefined ? [] : [markdown.heading(3, 'Path taken'), markdown.codeBlock(lines, 'mermaid')]
}

function payloadBlocks({ input, output }: Explanation): string[] {
  const payloads: [string, string | undefined][] = [
    ['Input', input],
    ['Output', output],
  ]
  return payloads.flatMap(([title, payload]) =>
    payload === undefined
      ? []
      : [folded(title, markdown.codeBlock(indented(cut(payload, longestPayload)), 'json'))],
  )
}

function causeLines(cause: string): string[] {
  return indented(cut(cause, longestCause))
}

/** JSON with line ends, every other text as it stands. */
function indented(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null) return JSON.stringify(parsed, null, 2).split('\n')
  } catch {
    // No JSON, or cut.
  }
  return text.split(/\r\n|\r|\n/)
}

/** @param title Of this file, never from outside. */
function folded(title: string, body: string): string {
  return ['<details>', `<summary>${title}</summary>`, '', body, '', '</details>'].join('\n')
}

/** @param url Made by `console/page.ts`, which leaves no character in it that Markdown knows. */
export function link(label: string, url: string): string {
  return `[${markdown.text(label)}](${url})`
}
