/** One part of the benchmarks: what is written of it, and which of its bounds do not hold. */
export type Section = {
  readonly title: string
  /** Markdown blocks. */
  readonly text: readonly string[]
  readonly failures: readonly string[]
  /** What a README shows of it, between `<!-- measured:NAME -->` and `<!-- /measured:NAME -->`. */
  readonly readme?: { readonly path: string; readonly name: string; readonly text: string } | undefined
}
