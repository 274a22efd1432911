/**
 * One event of an execution's history, in one form whatever brought it: the SDK (timestamps are `Date`), the wire
 * or AWS CLI v1 (epoch seconds), AWS CLI v2 (ISO 8601). The 60-odd `…EventDetails` of the service are one record
 * here, for an event has just one of them and their fields never disagree.
 */
import { UserError } from '@aws-delivery-actions/host'

export type HistoryEvent = {
  /** From 1, without gaps in a whole history. */
  readonly id: number
  /** As the service names it. One that is unknown here is kept and means nothing. */
  readonly type: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** The event that caused this one; 0 when none did, or when it is not told. */
  readonly previousId: number
  readonly details: EventDetails
  /** As it was given, to be written out again. */
  readonly raw: object
}

/** What the details of an event may hold. Payloads are JSON texts, and sensitive. */
export type EventDetails = {
  /** Of a state, and of the Map state in the events of its iterations. */
  readonly name?: string
  readonly index?: number
  readonly length?: number
  readonly input?: string
  readonly output?: string
  readonly error?: string
  readonly cause?: string
  /** `invoke.waitForTaskToken`; in Lambda and activity events an ARN. */
  readonly resource?: string
  /** `lambda`, `codebuild`, `aws-sdk:s3` */
  readonly resourceType?: string
  readonly region?: string
  readonly parameters?: string
  readonly timeoutInSeconds?: number
  readonly heartbeatInSeconds?: number
  readonly mapRunArn?: string
  readonly redriveCount?: number
  /** Of `EvaluationFailed`: the state, and the field such as `Choices[0]/Condition`. */
  readonly state?: string
  readonly location?: string
  readonly roleArn?: string
  /** Workflow variables, each value a JSON text. */
  readonly assignedVariables?: Readonly<Record<string, string>>
}

/**
 * @param place Where the event stands, to name it: `history.json: event 3 of the list`.
 * @throws {UserError} when it is no event.
 */
export function eventFrom(raw: unknown, place: string): HistoryEvent {
  if (!isRecord(raw)) throw noEvent(place, 'is no object')
  const id = own(raw, 'id')
  const type = own(raw, 'type')
  const at = millisecondsOf(own(raw, 'timestamp'))
  const previousId = own(raw, 'previousEventId') ?? 0
  if (!isCount(id) || id < 1) throw noEvent(place, 'has no id that is a whole number from 1')
  if (typeof type !== 'string' || type === '') throw noEvent(place, 'has no type')
  if (at === undefined)
    throw noEvent(place, 'has no timestamp that is a date, ISO 8601 or seconds since 1970')
  if (!isCount(previousId)) throw noEvent(place, 'has a previousEventId that is no whole number')
  return { id, type, at, previousId, details: detailsOf(raw), raw }
}

const texts = [
  'name',
  'input',
  'output',
  'error',
  'cause',
  'resource',
  'resourceType',
  'region',
  'parameters',
  'mapRunArn',
  'state',
  'location',
  'roleArn',
] as const
const counts = ['index', 'length', 'timeoutInSeconds', 'heartbeatInSeconds', 'redriveCount'] as const

/** A field of a wrong form is left out: what one event fails to tell must not hide what the others do. */
function detailsOf(raw: Readonly<Record<string, unknown>>): EventDetails {
  const key = Object.keys(raw).find((name) => name.endsWith('EventDetails') && isRecord(raw[name]))
  const given = key === undefined ? undefined : raw[key]
  if (!isRecord(given)) return {}
  const found: Record<string, unknown> = {}
  for (const name of texts) {
    const value = own(given, name)
    if (typeof value === 'string') found[name] = value
  }
  for (const name of counts) {
    const value = own(given, name)
    if (isCount(value)) found[name] = value
  }
  const variables = own(given, 'assignedVariables')
  if (isRecord(variables)) found.assignedVariables = variables
  return found
}

/** A number is seconds, as on the wire, unless it is far too large for that. */
function millisecondsOf(value: unknown): number | undefined {
  if (value instanceof Date) return finite(value.getTime())
  if (typeof value === 'number') return finite(value > latestSecond ? value : value * 1000)
  if (typeof value !== 'string') return undefined
  return /^\d+(\.\d+)?$/.test(value) ? millisecondsOf(Number(value)) : finite(Date.parse(value))
}

/** The year 5138 in seconds, and 1973 in milliseconds. */
const latestSecond = 1e11

function finite(value: number): number | undefined {
  return Number.isFinite(value) && Math.abs(value) <= 8.64e15 ? value : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function noEvent(place: string, trouble: string): UserError {
  return new UserError(`this ${trouble}`, {
    where: place,
    expected: 'an event as GetExecutionHistory gives it',
  })
}
