/** How far the items of Map states are. */
import type { Explanation } from './explain/explanation.js'
import { pathOf } from './explain/visit.js'
import { arrow } from './states-table.js'

export type MapProgress = {
  readonly path: string
  readonly succeeded: number
  readonly failed: number
  readonly aborted: number
  /** Started and not at an end. */
  readonly running: number
  /** Undefined where it is not told. */
  readonly total: number | undefined
}

/** Of inline Map states, from the history: the latest attempt of each that was entered. */
export function inlineMapProgress({ replay }: Explanation): MapProgress[] {
  return replay.visits
    .filter((visit) => visit.type === 'Map' && visit.mapRunArn === undefined && visit.attempts > 0)
    .map((visit) => {
      const ends = [...visit.inner.values()].map(({ ended }) => ended)
      const count = (end: (typeof ends)[number]) => ends.filter((ended) => ended === end).length
      return {
        path: pathOf(visit).join(arrow),
        succeeded: count('succeeded'),
        failed: count('failed'),
        aborted: count('aborted'),
        running: count(undefined),
        total: visit.length,
      }
    })
}
