/** The question of a query in SQL, for Athena and DuckDB: the same rows, by comparing texts. */
import type { Ecosystem } from '../document.js'
import { licensesOf } from '../license-expression.js'
import { isNamespaceInName } from '../query/package-name.js'
import { ecosystemsOf, type PackageQuery, type Query, rangeIn } from '../query.js'
import type { Interval } from '../versions/interval.js'
import { keyStart, licenseWord } from './keys.js'
import { keyIn } from './search.js'

export function sqlOf(query: Query): string {
  switch (query.kind) {
    case 'package':
      return `SELECT package, packageversion, sha, imagearn, otherarns, path\nFROM sbom\nWHERE ${packageCondition(query)};`
    case 'license':
      return `SELECT package, packageversion, license, sha, imagearn, otherarns\nFROM sbom\nWHERE ${licenseCondition(query.expression)};`
    case 'vulnerability':
      return [
        'SELECT cve, severity, package, packageversion, fixedversion, sha, imagearn, otherarns, path',
        'FROM sbom JOIN cve USING (account, region, sha, package, packageversion)',
        `WHERE lower(cve) = ${quoted(query.id.toLowerCase())}`,
        `   OR strpos(' ' || lower(aliases) || ' ', ${quoted(` ${query.id.toLowerCase()} `)}) > 0;`,
      ].join('\n')
  }
}

/** A row is one package, and may be others of the same name and version. */
function packageCondition(query: PackageQuery): string {
  const conditions = [...ownConditions(query), ...otherConditions(query)]
  if (conditions.length === 0) return '1 = 0'
  return conditions.length === 1 ? conditions.join('') : conditions.map((one) => `(${one})`).join('\n   OR ')
}

/** Ecosystems in which the same is asked for stand together. */
function ownConditions(query: PackageQuery): string[] {
  const together = new Map<string, Ecosystem[]>()
  for (const { ecosystem, intervals, key, namespace } of askedFor(query)) {
    const condition = [
      `packagekey = ${quoted(key)}`,
      ...(namespace === undefined ? [] : [namespaceCondition(namespace)]),
      ...(query.range === undefined ? [] : [intervalsCondition(intervals, 'versionkey')]),
    ].join(' AND ')
    together.set(condition, [...(together.get(condition) ?? []), ecosystem])
  }
  const isAny = query.ecosystem === undefined && query.range === undefined && together.size === 1
  return [...together].map(([condition, ecosystems]) =>
    isAny ? condition : `${isOneOf('ecosystem', ecosystems)} AND ${condition}`,
  )
}

const otherLines = 'chr(10) || otherkeys'

/** What of a range is asked of one ecosystem is asked of its own line. */
function otherConditions(query: PackageQuery): string[] {
  const conditions = askedFor(query).map(({ ecosystem, intervals, key, namespace }) => {
    const starts =
      namespace === undefined
        ? [keyStart(key, query.ecosystem === undefined && query.range === undefined ? undefined : ecosystem)]
        : ['', namespace].map((one) => keyStart(key, ecosystem, one))
    const isThere = starts.map((start) => `strpos(${otherLines}, ${lineStart(start)}) > 0`)
    const condition = isThere.length === 1 ? isThere.join('') : `(${isThere.join(' OR ')})`
    if (query.range === undefined) return condition
    const rest = `split_part(${otherLines}, ${lineStart(keyStart(key, ecosystem))}, 2)`
    const versionkey = `split_part(split_part(${rest}, chr(10), 1), ' ', 2)`
    return `${condition} AND ${intervalsCondition(intervals, versionkey)}`
  })
  return [...new Set(conditions)]
}

function lineStart(start: string): string {
  return `chr(10) || ${quoted(start)}`
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
    const namespace = isNamespaceInName(ecosystem) ? undefined : query.namespace
    return [{ ecosystem, key: keyIn(ecosystem, query), namespace, intervals }]
  })
}

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

/** Also the rows that tell no version: it may be inside. */
function intervalsCondition(intervals: readonly Interval[], versionkey: string): string {
  const parts = intervals.map((interval) => intervalCondition(interval, versionkey))
  const isAnyStart = ({ from }: Interval) => from === undefined || (from.key === '' && !from.inclusive)
  if (!intervals.some(isAnyStart)) parts.unshift(`${versionkey} = ''`)
  return parts.length === 1 ? parts.join('') : `(${parts.map((part) => `(${part})`).join(' OR ')})`
}

function intervalCondition({ from, to }: Interval, versionkey: string): string {
  if (from !== undefined && to !== undefined && from.key === to.key)
    return `${versionkey} = ${quoted(from.key)}`
  const sides = [
    ...(from === undefined || from.key === ''
      ? []
      : [`${versionkey} ${from.inclusive ? '>=' : '>'} ${quoted(from.key)}`]),
    ...(to === undefined ? [] : [`${versionkey} ${to.inclusive ? '<=' : '<'} ${quoted(to.key)}`]),
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
