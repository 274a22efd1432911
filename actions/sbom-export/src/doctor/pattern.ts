/** Patterns of IAM. Without regular expressions, for they are written by other people. */

/** `*` is any text, `?` any character. */
export function isLike(text: string, pattern: string): boolean {
  let [at, of, star, from] = [0, 0, -1, 0]
  while (at < text.length) {
    if (pattern[of] === '*') {
      star = of++
      from = at
    } else if (pattern[of] === '?' || pattern[of] === text[at]) {
      at++
      of++
    } else if (star >= 0) {
      of = star + 1
      at = ++from
    } else return false
  }
  while (pattern[of] === '*') of++
  return of === pattern.length
}

/** Each of the six parts by itself; undefined for a pattern that has fewer, of which IAM does not say what it means. */
export function isArnLike(text: string, pattern: string): boolean | undefined {
  const [parts, patterns] = [partsOf(text), partsOf(pattern)]
  if (patterns.length < 6) return pattern === '*' ? true : undefined
  return patterns.every((each, index) => isLike(parts[index] ?? '', each))
}

function partsOf(arn: string): readonly string[] {
  const parts = arn.split(':')
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')]
}
