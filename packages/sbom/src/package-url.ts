import type { Ecosystem } from './document.js'

/** The parts of a package URL, decoded. */
export type PackageUrl = {
  /** As it was given. */
  readonly raw: string
  /** In lower case. */
  readonly type: string
  readonly namespace: string
  readonly name: string
  readonly version: string
  /** By key in lower case; without a prototype, for keys are anyone's. */
  readonly qualifiers: Readonly<Record<string, string>>
  readonly subpath: string
}

/**
 * Takes also what the specification refuses and scanners write: unknown types, slashes and pluses as they are, a
 * scope that is not encoded. Undefined where there is no type or no name. A plus is a plus: package URLs know no form
 * encoding.
 */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const scheme = /^\s*pkg:\/*/i.exec(text)
  if (scheme === null) return undefined
  const [beforeSubpath, subpath] = splitLast(text.slice(scheme[0].length).trimEnd(), '#')
  const [path, query] = splitFirst(beforeSubpath, '?')
  const slash = path.indexOf('/')
  if (slash < 1) return undefined
  const type = decode(path.slice(0, slash)).toLowerCase()
  const [location, version] = splitVersion(trimSlashes(path.slice(slash + 1)))
  const [namespace, name] = splitName(location)
  if (name === '') return undefined
  return {
    raw: text,
    type,
    namespace: decodeSegments(namespace),
    name: decode(name),
    version: decode(version),
    qualifiers: qualifiersOf(query),
    subpath: decodeSegments(subpath),
  }
}

const ecosystems: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  maven: 'maven',
  gradle: 'maven',
  pypi: 'pypi',
  pip: 'pypi',
  deb: 'deb',
  dpkg: 'deb',
  rpm: 'rpm',
  apk: 'apk',
  alpine: 'apk',
  gem: 'gem',
  rubygems: 'gem',
  nuget: 'nuget',
  dotnet: 'nuget',
  'dotnet-core': 'nuget',
  golang: 'golang',
  go: 'golang',
  cargo: 'cargo',
}

/** Also of the types that Amazon Inspector and older scanners made up. */
export function ecosystemOf(type: string): Ecosystem {
  const key = type.toLowerCase()
  return Object.hasOwn(ecosystems, key) ? (ecosystems[key] as Ecosystem) : 'generic'
}

/** `1:2.3-4` where the URL keeps the epoch apart. */
export function withEpoch(version: string, purl: PackageUrl | undefined): string {
  return afterEpoch(version, purl?.qualifiers.epoch ?? '')
}

/** Unless the version tells one. */
export function afterEpoch(version: string, epoch: string): string {
  if (!/^[1-9]\d*$/.test(epoch) || version === '' || /^\d+:/.test(version)) return version
  return `${epoch}:${version}`
}

const distributionEcosystems: readonly Ecosystem[] = ['deb', 'rpm', 'apk']

/** Code names that tell the distribution alone. */
const codeNames: Readonly<Record<string, string>> = {
  buster: 'debian',
  bullseye: 'debian',
  bookworm: 'debian',
  trixie: 'debian',
  forky: 'debian',
  sid: 'debian',
  stretch: 'debian',
  jessie: 'debian',
  trusty: 'ubuntu',
  xenial: 'ubuntu',
  bionic: 'ubuntu',
  focal: 'ubuntu',
  jammy: 'ubuntu',
  noble: 'ubuntu',
}

/** Of a deb, rpm or apk package: `debian`, `ubuntu`, `alpine`; empty where nothing tells it. */
export function distributionOf(purl: PackageUrl): string {
  const ecosystem = ecosystemOf(purl.type)
  if (!distributionEcosystems.includes(ecosystem)) return ''
  if (purl.namespace !== '') return purl.namespace.toLowerCase()
  if (purl.type === 'alpine') return 'alpine'
  const distro = (purl.qualifiers.distro ?? '').toLowerCase()
  if (Object.hasOwn(codeNames, distro)) return codeNames[distro] as string
  return /^([a-z][a-z-]*?)-\d/.exec(distro)?.[1] ?? ''
}

const canonicalTypes: Readonly<Record<string, string>> = {
  dpkg: 'deb',
  alpine: 'apk',
  dotnet: 'nuget',
  'dotnet-core': 'nuget',
  pip: 'pypi',
  rubygems: 'gem',
  go: 'golang',
  gradle: 'maven',
}

/**
 * As the specification writes it: a registered type, the distribution as namespace, everything encoded, qualifiers in
 * order. @param distribution Of the image, for a package that does not tell its own.
 */
export function canonicalPackageUrl(purl: PackageUrl, distribution = ''): string {
  const type = Object.hasOwn(canonicalTypes, purl.type) ? (canonicalTypes[purl.type] as string) : purl.type
  const isDistributed = distributionEcosystems.includes(ecosystemOf(type))
  const namespace = purl.namespace || (isDistributed ? distributionOf(purl) || distribution : '')
  const name = type === 'pypi' ? purl.name.toLowerCase().replaceAll('_', '-') : purl.name
  const segments = [...namespace.split('/').filter((segment) => segment !== ''), name].map(encode)
  const version = purl.version === '' ? '' : `@${encode(purl.version)}`
  const qualifiers = Object.entries(purl.qualifiers)
    .filter(([key, value]) => /^[a-z][a-z0-9._-]*$/.test(key) && !(key === 'epoch' && value === '0'))
    .map(([key, value]) => `${key}=${encode(key === 'arch' ? value.toLowerCase() : value)}`)
    .sort()
  const query = qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`
  const subpath = purl.subpath === '' ? '' : `#${purl.subpath.split('/').map(encode).join('/')}`
  return `pkg:${encode(type)}/${segments.join('/')}${version}${query}${subpath}`
}

/** All but what the specification leaves as it is; half a surrogate pair becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
}

function trimSlashes(path: string): string {
  let start = 0
  let end = path.length
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end)
}

function splitFirst(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function splitLast(text: string, separator: string): readonly [string, string] {
  const at = text.lastIndexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** An `@` in front is a scope that should have been encoded. */
function splitVersion(location: string): readonly [string, string] {
  const at = location.lastIndexOf('@')
  if (at < 1) return [location, '']
  return [location.slice(0, at), location.slice(at + 1)]
}

function splitName(location: string): readonly [string, string] {
  const bare = trimSlashes(location)
  const at = bare.lastIndexOf('/')
  return at === -1 ? ['', bare] : [bare.slice(0, at), bare.slice(at + 1)]
}

function qualifiersOf(query: string): Readonly<Record<string, string>> {
  const qualifiers: Record<string, string> = Object.create(null)
  if (query === '') return qualifiers
  for (const pair of query.split('&')) {
    const [key, value] = splitFirst(pair, '=')
    if (key !== '' && value !== '') qualifiers[decode(key).toLowerCase()] = decode(value)
  }
  return qualifiers
}

function decodeSegments(path: string): string {
  if (!path.includes('/')) return decode(path)
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode)
    .join('/')
}

/** What is no percent-encoded UTF-8 stays as it is. */
function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
