/** Events of AWS Health as they are at a moment of the clock. Made from the script once, when the sandbox starts. */
import { type Duration, milliseconds, type Scenario } from '../scenario.js'
import type { HealthEntityScript, HealthEventScript, HealthStateScript } from './script.js'

/** An event as it is now. Times are milliseconds since 1970. */
export type EventNow = {
  readonly arn: string
  readonly service: string
  readonly typeCode: string
  readonly category: string
  readonly region: string
  readonly zone: string | undefined
  readonly scope: string
  readonly status: string
  readonly start: number
  readonly end: number | undefined
  readonly updated: number
  readonly text: string
  readonly impacted: readonly string[]
  readonly accounts: readonly string[]
  readonly entities: readonly EntityNow[]
}

export type EntityNow = {
  readonly arn: string
  readonly value: string
  readonly status: string
  readonly account: string
  /** Undefined when it is not told. */
  readonly updated: number | undefined
}

/** @param begin The clock's time when the sandbox started. */
export function eventsOf(scenario: Scenario, begin: number): (now: number) => readonly EventNow[] {
  const scripts = scenario.health?.events ?? []
  const made = scripts.map((script, index) => courseOf(script, index, scenario, begin))
  return (now) => made.flatMap((course) => course(now))
}

type Place = { readonly region: string; readonly account: string; readonly partition: string }

function courseOf(script: HealthEventScript, index: number, scenario: Scenario, begin: number) {
  const { partition = 'aws', account = '123456789012' } = scenario
  const region = script.region ?? scenario.region ?? 'eu-west-1'
  const place: Place = { region, account, partition }
  const at = (time: Duration) => begin + milliseconds(time)
  const { service, from = 0, category = 'issue', scope = 'PUBLIC' } = script
  const typeCode = script.typeCode ?? `AWS_${service}_OPERATIONAL_ISSUE`
  const arn = script.arn ?? arnOf(script, typeCode, place, index)
  const states = statesOf(script)

  return (now: number): EventNow[] => {
    const past = states.filter((state) => at(state.at) <= now)
    const state = past.at(-1)
    if (state === undefined || state.status === 'gone') return []
    return [
      {
        arn,
        service,
        typeCode,
        category,
        region,
        zone: script.zone,
        scope,
        status: state.status,
        start: at(from),
        end: endOf(state, at),
        updated: at(state.at),
        text: script.text ?? `Increased error rates of ${service}`,
        impacted: script.impacted ?? [],
        accounts: scope === 'ACCOUNT_SPECIFIC' ? (script.accounts ?? [account]) : [],
        entities: (script.entities ?? []).map((entity) =>
          entityAt(entity, place, { now, at, event: at(state.at) }),
        ),
      },
    ]
  }
}

function statesOf({ from = 0, until, states = [] }: HealthEventScript): readonly HealthStateScript[] {
  const first = states.length > 0 && milliseconds(states[0]?.at ?? 0) <= milliseconds(from)
  return [
    ...(first ? [] : [{ at: from, status: 'open' } as const]),
    ...(until === undefined ? [] : [{ at: until, status: 'closed' } as const]),
    ...states,
  ]
}

function endOf({ at, status, end }: HealthStateScript, timeOf: (time: Duration) => number) {
  if (end === null) return undefined
  if (end !== undefined) return timeOf(end)
  return status === 'closed' ? timeOf(at) : undefined
}

function entityAt(
  { value, status = 'IMPAIRED', account, updated }: HealthEntityScript,
  place: Place,
  time: { readonly now: number; readonly at: (time: Duration) => number; readonly event: number },
): EntityNow {
  const owner = account ?? place.account
  const last =
    typeof status === 'string' ? { status } : status.filter(({ at }) => time.at(at) <= time.now).at(-1)
  const since = last !== undefined && 'at' in last ? time.at(last.at) : time.event
  return {
    arn: `arn:${place.partition}:health:${place.region}:${owner}:entity/${encodeURIComponent(value)}`,
    value,
    status: last?.status ?? 'IMPAIRED',
    account: owner,
    updated: updated === undefined ? since : updated === null ? undefined : time.at(updated),
  }
}

function arnOf({ service }: HealthEventScript, typeCode: string, place: Place, index: number): string {
  const id = `${typeCode}_SANDBOX_${String(index + 1).padStart(4, '0')}`
  return `arn:${place.partition}:health:${place.region}::event/${service}/${typeCode}/${id}`
}
