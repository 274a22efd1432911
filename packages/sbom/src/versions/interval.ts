import type { Ecosystem } from '../document.js'

/** A side that is absent is open: an interval without sides holds every version, also the one that is not told. */
export type Interval = {
  readonly from?: Bound
  readonly to?: Bound
}

export type Bound = {
  /** As it was written; empty in `from` for "any version, as long as one is told". */
  readonly version: string
  /** `versionKey` of it. */
  readonly key: string
  readonly inclusive: boolean
}

/** What a text such as `>=2.0 <2.17.1` means. */
export type Range = {
  readonly ecosystem: Ecosystem
  readonly text: string
  /** In rising order, none touching another. None at all: no version is inside. */
  readonly intervals: readonly Interval[]
}
