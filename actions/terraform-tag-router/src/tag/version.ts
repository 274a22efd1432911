/** The version schemes a tag may follow. To add one, add its entry; its name is the input's choice. */

export type VersionScheme = keyof typeof versionSchemes

type Scheme = {
  /** The form in words, to follow "expected". */
  readonly form: string
  readonly example: string
  readonly expression: RegExp
  /** Below zero when the first one is lower. Both follow the scheme. */
  readonly compare: (one: string, other: string) => number
}

const number = '(?:0|[1-9][0-9]*)'
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`

/** Numbers have no leading zeros, so that two spellings of one version cannot both be tags. */
export const versionSchemes = {
  dotted: {
    form: 'MAJOR.MINOR or MAJOR.MINOR.PATCH',
    example: '1.0',
    expression: new RegExp(`^${number}\\.${number}(?:\\.${number})?$`),
    compare: compareNumbers,
  },
  semver: {
    form: 'a semantic version',
    example: '1.0.0',
    expression: new RegExp(
      `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
    ),
    compare: compareSemantic,
  },
  calver: {
    form: 'YYYY.MM, YYYY.MM.DD or YYYY.MM.DD.MICRO',
    example: '2026.11.21',
    expression: new RegExp(
      `^[2-9][0-9]{3}\\.(?:0[1-9]|1[0-2])(?:\\.(?:0[1-9]|[12][0-9]|3[01])(?:\\.${number})?)?$`,
    ),
    compare: compareNumbers,
  },
} satisfies Readonly<Record<string, Scheme>>

export function followsScheme(version: string, scheme: VersionScheme): boolean {
  return versionSchemes[scheme].expression.test(version)
}

export function compareVersions(one: string, other: string, scheme: VersionScheme): number {
  return versionSchemes[scheme].compare(one, other)
}

/** The version that was probably meant: many tags in the world carry a `v`. */
export function meantVersion(version: string, scheme: VersionScheme): string | undefined {
  const bare = version.replace(/^[vV]/, '')
  return bare !== version && followsScheme(bare, scheme) ? bare : undefined
}

/** Part by part; a part that is missing counts as 0. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareDigits(left[at] ?? '0', right[at] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** Numbers of any length. */
function compareDigits(one: string, other: string): number {
  const [left, right] = [one.replace(/^0+(?=.)/, ''), other.replace(/^0+(?=.)/, '')]
  return left.length - right.length || (left === right ? 0 : left < right ? -1 : 1)
}

/** What follows a plus sign does not count; a version with a pre-release is lower than the one without. */
function compareSemantic(one: string, other: string): number {
  const [left, right] = [semantic(one), semantic(other)]
  const order = compareNumbers(left.core, right.core)
  if (order !== 0) return order
  if (left.preRelease === undefined || right.preRelease === undefined)
    return Number(left.preRelease === undefined) - Number(right.preRelease === undefined)
  return comparePreReleases(left.preRelease.split('.'), right.preRelease.split('.'))
}

function semantic(version: string): { core: string; preRelease: string | undefined } {
  const [plain = ''] = version.split('+')
  const dash = plain.indexOf('-')
  if (dash === -1) return { core: plain, preRelease: undefined }
  return { core: plain.slice(0, dash), preRelease: plain.slice(dash + 1) }
}

/** Numbers stand below words; where all are equal, the longer one is higher. */
function comparePreReleases(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [left = '', right = ''] = [one[at], other[at]]
    const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)]
    if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1
    const order = leftIsNumber ? compareDigits(left, right) : left === right ? 0 : left < right ? -1 : 1
    if (order !== 0) return order
  }
  return one.length - other.length
}
