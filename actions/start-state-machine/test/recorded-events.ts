/** Short forms of events, written out as the service gives them. */

export type ShortEvent = readonly [type: string, previousEventId: number, details?: object]

export function recordedEvents(events: readonly ShortEvent[]): object[] {
  return events.map(([type, previousEventId, details], index) => ({
    id: index + 1,
    type,
    timestamp: new Date(1_790_000_000_000 + index * 100).toISOString(),
    previousEventId,
    ...(details === undefined ? {} : { [detailsKey(type)]: details }),
  }))
}

function detailsKey(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails'
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails'
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
}
