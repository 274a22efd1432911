/** NuGet's order: four numbers, then the identifiers of a semantic version in any case. */
export function nuget(a: string, b: string): number {
  const [one, other] = [split(a), split(b)]
  for (let i = 0; i < 4; i++) {
    const difference = BigInt(one.numbers[i] ?? '0') - BigInt(other.numbers[i] ?? '0')
    if (difference !== 0n) return difference < 0n ? -1 : 1
  }
  if (one.labels.length === 0 || other.labels.length === 0) {
    return Number(one.labels.length === 0) - Number(other.labels.length === 0)
  }
  for (let i = 0; i < Math.max(one.labels.length, other.labels.length); i++) {
    const [left, right] = [one.labels[i], other.labels[i]]
    if (left === undefined) return -1
    if (right === undefined) return 1
    const difference = label(left, right)
    if (difference !== 0) return difference
  }
  return 0
}

function split(version: string): { numbers: readonly string[]; labels: readonly string[] } {
  const [core = ''] = version.toLowerCase().split('+')
  const dash = core.indexOf('-')
  if (dash === -1) return { numbers: core.split('.'), labels: [] }
  return { numbers: core.slice(0, dash).split('.'), labels: core.slice(dash + 1).split('.') }
}

function label(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumberA && isNumberB) {
    const difference = BigInt(a) - BigInt(b)
    return difference < 0n ? -1 : Number(difference > 0n)
  }
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1
  return Number(a > b) - Number(a < b)
}
