/** The version schemes a tag may follow. To add one, add its entry; its name is the input's choice. */

export type VersionScheme = keyof typeof versionSchemes

type Scheme = {
  /** The form in words, to follow "expected". */
  readonly form: string
  readonly example: string
  readonly expression: RegExp
}

const number = '(?:0|[1-9][0-9]*)'
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`

/** Numbers have no leading zeros, so that two spellings of one version cannot both be tags. */
export const versionSchemes = {
  dotted: {
    form: 'MAJOR.MINOR or MAJOR.MINOR.PATCH',
    example: '1.0',
    expression: new RegExp(`^${number}\\.${number}(?:\\.${number})?$`),
  },
  semver: {
    form: 'a semantic version',
    example: '1.0.0',
    expression: new RegExp(
      `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
    ),
  },
  calver: {
    form: 'YYYY.MM, YYYY.MM.DD or YYYY.MM.DD.MICRO',
    example: '2026.11.21',
    expression: new RegExp(
      `^[2-9][0-9]{3}\\.(?:0[1-9]|1[0-2])(?:\\.(?:0[1-9]|[12][0-9]|3[01])(?:\\.${number})?)?$`,
    ),
  },
} satisfies Readonly<Record<string, Scheme>>

export function followsScheme(version: string, scheme: VersionScheme): boolean {
  return versionSchemes[scheme].expression.test(version)
}

/** The version that was probably meant: many tags in the world carry a `v`. */
export function meantVersion(version: string, scheme: VersionScheme): string | undefined {
  const bare = version.replace(/^[vV]/, '')
  return bare !== version && followsScheme(bare, scheme) ? bare : undefined
}
