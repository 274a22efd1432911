/** `log4j-core<2.17.1`, `npm:lodash ^4`, `org.slf4j:slf4j-api`, `pkg:maven/org.slf4j/slf4j-api@<2`. */
import type { Ecosystem } from '../document.js'
import { ecosystemOf, parsePackageUrl, withEpoch } from '../package-url.js'
import type { Range } from '../versions/interval.js'
import { parseRange } from '../versions/range.js'
import { RangeProblem } from '../versions/range-problem.js'
import { versEcosystem } from '../versions/vers-uri.js'
import { ecosystemNamed, ecosystems, meantEcosystem } from './ecosystem-name.js'
import { checkCase, checkColons, checkOneId, checkOtherType, checkTypeset } from './never-meant.js'
import { QueryProblem } from './query-problem.js'
import { isPieceOfId } from './vulnerability-id.js'

export type PackageQuery = {
  readonly kind: 'package'
  readonly text: string
  /** Without its namespace, but an npm name with its scope. */
  readonly name: string
  /** Maven's group and the like; absent: any. */
  readonly namespace?: string
  /** Absent: any in which the name exists. */
  readonly ecosystem?: Ecosystem
  /** Whether the ecosystem is the one that people mean by the name: then a package of unknown ecosystem may be it too. */
  readonly isSupposed?: boolean
  /** Of a package URL, where that has no ecosystem of its own: `hex`. */
  readonly type?: string
  /** As it was written; absent: any version. */
  readonly range?: string
  /** Whether it follows an `@`, as the version of a package does. */
  readonly isVersionTold?: boolean
}

type Named = Pick<PackageQuery, 'name' | 'namespace' | 'ecosystem' | 'isSupposed' | 'type'>

