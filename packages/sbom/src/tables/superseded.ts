/** Which documents of one image are the same scan again, made earlier. */
import { type FactsOfImage, type PackageFact, packageKey } from './facts.js'

/** What a document holds, small enough to be kept for all of a fleet. */
export type Contents = {
  /** A number for each package, in rising order. */
  readonly packages: Float64Array
  readonly tellsVulnerabilities: boolean
}

type Scan = Pick<FactsOfImage, 'source' | 'contents'> & {
  readonly image: Pick<FactsOfImage['image'], 'exportedat'>
}

export function contentsOf(facts: Pick<FactsOfImage, 'packages' | 'vulnerabilities'>): Contents {
  return {
    packages: Float64Array.from(facts.packages, numberOf).sort(),
    tellsVulnerabilities: facts.vulnerabilities.length > 0,
  }
}

/**
 * A later document takes the place of one of the same tools where nothing is lost by it: it lists each package that the
 * other lists. Several that a build writes for one image, or of two scans of other things in it, are parts of one.
 */
export function supersedes(later: Scan, earlier: Scan): boolean {
  if (later.source === undefined || later.source !== earlier.source) return false
  if (timeOf(later) <= timeOf(earlier)) return false
  if (later.contents === undefined || earlier.contents === undefined) return true
  if (earlier.contents.tellsVulnerabilities && !later.contents.tellsVulnerabilities) return false
  return holdsAll(later.contents.packages, earlier.contents.packages)
}

function timeOf({ image }: Scan): number {
  return image.exportedat ?? Number.NEGATIVE_INFINITY
}

/** Both in rising order. */
function holdsAll(all: Float64Array, some: Float64Array): boolean {
  let at = 0
  for (const number of some) {
    while (at < all.length && (all[at] as number) < number) at++
    if (all[at] !== number) return false
  }
  return true
}

/** 53 bits of two multiplicative hashes: one for each half of what a number holds exactly. */
function numberOf(fact: PackageFact): number {
  const key = packageKey(fact)
  let [low, high] = [0x9e3779b9, 0x85ebca6b]
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0xcc9e2d51)
    high = (high << 13) | (high >>> 19)
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}
