/** `Gem::Version#<=>`: segments, filled up with zeros; a word is below a number. */
export function gem(a: string, b: string): number {
  const [one, other] = [segments(a), segments(b)]
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [left, right] = [one[i] ?? 0n, other[i] ?? 0n]
    if (left === right) continue
    if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1
    if (typeof left === 'string') return -1
    if (typeof right === 'string') return 1
    return left < right ? -1 : 1
  }
  return 0
}

function segments(version: string): readonly (string | bigint)[] {
  const all = (version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? []).map((segment) =>
    /^\d/.test(segment) ? BigInt(segment) : segment,
  )
  const word = all.findIndex((segment) => typeof segment === 'string')
  const split = word === -1 ? all.length : word
  return [...withoutZeros(all.slice(0, split)), ...withoutZeros(all.slice(split))]
}

function withoutZeros(segments: readonly (string | bigint)[]): readonly (string | bigint)[] {
  return segments.slice(0, segments.findLastIndex((segment) => segment !== 0n) + 1)
}
