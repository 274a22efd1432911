/**
 * Versions that are sequences of any length, where a shorter one counts as if zeros followed. Then what stands below the
 * end of a sequence (a pre-release) and what stands above it need different keys, and a zero has the side of what follows.
 */

export type Token =
  | { readonly side: 'below' | 'above'; readonly key: string }
  /** Worth nothing by itself: on the side of the next token, and nothing at the end. */
  | { readonly side: 'next'; readonly below: string; readonly above: string }

/** The keys of tokens below must sort below `end`, the others above it. */
export function sequenceKey(tokens: readonly Token[], end: string): string {
  let side: 'below' | 'above' | undefined
  const keys: string[] = []
  for (const token of tokens.toReversed()) {
    if (token.side !== 'next') {
      side = token.side
      keys.push(token.key)
    } else if (side !== undefined) {
      keys.push(token[side])
    }
  }
  return `${keys.reverse().join('')}${end}`
}
