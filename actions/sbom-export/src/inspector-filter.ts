/** Filters as Amazon Inspector takes them. */

/** Values of one kind that one question takes. */
export const mostValues = 10

export type Condition = { readonly comparison: 'EQUALS'; readonly value: string }

export function equals(value: string): Condition {
  return { comparison: 'EQUALS', value }
}