/** Where a name ends and what is asked of its versions begins. */
const nameEnd = /[@<>=!^~[(\s,|]/

/** @throws QueryProblem */
export function packageQuery(text: string): PackageQuery {
  checkTypeset(text)
  const start = text.length - text.trimStart().length
  const isUrl = /^pkg:/i.test(text.trimStart())
  const rest = text.slice(start)
  const found = endOfName(text, start + (isUrl ? urlPrefix(rest) : scopeMark(rest)), isUrl)
  const [written, after] = [text.slice(start, found), text.slice(found)]
  const range = rangeText(after, isUrl)
  const named = isUrl ? namedByUrl(written, start) : namedByName(written, start, range)
  const query: PackageQuery = {
    kind: 'package',
    text,
    ...named,
    ...(range === '' ? {} : { range: isUrl ? withEpochs(text, range) : range }),
    ...(after.startsWith('@') ? { isVersionTold: true } : {}),
  }
  checkRange(query, found)
  return query
}

/** Undefined where the ecosystem has no such range; without a range, every version. */
export function rangeIn(query: PackageQuery, ecosystem: Ecosystem): Range | undefined {
  const cached = ranges.get(query) ?? new Map<Ecosystem, Range | undefined>()
  ranges.set(query, cached)
  if (!cached.has(ecosystem)) cached.set(ecosystem, rangeOrNone(query, ecosystem))
  return cached.get(ecosystem)
}

const ranges = new WeakMap<PackageQuery, Map<Ecosystem, Range | undefined>>()

/** Those of which a package may be what is asked for. */
export function ecosystemsOf({ ecosystem, isSupposed = false }: PackageQuery): readonly Ecosystem[] {
  if (ecosystem === undefined) return ecosystems
  return isSupposed ? [ecosystem, 'generic'] : [ecosystem]
}

/**
 * What a package URL of no known ecosystem may begin with before its first slash, to be what is asked for: its type, or
 * nothing that tells one. Undefined where any may be.
 */
export function typesOf({ type }: PackageQuery): readonly string[] | undefined {
  return type === undefined ? undefined : ['', 'pkg:', 'pkg:generic', `pkg:${type}`]
}

function rangeOrNone(query: PackageQuery, ecosystem: Ecosystem): Range | undefined {
  if (!ecosystemsOf(query).includes(ecosystem)) return undefined
  try {
    return parsedIn(query, ecosystem)
  } catch (error) {
    if (error instanceof RangeProblem) return undefined
    throw error
  }
}

function parsedIn({ range = '*', ...query }: PackageQuery, ecosystem: Ecosystem): Range {
  // Cargo takes a bare version for the least of the compatible ones: the version of a package is just this one.
  const isOne = query.isVersionTold === true || query.ecosystem === undefined
  return parseRange(
    ecosystem,
    ecosystem === 'cargo' && isOne && wholeVersion.test(range) ? `=${range}` : range,
  )
}

const wholeVersion = /^v?\d+\.\d+\.\d+(?:[-+]\S*)?$/

/** The ecosystem that is meant must have the range; where none is meant, no ecosystem may lack the form of it. */
function checkRange(query: PackageQuery, at: number): void {
  const { range, ecosystem, name, text } = query
  if (range === undefined) return
  const problems = new Map<Ecosystem, RangeProblem>()
  for (const one of ecosystem === undefined ? ecosystems : [ecosystem]) {
    const problem = problemIn(query, one)
    if (problem !== undefined) problems.set(one, problem)
  }
  const foreign = [...problems.values()].find(({ isForeign }) => isForeign)
  const knowing = ecosystems.filter((one) => !problems.has(one))
  const told = foreign ?? problems.get(ecosystem ?? 'generic')
  const offset = Math.max(at, text.indexOf(range, at))
  if (ecosystem === undefined && foreign !== undefined && knowing.length > 0) {
    throw new QueryProblem({
      what: `${JSON.stringify(range)} is a range of ${knowing.join(', ')} only, and ${name} may be any package`,
      at: offset,
      length: Math.min(range.length, text.length - offset),
      expected: `its ecosystem, such as ${knowing[0]}:${name}; or ${foreign.expected}`,
    })
  }
  if (told === undefined || (ecosystem === undefined && knowing.length > 0)) {
    checkHoldsSome(query, offset)
    return
  }
  throw new QueryProblem({
    what: told.message,
    at: Math.min(offset + told.at, text.length),
    length: Math.min(told.length, Math.max(0, text.length - offset - told.at)),
    expected: told.expected,
  })
}

/** `>4 <3` */
function checkHoldsSome(query: PackageQuery, at: number): void {
  const { range = '*', text } = query
  const held = ecosystemsOf(query).flatMap((ecosystem) => rangeOrNone(query, ecosystem)?.intervals ?? [])
  if (held.length > 0) return
  throw new QueryProblem({
    what: `${JSON.stringify(range)} can match no version`,
    at,
    length: Math.min(range.length, text.length - at),
    expected: 'a range that holds some',
  })
}

function problemIn(query: PackageQuery, ecosystem: Ecosystem): RangeProblem | undefined {
  try {
    parsedIn(query, ecosystem)
    return undefined
  } catch (error) {
    if (error instanceof RangeProblem) return error
    throw error
  }
}

function urlPrefix(text: string): number {
  return /^pkg:\/*[^/]*\//i.exec(text)?.[0].length ?? 'pkg:'.length
}

/** The scope of an npm name starts with what else ends a name: `@babel/core`, `npm:@babel/core`. */
function scopeMark(text: string): number {
  return /^(?:[A-Za-z]+:)?@/.exec(text)?.[0].length ?? 0
}

/** A scope within the name (`pkg:npm/@babel/core`) does not end it. The qualifiers of a URL do. */
function endOfName(text: string, from: number, isUrl: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (isUrl && /[?#]/.test(text[at] ?? '')) return at
    if (nameEnd.test(text[at] ?? '') && !(text[at] === '@' && text[at - 1] === '/')) return at
  }
  return text.length
}

/** Of a URL, the version is encoded, and qualifiers follow. */
function rangeText(rest: string, isUrl: boolean): string {
  const range = rest.replace(/^@/, '').trim()
  if (!isUrl) return range
  const version = range
    .replace(/[?#][^\s<>@[(]*/, '')
    .replace(/^@/, '')
    .trim()
  try {
    return decodeURIComponent(version)
  } catch {
    return version
  }
}

/** The epoch that a package URL keeps apart belongs to each version that it asks for. */
function withEpochs(url: string, range: string): string {
  const parsed = parsePackageUrl(url)
  return inEachVersion(range, (version) => withEpoch(version, parsed))
}

/** Changes each version of a range, and nothing else of it. */
export function inEachVersion(range: string, change: (version: string) => string): string {
  const [prefix = ''] = /^vers:[^/]*\//i.exec(range) ?? []
  return `${prefix}${range.slice(prefix.length).replace(/[^\s,|&()[\]<>=!]+/g, change)}`
}

function namedByUrl(url: string, at: number): Named {
  const parsed = parsePackageUrl(url)
  if (parsed === undefined || /[*]/.test(url)) {
    throw new QueryProblem({
      what: `${JSON.stringify(url)} is no package URL`,
      at,
      length: url.length,
      expected: 'a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core',
    })
  }
  const { type, namespace, name } = parsed
  const ecosystem = ecosystemOf(type)
  if (ecosystem === 'npm') return { name: namespace === '' ? name : `${namespace}/${name}`, ecosystem }
  return {
    name,
    ecosystem,
    ...(namespace === '' ? {} : { namespace }),
    ...(ecosystem === 'generic' && type !== 'generic' ? { type } : {}),
  }
}

function namedByName(written: string, at: number, range: string): Named {
  const [, prefix = '', rest = ''] = /^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(written) ?? []
  const stated = prefix === '' ? undefined : ecosystemNamed(prefix)
  const full = stated === undefined ? written : rest
  const nameAt = at + written.length - full.length
  checkName(full, nameAt)
  if (stated === undefined) checkOtherType(prefix, rest, at)
  checkColons(full, stated === undefined ? '' : prefix, nameAt)
  if (stated === undefined && !isGroup(prefix, rest)) {
    throw new QueryProblem({
      what: `${JSON.stringify(prefix)} is no ecosystem`,
      at,
      length: prefix.length,
      expected: `one of ${ecosystems.join(', ')}; or, for a group of Maven, maven:${prefix}:${rest}`,
    })
  }
  if (full === '' || /^[@:/]|[:/]$/.test(full.replace(/^@(?=[^/]+\/[^/]+$)/, ''))) {
    throw new QueryProblem({
      what: full === '' ? 'the name of a package is missing' : `${JSON.stringify(full)} is no package name`,
      at,
      length: written.length,
      expected: 'a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only',
    })
  }
  checkCase(full, stated, nameAt)
  const ofRange = versEcosystem(range)
  // What no document tells the ecosystem of may be what the form of a name makes suppose.
  const supposed = stated === undefined ? { isSupposed: true } : {}
  if (full.startsWith('@') && (stated ?? 'npm') === 'npm') {
    return { name: full, ecosystem: 'npm', ...supposed }
  }
  const [, group, artifact] = /^([^:/]+):([^:/]+)$/.exec(full) ?? []
  if (group !== undefined && artifact !== undefined) {
    return { name: artifact, namespace: group, ecosystem: stated ?? 'maven', ...supposed }
  }
  const slash = full.lastIndexOf('/')
  const ecosystem = stated ?? ofRange
  if (slash !== -1) {
    return {
      name: full.slice(slash + 1),
      namespace: full.slice(0, slash),
      ...(ecosystem === undefined ? {} : { ecosystem }),
    }
  }
  const meant = meantEcosystem(full)
  if (stated === undefined && meant !== undefined && ofRange !== undefined && meant !== ofRange) {
    throw new QueryProblem({
      what: `${full} is a package of ${meant}, and the range is about ${ofRange} versions`,
      at,
      length: written.length,
      expected: `a range of ${meant} versions, or ${ofRange}:${full} where that is meant`,
    })
  }
  if (ecosystem !== undefined) return { name: full, ecosystem }
  return meant === undefined ? { name: full } : { name: full, ecosystem: meant, isSupposed: true }
}

/** What looks like the beginning of another question would find nothing, which reads as an answer. */
function checkName(name: string, at: number): void {
  const wildcard = /[*?{}&;"'`]/.exec(name)
  if (wildcard !== null) {
    throw new QueryProblem({
      what: `${JSON.stringify(wildcard[0])} stands in no name of a package`,
      at: at + wildcard.index,
      length: 1,
      expected: 'the whole name of one package, such as log4j-core',
    })
  }
  checkOneId(name, at)
  if (isPieceOfId(name)) {
    throw new QueryProblem({
      what: `${JSON.stringify(name)} is no whole identifier of a vulnerability`,
      at,
      length: name.length,
      expected: 'an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q',
    })
  }
  if (licenseName.test(name)) {
    throw new QueryProblem({
      what: `${JSON.stringify(name)} is a licence`,
      at,
      length: name.length,
      expected: `license:${name}`,
    })
  }
}

const licenseName =
  /^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\d+\.\d+(?:-only|-or-later|\+)?|bsd-\d-clause)$/i

/**
 * `java:log4j-core` is hardly about a group called so. A group of letters alone is taken for one where the artifact is
 * called like it: `junit:junit`, `mysql:mysql-connector-java`.
 */
function isGroup(prefix: string, artifact: string): boolean {
  if (prefix === '' || artifact.startsWith('//') || /[:/]/.test(artifact)) return true
  return artifact.toLowerCase().startsWith(prefix.slice(0, 3).toLowerCase())
}
