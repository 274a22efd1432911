/** Names from the definition, as messages show them. */
import leven, { closestMatch } from 'leven'

const longestShown = 80

/** In double quotes, cut when very long. */
export function quoted(name: string): string {
  return `"${name.length > longestShown ? `${name.slice(0, longestShown)}…` : name}"`
}

/** `a`, `a or b`, `a, b or c`. */
export function either(names: readonly string[]): string {
  return joined(names, 'or')
}

/** `a`, `a and b`, `a, b and c`. */
export function all(names: readonly string[]): string {
  return joined(names, 'and')
}

/** The name that was probably meant, if one is near enough. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  // Long names make the search slow and are not slips of the pen; so do very many candidates.
  if (name.length > 2 * longestShown || candidates.length > 2000) return undefined
  const lower = name.toLowerCase()
  const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower)
  if (sameButCase !== undefined) return sameButCase
  const match = closestMatch(name, candidates)
  if (match === undefined) return undefined
  // Two letters swapped are two edits: in a word of four letters that must still do.
  const most = Math.max(1, Math.round(Math.min(name.length, match.length) * 0.4))
  return leven(name, match) <= most ? match : undefined
}

/**
 * Whether nothing else can have been meant: upper and lower case, or one letter of a word that is not short. A sign or
 * digit is no slip: `_Default` may be switched off on purpose.
 */
export function isBeyondDoubt(name: string, meant: string, candidates: readonly string[]): boolean {
  if (name.toLowerCase() === meant.toLowerCase()) {
    return candidates.filter((candidate) => candidate.toLowerCase() === name.toLowerCase()).length === 1
  }
  return (
    meant.length > 5 &&
    withoutLetters(name) === withoutLetters(meant) &&
    candidates.filter((candidate) => leven(name, candidate) === 1).length === 1 &&
    leven(name, meant) === 1
  )
}

function withoutLetters(name: string): string {
  return name.replace(/[A-Za-z]/g, '')
}

function joined(names: readonly string[], word: string): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
