/** The question of a query in SQL, for Athena and DuckDB: the same rows, by comparing texts. */
import type { Ecosystem } from '../document.js'
import { licensesOf } from '../license-expression.js'
import { isNamespaceInName } from '../package-name.js'
import { keyStart, keyWord } from '../query/identity.js'
import { ecosystemsOf, type PackageQuery, type Query, rangeIn, typesOf } from '../query.js'
import type { Interval } from '../versions/interval.js'
import { licenseWord } from './keys.js'
import { keyIn } from './search.js'

export function sqlOf(query: Query): string {
  return `${statement(query).join('\n')};`
}

function statement(query: Query): readonly string[] {
  switch (query.kind) {
    case 'package':
      return packageStatement(query)
    case 'license':
      return [
        'SELECT package, packageversion, license, sha, imagearn, otherarns',
        'FROM sbom',
        `WHERE ${licenseCondition(query.expression)}`,
      ]
    case 'vulnerability':
      return [
        'SELECT cve, severity, package, packageversion, fixedversion, sha, imagearn, otherarns, path',
        'FROM sbom JOIN cve USING (account, region, sha, package, packageversion)',
        `WHERE lower(cve) = ${quoted(query.id.toLowerCase())}`,
        `   OR strpos(' ' || lower(aliases) || ' ', ${quoted(` ${query.id.toLowerCase()} `)}) > 0`,
      ]
  }
}

/** A row is one package, and may be others of the same name and version. */
function packageStatement(query: PackageQuery): readonly string[] {
  const select = 'SELECT package, packageversion, sha, imagearn, otherarns, path'
  const asked = askedFor(query)
  if (asked.length === 0) return [select, 'FROM sbom', 'WHERE 1 = 0']
  return [
    select,
    'FROM sbom',
    `WHERE ${anyOf(ownConditions(query, asked))}`,
    'UNION',
    select,
    'FROM sbom CROSS JOIN UNNEST(split(identities, chr(10))) AS other (identity)',
    `WHERE ${anyOf(otherConditions(query, asked))}`,
  ]
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : conditions.map((one) => `(${one})`).join('\n   OR ')
}

/** Ecosystems in which the same is asked for stand together. */
function ownConditions(query: PackageQuery, asked: readonly Asked[]): readonly string[] {
  const together = new Map<string, Ecosystem[]>()
  const types = typesOf(query)
  for (const { ecosystem, intervals, key, namespace } of asked) {
    const condition = [
      `packagekey = ${quoted(key)}`,
      ...(namespace === undefined ? [] : [namespaceCondition(namespace)]),
      ...(types === undefined ? [] : [isOneOf(typeOfUrl, types)]),
      ...(query.range === undefined ? [] : [intervalsCondition(intervals)]),
    ].join(' AND ')
    together.set(condition, [...(together.get(condition) ?? []), ecosystem])
  }
  const isAny = query.ecosystem === undefined && query.range === undefined && together.size === 1
  return [...together].map(([condition, ecosystems]) =>
    isAny ? condition : `${isOneOf('ecosystem', ecosystems)} AND ${condition}`,
  )
}

/** Lines are compared as they stand: what they begin with decides. */
function otherConditions(
  { ecosystem: wanted, range }: PackageQuery,
  asked: readonly Asked[],
): readonly string[] {
  // An ecosystem need not be told where all have one key: another key may be that of another package elsewhere.
  const isAny = wanted === undefined && range === undefined && new Set(asked.map(({ key }) => key)).size === 1
  const conditions = asked.map(({ ecosystem, intervals, key, namespace }) => {
    const start = keyStart(key, isAny ? undefined : ecosystem)
    const told =
      namespace === undefined
        ? ''
        : ` AND (identity LIKE '% ' OR identity LIKE ${quoted(`% ${likely(keyWord(namespace))}`)})`
    const versions = range === undefined ? [{}] : withUnknown(intervals)
    return `${either(versions.map((interval) => lineCondition(start, interval)))}${told}`
  })
  return [...new Set(conditions)]
}

