/** What the looks found, looks that found the same as one stretch: a day of looks must not fill a page. */
import type { SourceName } from './event.js'
import type { Sample } from './sample.js'
import type { RegionRule, Verdict } from './verdict.js'

export type Stretch = {
  readonly from: number
  readonly to: number
  readonly looks: number
  readonly verdict: Verdict
  readonly source: SourceName | undefined
  readonly trouble: string | undefined
  readonly regions: readonly RegionState[]
}

export type RegionState = { readonly region: string; readonly verdict: Verdict; readonly rule: RegionRule }

export type Timeline = {
  readonly stretches: readonly Stretch[]
  add(sample: Sample): void
}

export function timeline(): Timeline {
  const stretches: Stretch[] = []
  return {
    stretches,
    add(sample) {
      const next = stretchOf(sample)
      const last = stretches.at(-1)
      if (last === undefined || stateOf(last) !== stateOf(next)) stretches.push(next)
      else stretches[stretches.length - 1] = { ...last, to: next.to, looks: last.looks + 1 }
    },
  }
}

function stretchOf({ at, verdict, source, trouble, regions }: Sample): Stretch {
  return {
    from: at,
    to: at,
    looks: 1,
    verdict,
    source,
    trouble: trouble?.message,
    regions: regions.map(({ region, verdict, rule }) => ({ region, verdict, rule })),
  }
}

function stateOf({ verdict, source, trouble, regions }: Stretch): string {
  return JSON.stringify([verdict, source, trouble, regions])
}
