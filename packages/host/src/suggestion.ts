import leven, { closestMatch } from 'leven'

/** The candidate that was probably meant: at most two letters in five differ. */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase().slice(0, 100)
  const match = closestMatch(lower, candidates)
  if (match === undefined) return undefined
  return leven(lower, match.toLowerCase()) <= Math.max(1, Math.round(match.length * 0.4)) ? match : undefined
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = suggestion(word, candidates)
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`
}
