/** Events of AWS Health in one form, whichever source told them. */

/** Times are milliseconds since 1970. */
export type HealthEvent = {
  /** The feed of public events tells none. */
  readonly arn: string | undefined
  /** In capitals: `EC2`. */
  readonly service: string
  /** Of a feed, whose names are not all known: it may be of any service. */
  readonly isOddlyNamed?: boolean
  /** Further services that the source names as affected. */
  readonly impacted: readonly string[]
  readonly typeCode: string
  readonly category: string
  /** A Region or `global`. */
  readonly region: string
  readonly zone: string | undefined
  readonly status: 'open' | 'closed' | 'upcoming'
  readonly start: number
  /** When it ended; of a closed event without an end time, when that was last told. */
  readonly end: number | undefined
  readonly isPublic: boolean
  /** The latest sentence about it, where the source tells one. */
  readonly text: string | undefined
  /** The affected resources; undefined when not asked for. */
  readonly entities?: readonly Entity[] | 'unreadable' | undefined
  /** Affected accounts, in the view of an organization; undefined when not asked for. */
  readonly accounts?: readonly string[] | 'unreadable' | undefined
}

export type Entity = {
  readonly status: string
  /** When its status was last told. */
  readonly updated: number | undefined
}

export const globalRegion = 'global'
export const multipleServices = 'MULTIPLE_SERVICES'

/** In capitals. Sources differ in how they write what stands for several services. */
export function serviceCode(told: string): string {
  const code = told.toUpperCase()
  return code.replaceAll(/[^A-Z]/g, '') === 'MULTIPLESERVICES' ? multipleServices : code
}

export type SourceName = 'api' | 'public-events' | 'current-events'

/** What a source told at one moment. */
export type Reading = {
  readonly source: SourceName
  /** Of a feed. */
  readonly url?: string
  readonly events: readonly HealthEvent[]
  /** What it told beside that could not be understood: while there is any, no Region is healthy. */
  readonly gaps: readonly string[]
  /** No event could be made out at all. */
  readonly isBlank?: boolean
  /** Whether events that have ended are told as well. */
  readonly knowsPast: boolean
  /** Whether events of the account alone are told. */
  readonly knowsAccount: boolean
}

/** Events, and what stood beside them that could not be understood. */
export type Told = Pick<Reading, 'events' | 'gaps'>

/** What a source told before it failed. It holds beside what another one tells. */
export type ToldBefore = Told & { readonly source: SourceName | undefined }

export const nothingTold: ToldBefore = { events: [], gaps: [], source: undefined }

/** Of a feed that is no list of events. */
export const blank = { events: [], gaps: ['the feed is no list of events'], isBlank: true } as const

/** What an output or a log line calls it. */
export function nameOf({ arn, service }: HealthEvent): string {
  return arn ?? service
}

/** From the worst to the best. */
const statuses: readonly HealthEvent['status'][] = ['open', 'closed', 'upcoming']

/** Below 0 where the first is the worse one: what burns, then what ended last. */
export function compareSeverity(a: HealthEvent, b: HealthEvent): number {
  return statuses.indexOf(a.status) - statuses.indexOf(b.status) || (b.end ?? b.start) - (a.end ?? a.start)
}

/** The same in all sources, of which some tell no ARN, and one tells seconds. */
export function incidentOf({ service, region, typeCode, start }: HealthEvent): string {
  return [service, region, typeCode, Math.floor(start / 1000)].join(' ')
}

/** Each event once, as it is told first. */
export function eachOnce<T extends { readonly event: HealthEvent }>(told: readonly T[]): readonly T[] {
  const first = new Map<string, T>()
  for (const one of told) {
    const key = keyOf(one.event)
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** The same event in two readings has the same key. */
export function keyOf({ arn, service, region, typeCode, start }: HealthEvent): string {
  return arn ?? [service, region, typeCode, start].join(' ')
}
