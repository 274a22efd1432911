/** `1.2` after `1.1`. */
export function next(numbers: readonly string[]): readonly string[] {
  return [...numbers.slice(0, -1), String(BigInt(numbers.at(-1) ?? '0') + 1n)]
}
