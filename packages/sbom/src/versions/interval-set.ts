/** Sets of versions as intervals of keys: in rising order, none touching another. */
import type { Bound, Interval } from './interval.js'

/** Every version that is told. */
export const anyTold: Bound = { version: '', key: '', inclusive: false }

export function isInside({ from, to }: Interval, key: string): boolean {
  if (from !== undefined && (key < from.key || (key === from.key && !from.inclusive))) return false
  return to === undefined || key < to.key || (key === to.key && to.inclusive)
}

/** In any of them. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = []
  for (const next of intervals.filter(isPossible).toSorted((a, b) => compareStarts(a.from, b.from))) {
    const last = merged.at(-1)
    if (last === undefined || isGap(last.to, next.from)) merged.push(next)
    else merged[merged.length - 1] = interval(last.from, laterEnd(last.to, next.to))
  }
  return merged
}

/** In both; each is a union. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const shared: Interval[] = []
  for (let [i, j] = [0, 0]; ; ) {
    const [one, other] = [a[i], b[j]]
    if (one === undefined || other === undefined) return shared
    const overlap = interval(laterStart(one.from, other.from), earlierEnd(one.to, other.to))
    if (isPossible(overlap)) shared.push(overlap)
    if (compareEnds(one.to, other.to) < 0) i++
    else j++
  }
}

export function interval(from: Bound | undefined, to: Bound | undefined): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function isPossible({ from, to }: Interval): boolean {
  if (from === undefined || to === undefined || from.key < to.key) return true
  return from.key === to.key && from.inclusive && to.inclusive
}

/** Whether a version lies between an end and the start after it. */
function isGap(end: Bound | undefined, start: Bound | undefined): boolean {
  if (end === undefined || start === undefined) return false
  return end.key < start.key || (end.key === start.key && !end.inclusive && !start.inclusive)
}

function compareStarts(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return Number(b.inclusive) - Number(a.inclusive)
}

function compareEnds(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return Number(a.inclusive) - Number(b.inclusive)
}

function laterStart(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  return compareStarts(a, b) < 0 ? b : a
}

function earlierEnd(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  return compareEnds(a, b) < 0 ? a : b
}

function laterEnd(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  return compareEnds(a, b) < 0 ? b : a
}
