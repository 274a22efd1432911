/** The question of a query in SQL, for Athena and DuckDB: the same rows, by comparing texts. */
import type { Ecosystem } from '../document.js'
import { licensesOf } from '../license-expression.js'
import { spellingsOf } from '../license-names.js'
import { ecosystemsOf, type PackageQuery, type Query, rangeIn } from '../query.js'
import type { Interval } from '../versions/interval.js'
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
        `WHERE lower(cve) = ${quoted(query.id.toLowerCase())};`,
      ].join('\n')
  }
}

/** Ecosystems in which the same is asked for stand together. */
function packageCondition(query: PackageQuery): string {
  const together = new Map<string, Ecosystem[]>()
  for (const ecosystem of ecosystemsOf(query)) {
    const condition = conditionIn(ecosystem, query)
    if (condition === undefined) continue
    const known = together.get(condition) ?? []
    together.set(condition, [...known, ecosystem])
  }
  const parts = [...together].map(([condition, ecosystems]) =>
    query.ecosystem === undefined && query.range === undefined && together.size === 1
      ? condition
      : `${isOneOf('ecosystem', ecosystems)} AND ${condition}`,
  )
  if (parts.length === 0) return '1 = 0'
  return parts.length === 1 ? parts.join('') : parts.map((part) => `(${part})`).join('\n   OR ')
}

/** Undefined where no package of the ecosystem matches. */
function conditionIn(ecosystem: Ecosystem, query: PackageQuery): string | undefined {
  const range = rangeIn(query, ecosystem)
  if (range === undefined || range.intervals.length === 0) return undefined
  const isNamespaceApart = query.namespace !== undefined && !keyIn(ecosystem, query).includes(query.namespace)
  return [
    `packagekey = ${quoted(keyIn(ecosystem, query))}`,
    ...(isNamespaceApart ? [namespaceCondition(query.namespace)] : []),
    ...(query.range === undefined ? [] : [intervalsCondition(range.intervals)]),
  ].join(' AND ')
}

/** A package of which no namespace is known may be the one: `pkg:dpkg/acl@2.3`, as Amazon Inspector writes it. */
function namespaceCondition(namespace: string): string {
  const inUrl = `strpos(purl, ${quoted(`/${encodeURI(namespace)}/`)}) > 0`
  const isNowhere = "split_part(split_part(split_part(purl, '?', 1), '@', 1), '/', 3) = ''"
  return [
    `(${inUrl}`,
    `strpos(package, ${quoted(`${namespace}:`)}) = 1`,
    `(${isNowhere} AND strpos(package, ':') = 0 AND strpos(package, '/') = 0))`,
  ].join(' OR ')
}

/** Also the rows that tell no version: it may be inside. */
function intervalsCondition(intervals: readonly Interval[]): string {
  const parts = intervals.map(intervalCondition)
  const isAnyStart = ({ from }: Interval) => from === undefined || (from.key === '' && !from.inclusive)
  if (!intervals.some(isAnyStart)) parts.unshift("versionkey = ''")
  return parts.length === 1 ? parts.join('') : `(${parts.map((part) => `(${part})`).join(' OR ')})`
}

function intervalCondition({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined && from.key === to.key) return `versionkey = ${quoted(from.key)}`
  const sides = [
    ...(from === undefined || from.key === ''
      ? []
      : [`versionkey ${from.inclusive ? '>=' : '>'} ${quoted(from.key)}`]),
    ...(to === undefined ? [] : [`versionkey ${to.inclusive ? '<=' : '<'} ${quoted(to.key)}`]),
  ]
  return sides.length === 0 ? '1 = 1' : sides.join(' AND ')
}

/** Each licence as words of their own, in any spelling, whatever else the text says. */
function licenseCondition(expression: string): string {
  const bare = [...'(),;/'].reduce((text, sign) => `replace(${text}, '${sign}', ' ')`, 'lower(license)')
  const words = `' ' || replace(${bare}, '  ', ' ') || ' '`
  return licensesOf(expression)
    .map((license) => spellingsOf(license).map((one) => `${words} LIKE ${quoted(`% ${likely(one)} %`)}`))
    .map((spellings) => (spellings.length === 1 ? spellings.join('') : `(${spellings.join(' OR ')})`))
    .join(' AND ')
}

/** Of the two wildcards of LIKE only the percent sign may be harmful: an underscore stands for itself too. */
function likely(text: string): string {
  return text.replaceAll('%', '_')
}

function isOneOf(column: string, values: readonly string[]): string {
  const [only] = values
  if (values.length === 1 && only !== undefined) return `${column} = ${quoted(only)}`
  return `${column} IN (${values.map(quoted).join(', ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
