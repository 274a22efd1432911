/**
 * Availability Zones. An event names one by its name (`us-east-1a`); a deployment may name one by its id (`use1-az1`),
 * and which name an id has differs from account to account.
 */
import { regionNames } from '@aws-delivery-actions/aws'
import { UserError } from '@aws-delivery-actions/host'

/** @throws {UserError} for a text that is neither. */
export function zonesByRegion(zones: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byRegion = new Map<string, Set<string>>()
  for (const zone of zones) {
    const region = regionOfZone(zone)
    if (region === undefined) {
      throw new UserError(`${JSON.stringify(zone)} is no Availability Zone`, {
        where: 'availability-zones',
        expected: 'names such as us-east-1a, or ids such as use1-az1',
      })
    }
    byRegion.set(region, (byRegion.get(region) ?? new Set()).add(zone))
  }
  return byRegion
}

/** False only when both are of one kind: a name and an id cannot be told apart. */
export function mayBeIn(zones: ReadonlySet<string>, zone: string): boolean {
  if (zones.has(zone)) return true
  return [...zones].some((named) => isId(named) !== isId(zone))
}

/** Undefined for what is no zone. */
export function regionOfZone(zone: string): string | undefined {
  if (!isId(zone)) return /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/.exec(zone)?.[1]
  const short = zone.split('-')[0]
  return regionNames.find((name) => shortName(name) === short)
}

function isId(zone: string): boolean {
  return /^[a-z]+\d+-([a-z0-9]+-)?az\d+$/.test(zone)
}

/** `us-east-1` → `use1`, `ap-southeast-2` → `apse2`. */
function shortName(region: string): string {
  const [area = '', ...rest] = region.split('-')
  const letters = rest.map((part) => part.replace(/^(north|south)(east|west)$/, (_, a, b) => a[0] + b[0]))
  return area + letters.map((part) => (/^\d+$|^[ns][ew]$/.test(part) ? part : part.charAt(0))).join('')
}
