/** What a reader should know, with the place where it was seen. */

export type Remark = {
  readonly text: string
  readonly file?: string | undefined
  readonly line?: number
  readonly column?: number
}

/** Routes of one team share files, and what is to be said of them. */
export function distinct(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
}