/** After a key stands a blank, which is below every character of one; the exclamation mark is just above it. */
function lineCondition(start: string, { from, to }: Interval): string {
  const least = from === undefined ? start : `${start}${from.key}${from.inclusive ? ' ' : '!'}`
  const most = to === undefined ? `${start.slice(0, -1)}!` : `${start}${to.key}${to.inclusive ? '!' : ' '}`
  return `identity >= ${quoted(least)} AND identity < ${quoted(most)}`
}

/** Of the two wildcards of LIKE only the percent sign may be harmful: an underscore stands for itself too. */
function likely(text: string): string {
  return text.replaceAll('%', '_')
}

type Asked = {
  readonly ecosystem: Ecosystem
  readonly key: string
  /** Where it is asked for and not in the key. */
  readonly namespace: string | undefined
  readonly intervals: readonly Interval[]
}

/** Where a package of the ecosystem may match. */
function askedFor(query: PackageQuery): readonly Asked[] {
  return ecosystemsOf(query).flatMap((ecosystem) => {
    const intervals = rangeIn(query, ecosystem)?.intervals ?? []
    if (intervals.length === 0) return []
    const { namespace = '' } = query
    const told = namespace === '' || isNamespaceInName(ecosystem, namespace) ? undefined : namespace
    return [{ ecosystem, key: keyIn(ecosystem, query), namespace: told, intervals }]
  })
}

/** What stands before its first slash. */
const typeOfUrl = "split_part(lower(purl), '/', 1)"

/** Without version, qualifiers and subpath. */
const bareUrl = "split_part(split_part(split_part(purl, '#', 1), '?', 1), '@', 1)"

/** A package of which no namespace is known may be the one: `pkg:dpkg/acl@2.3`, as Amazon Inspector writes it. */
function namespaceCondition(namespace: string): string {
  const told = ['/', ':'].map((end) => `strpos(package, ${quoted(`${namespace}${end}`)}) = 1`)
  const isNowhere = `coalesce(split_part(${bareUrl}, '/', 3), '') = ''`
  return [
    `(strpos(${bareUrl}, ${quoted(`/${encodeURI(namespace)}/`)}) > 0`,
    ...told,
    `(${isNowhere} AND strpos(package, ':') = 0 AND strpos(package, '/') = 0))`,
  ].join(' OR ')
}

/** Also what tells no version: it may be inside. */
function withUnknown(intervals: readonly Interval[]): readonly Interval[] {
  const [first = {}, ...others] = intervals
  if (first.from === undefined) return intervals
  if (first.from.key === '') return [first.to === undefined ? {} : { to: first.to }, ...others]
  const untold = { version: '', key: '', inclusive: true }
  return [{ from: untold, to: untold }, ...intervals]
}

function intervalsCondition(intervals: readonly Interval[]): string {
  return either(withUnknown(intervals).map(intervalCondition))
}

function either(conditions: readonly string[]): string {
  return conditions.length === 1
    ? conditions.join('')
    : `(${conditions.map((one) => `(${one})`).join(' OR ')})`
}

function intervalCondition({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined && from.key === to.key) return `versionkey = ${quoted(from.key)}`
  const sides = [
    ...(from === undefined ? [] : [`versionkey ${from.inclusive ? '>=' : '>'} ${quoted(from.key)}`]),
    ...(to === undefined ? [] : [`versionkey ${to.inclusive ? '<=' : '<'} ${quoted(to.key)}`]),
  ]
  return sides.length === 0 ? '1 = 1' : sides.join(' AND ')
}

function licenseCondition(expression: string): string {
  return licensesOf(expression)
    .map((license) => `strpos(licensekey, ${quoted(licenseWord(license))}) > 0`)
    .join(' AND ')
}

function isOneOf(column: string, values: readonly string[]): string {
  const [only] = values
  if (values.length === 1 && only !== undefined) return `${column} = ${quoted(only)}`
  return `${column} IN (${values.map(quoted).join(', ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
