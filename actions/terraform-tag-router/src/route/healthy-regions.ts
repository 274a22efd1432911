/** The Regions that may be deployed to now, as health-gate gives them. */
import { UserError } from '@aws-delivery-actions/host'
import { ensureRegion } from '../regions.js'

/**
 * A JSON array or a list. An empty array says that none is healthy; an empty text, that nothing is known.
 *
 * @throws {UserError} when it is neither, or names what is no Region.
 */
export function healthyRegionsFrom(text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined) return undefined
  const names = text.trim().startsWith('[') ? arrayIn(text) : listIn(text)
  // health-gate speaks of what has no Region of its own, too.
  const regions = names.filter((name) => name !== 'global')
  for (const region of regions) ensureRegion('healthy-regions', region)
  return new Set(regions)
}

function listIn(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function arrayIn(text: string): string[] {
  const names = parsed(text)
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) return names
  throw new UserError('the text is no array of names', {
    where: 'healthy-regions',
    expected: 'a JSON array such as ["us-east-1"], or a list such as us-east-1,eu-west-1',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
