/**
 * A history that was written to a file: what `aws stepfunctions get-execution-history` prints, what
 * `history-output-file` writes, or a bare list of events.
 */
import { type Files, UserError } from '@aws-delivery-actions/host'
import { type History, historyFrom } from './history.js'

export type RecordedHistory = {
  readonly history: History
  readonly executionArn: string | undefined
  /** The service had more pages than the file holds. */
  readonly cutShort: boolean
}

/** 25,000 events that hold their payloads. */
const mostBytes = 256 * 1024 * 1024

const expected =
  'JSON with a list of events, as `aws stepfunctions get-execution-history --execution-arn ARN` prints it'

/** @throws {UserError} when the file cannot be read or holds no history. */
export async function readHistoryFile(path: string, files: Files): Promise<RecordedHistory> {
  return await recordedHistoryFrom(await files.readText(path, 'the history', mostBytes), path)
}

/** @throws {UserError} */
export async function recordedHistoryFrom(text: string, path: string): Promise<RecordedHistory> {
  const document = await parse(text, path)
  const holder = isRecord(own(document, 'history')) ? own(document, 'history') : document
  const events = Array.isArray(document) ? document : own(holder, 'events')
  if (!Array.isArray(events)) {
    throw new UserError('the history has no list of events', { where: path, expected })
  }
  if (events.length === 0) throw new UserError('the history has no event', { where: path, expected })
  const executionArn = own(document, 'executionArn')
  return {
    history: historyFrom(events, path),
    executionArn: typeof executionArn === 'string' ? executionArn : undefined,
    cutShort: ['nextToken', 'NextToken'].some((token) => typeof own(holder, token) === 'string'),
  }
}

/** Readable by `readHistoryFile`. */
export async function writeHistoryFile(
  path: string,
  { history, executionArn }: Pick<RecordedHistory, 'history' | 'executionArn'>,
  files: Files,
): Promise<void> {
  await files.writeWhole(path, historyDocument(history, executionArn))
}

export function historyDocument(history: History, executionArn: string | undefined): string {
  const events = history.events.map(({ raw }) => raw)
  return `${JSON.stringify({ ...(executionArn === undefined ? {} : { executionArn }), events }, null, 2)}\n`
}

async function parse(text: string, path: string): Promise<unknown> {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text
  try {
    return JSON.parse(withoutMark)
  } catch (cause) {
    const { sourceText, treeFromJson } = await import('@aws-delivery-actions/asl')
    const problem = treeFromJson(text).problems[0]
    const { line, column } = sourceText(text).positionAt(problem?.range.start ?? 0)
    throw new UserError('the history is not JSON', {
      where: `${path}:${line}:${column}`,
      expected,
      mend: 'export it with --output json',
      cause,
    })
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
