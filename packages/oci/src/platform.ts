/**
 * Platforms: what an image says of itself, and how two of them compare. What the image says is kept to the letter;
 * only comparisons take `arm64` and `arm64/v8` for one.
 */
import { FormProblem } from './errors.js'

export type Platform = {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
  /** Of Windows: `10.0.20348.2340`. */
  readonly osVersion?: string
  readonly osFeatures?: readonly string[]
}

const form = 'os/architecture or os/architecture/variant, such as linux/arm64 or windows(10.0.20348)/amd64'

/** @throws {FormProblem} */
export function parsePlatform(text: string): Platform {
  const match = /^([a-z0-9]+)(?:\(([0-9.]+)\))?\/([A-Za-z0-9_]+)(?:\/([A-Za-z0-9_.]+))?$/.exec(text)
  if (match === null) throw new FormProblem('this is no platform', { at: 0, length: text.length }, form)
  const [, os = '', osVersion, architecture = '', variant] = match
  return {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(osVersion === undefined ? {} : { osVersion }),
  }
}

/** `linux/arm64/v8`, `windows(10.0.20348.2340)/amd64`. */
export function formatPlatform({ os, architecture, variant, osVersion }: Platform): string {
  const version = osVersion === undefined ? '' : `(${osVersion})`
  return `${os}${version}/${architecture}${variant === undefined ? '' : `/${variant}`}`
}

/** One name for what goes by several. */
export function normalized(platform: Platform): Platform {
  const { os, architecture, variant, ...rest } = platform
  const usual = usualArchitecture(architecture.toLowerCase(), variant?.toLowerCase())
  return {
    ...rest,
    os: os.toLowerCase() === 'macos' ? 'darwin' : os.toLowerCase(),
    architecture: usual.architecture,
    ...(usual.variant === undefined ? {} : { variant: usual.variant }),
  }
}

/** Equal for two platforms between which no client could choose. */
export function platformKey(platform: Platform): string {
  const { osFeatures = [] } = platform
  return [formatPlatform(normalized(platform)), ...[...osFeatures].sort()].join('+')
}

/**
 * Equal for what a user would call the same platform from one month to the next: of a Windows version only the build
 * counts, which the host must have too; the number behind it is that of the update.
 */
export function platformClass(platform: Platform): string {
  const { osVersion, ...rest } = normalized(platform)
  return formatPlatform(osVersion === undefined ? rest : { ...rest, osVersion: buildOf(osVersion) })
}

/**
 * Whether `actual` is what `said` says. What is left out is not said: `windows/amd64` is any version, and `linux/arm`
 * of an image without a variant may be any.
 */
export function agrees(said: Platform, actual: Platform): boolean {
  const one = normalized(said)
  const other = normalized(actual)
  return (
    one.os === other.os &&
    one.architecture === other.architecture &&
    agreesOnVariant(said, actual) &&
    agreesOnVersion(one.osVersion, other.osVersion)
  )
}

/** What the image leaves out and somebody says of it. Only what makes a difference to a client. */
export function completed(actual: Platform, said: Platform): Platform {
  const usual = normalized(actual)
  const variant = normalized(said).variant
  return {
    ...actual,
    ...(actual.variant === undefined && variant !== undefined && variant !== usual.variant
      ? { variant }
      : {}),
    ...(actual.osVersion === undefined && said.osVersion !== undefined ? { osVersion: said.osVersion } : {}),
  }
}

/** Linux first and amd64 before the others: clients that do not choose take the first. */
export function comparePlatforms(one: Platform, other: Platform): number {
  const a = normalized(one)
  const b = normalized(other)
  return (
    first('linux', a.os, b.os) ||
    first('amd64', a.architecture, b.architecture) ||
    compareTexts(a.variant ?? '', b.variant ?? '') ||
    compareVersions(a.osVersion ?? '', b.osVersion ?? '') ||
    compareTexts(platformKey(one), platformKey(other))
  )
}

/** By code units, the same on every machine. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function agreesOnVariant(said: Platform, actual: Platform): boolean {
  if (actual.variant === undefined) return true
  if (said.variant === undefined && said.architecture === 'arm') return true
  return normalized(said).variant === normalized(actual).variant
}

function agreesOnVersion(said: string | undefined, actual: string | undefined): boolean {
  return said === undefined || actual === undefined || said === actual || actual.startsWith(`${said}.`)
}

function usualArchitecture(
  architecture: string,
  variant: string | undefined,
): { architecture: string; variant: string | undefined } {
  const plain = variant === undefined ? undefined : /^[0-9]+$/.test(variant) ? `v${variant}` : variant
  switch (architecture) {
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { architecture: 'amd64', variant: plain === 'v1' ? undefined : plain }
    case 'aarch64':
    case 'arm64':
      return { architecture: 'arm64', variant: plain === 'v8' || plain === 'v8.0' ? undefined : plain }
    case 'armhf':
      return { architecture: 'arm', variant: 'v7' }
    case 'armel':
      return { architecture: 'arm', variant: 'v6' }
    case 'arm':
      return { architecture: 'arm', variant: plain ?? 'v7' }
    case 'i386':
    case 'i686':
      return { architecture: '386', variant: plain }
    default:
      return { architecture, variant: plain }
  }
}

function buildOf(version: string): string {
  return version.split('.').slice(0, 3).join('.')
}

function first(name: string, one: string, other: string): number {
  if (one === other) return 0
  if (one === name) return -1
  return other === name ? 1 : compareTexts(one, other)
}

function compareVersions(one: string, other: string): number {
  const a = one.split('.').map(Number)
  const b = other.split('.').map(Number)
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return compareTexts(one, other)
}
