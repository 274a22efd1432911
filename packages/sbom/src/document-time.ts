/** When a document says that it was made. */

const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/i

/** Milliseconds since 1970; undefined where it tells none. Without a zone it is UTC, whatever zone this machine is in. */
export function documentTime(text: string): number | undefined {
  const [whole, day, minutes = '00:00', seconds = ':00', fraction = '', zone = 'Z'] =
    form.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const time = Date.parse(
    `${day}T${minutes}${seconds}${fraction.slice(0, 4)}${zone.toUpperCase().replace(/^(...):?(..)$/, '$1:$2')}`,
  )
  return Number.isNaN(time) ? undefined : time
}

const earliest = Date.UTC(2000)
const dayLong = 24 * 3_600_000

/** Before SBOMs and after tomorrow are times that nobody meant: those of an unset clock, or of a document that would stay the newest. */
export function plausibleTime(text: string, now: number): number | undefined {
  const time = documentTime(text)
  return time === undefined || time < earliest || time > now + dayLong ? undefined : time
}
