/**
 * Slips of the pen, told from names that the catalogue does not know yet. Of two names that both exist, hardly any are
 * this near to each other: among the actions of one service, those of a list and its items; among services, those of
 * three letters, which therefore must be equal but for a letter doubled or two swapped.
 */
import leven from 'leven'

const longest = 80

/** The name that was meant, when that is beyond doubt. */
export function slipOf(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > longest || name === '') return undefined
  // Most are told apart by their length alone, which keeps long lists quick.
  const near = candidates.filter((each) => Math.abs(each.length - name.length) <= mostEdits)
  const lower = name.toLowerCase()
  return (
    near.find((each) => each.toLowerCase() === lower) ??
    near.find((each) => isSwapOrDouble(name, each)) ??
    near.find((each) => isFewEditsAway(name, each, 1)) ??
    near.find((each) => isFewEditsAway(name, each, mostEdits))
  )
}

const mostEdits = 2

function isFewEditsAway(name: string, meant: string, few: number): boolean {
  const shorter = Math.min(name.length, meant.length)
  const most = Math.min(few, shorter < 5 ? 0 : shorter < 8 ? 1 : mostEdits)
  if (Math.abs(name.length - meant.length) > most || leven(name, meant) > most) return false
  return !differsInVersion(name, meant) && !differsInWord(name, meant)
}

/** `inspector2` may be the successor of `inspector`, and `wafv2` that of `waf`. */
function differsInVersion(name: string, other: string): boolean {
  return withoutVersion(name) === withoutVersion(other)
}

function withoutVersion(name: string): string {
  return name.replace(/[vV]?\d+$/, '')
}

/** `cleanroomsml` is not `cleanrooms`. */
function differsInWord(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  return long.length - short.length > 1 && (long.startsWith(short) || long.endsWith(short))
}

function isSwapOrDouble(name: string, meant: string): boolean {
  const at = firstDifference(name, meant)
  if (name.length === meant.length)
    return (
      name[at] === meant[at + 1] && name[at + 1] === meant[at] && name.slice(at + 2) === meant.slice(at + 2)
    )
  if (name.length === meant.length + 1)
    return name[at] === name[at - 1] && name.slice(at + 1) === meant.slice(at)
  return false
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
