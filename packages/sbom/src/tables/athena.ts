/** The statements that make Athena see the tables, without a crawler: the partitions are told, not looked for. */
import { type ColumnType, columns, type TableName } from './columns.js'
import type { Partition } from './places.js'

export type AthenaSetting = {
  /** `s3://bucket/prefix`, where the tables lie. */
  readonly location: string
  /** All that there are. At least one. */
  readonly partitions: readonly Partition[]
  readonly layout: 'latest' | 'history'
}

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  time: 'timestamp',
}

/** Whole statements, each ending with a semicolon; Athena takes them one at a time. */
export function athenaStatements(setting: AthenaSetting): string[] {
  const tables = setting.layout === 'latest' ? latestTables(setting) : historyTables(setting)
  return [...tables, vulnerablePackages, cveImages]
}

export function athenaScript(setting: AthenaSetting): string {
  return `${heading}\n${athenaStatements(setting).join('\n\n')}\n`
}

const heading = `-- Tables and views over the files of sbom-export. Athena takes one statement at a time.
-- Statements may be repeated: dropping an external table leaves its files alone.
`

function latestTables(setting: AthenaSetting): string[] {
  return [
    ...tableStatements('sbom', 'sbom', setting),
    ...tableStatements('cve', 'cve', setting),
    view('latest_sbom', `SELECT ${listOf('sbom', setting)}\nFROM sbom`),
  ]
}

/** The names of the tables stand for the latest export of each image: queries are the same in both layouts. */
function historyTables(setting: AthenaSetting): string[] {
  return [
    ...tableStatements('sbom', 'sbom_history', setting),
    ...tableStatements('cve', 'cve_history', setting),
    view('latest_export', latestExport),
    view('sbom', latestOf('sbom', 'sbom_history', setting)),
    // Also the vulnerabilities are those of the latest packages: an image without any has no row that would tell so.
    view('cve', latestOf('cve', 'cve_history', setting)),
    view('latest_sbom', `SELECT ${listOf('sbom', setting)}\nFROM sbom`),
  ]
}

/** What tells less of where an image is does not count where something tells more: it is the same image. */
const latestExport = `WITH newest AS (
  SELECT account, region, sha, max(day) AS day
  FROM sbom_history
  GROUP BY account, region, sha
)
SELECT n.account, n.region, n.sha, n.day
FROM newest n
LEFT JOIN newest t ON t.sha = n.sha AND n.account IN ('none', t.account) AND n.region IN ('none', t.region)
  AND (n.account <> t.account OR n.region <> t.region)
WHERE t.sha IS NULL`

function latestOf(table: TableName, from: string, setting: AthenaSetting): string {
  const names = listOf(table, setting)
  const keys = ['account', 'region', 'sha', 'day']
  return [
    `SELECT ${names
      .split(', ')
      .map((name) => `h.${name}`)
      .join(', ')}`,
    `FROM ${from} h`,
    `JOIN latest_export l ON ${keys.map((key) => `h.${key} = l.${key}`).join(' AND ')}`,
  ].join('\n')
}

function tableStatements(
  table: TableName,
  name: string,
  { location, partitions, layout }: AthenaSetting,
): string[] {
  const root = `${location.replace(/\/+$/, '')}/${table}/`
  const keys = layout === 'history' ? ['account', 'region', 'day'] : ['account', 'region']
  const days = partitions.flatMap(({ day }) => (day === undefined ? [] : [day])).sort()
  const properties: [string, string][] = [
    ['projection.enabled', 'true'],
    ...projectedList(
      'account',
      partitions.map(({ account }) => account),
    ),
    ...projectedList(
      'region',
      partitions.map(({ region }) => region),
    ),
    ...(layout === 'history' ? projectedDays(days[0] ?? '2023-01-01') : []),
    ['storage.location.template', `${root}${keys.map((key) => `${key}=\${${key}}/`).join('')}`],
  ]
  return [
    `DROP TABLE IF EXISTS ${name};`,
    [
      `CREATE EXTERNAL TABLE ${name} (`,
      columns[table].map(({ name: column, type }) => `  ${column} ${types[type]}`).join(',\n'),
      ')',
      `PARTITIONED BY (${keys.map((key) => `${key} string`).join(', ')})`,
      'STORED AS PARQUET',
      `LOCATION ${quoted(root)}`,
      'TBLPROPERTIES (',
      properties.map(([key, value]) => `  ${quoted(key)} = ${quoted(value)}`).join(',\n'),
      ');',
    ].join('\n'),
  ]
}

/** A closed list: one that is injected by the query would forbid every query without a filter on it. */
function projectedList(key: string, values: readonly string[]): [string, string][] {
  return [
    [`projection.${key}.type`, 'enum'],
    [`projection.${key}.values`, [...new Set(values)].sort().join(',')],
  ]
}

function projectedDays(first: string): [string, string][] {
  return [
    ['projection.day.type', 'date'],
    ['projection.day.format', 'yyyy-MM-dd'],
    ['projection.day.range', `${first},NOW`],
    ['projection.day.interval', '1'],
    ['projection.day.interval.unit', 'DAYS'],
  ]
}

const vulnerablePackages = view(
  'vulnerable_packages',
  `SELECT s.package, s.packageversion, s.ecosystem, c.cve, c.severity, c.score, c.epss, c.fixedversion,
  c.exploitavailable, c.knownexploited, count(DISTINCT s.sha) AS images
FROM sbom s
JOIN cve c ON c.account = s.account AND c.region = s.region AND c.sha = s.sha AND c.package = s.package
  AND c.packageversion = s.packageversion
WHERE NOT coalesce(c.suppressed, false)
GROUP BY s.package, s.packageversion, s.ecosystem, c.cve, c.severity, c.score, c.epss, c.fixedversion,
  c.exploitavailable, c.knownexploited`,
)

const cveImages = view(
  'cve_images',
  `SELECT DISTINCT c.cve, c.severity, c.score, c.epss, s.sha, s.imagearn, s.account, s.region, s.package,
  s.packageversion, c.fixedversion
FROM cve c
JOIN sbom s ON c.account = s.account AND c.region = s.region AND c.sha = s.sha AND c.package = s.package
  AND c.packageversion = s.packageversion
WHERE NOT coalesce(c.suppressed, false)`,
)

function view(name: string, select: string): string {
  return `CREATE OR REPLACE VIEW ${name} AS\n${select};`
}

function listOf(table: TableName, { layout }: AthenaSetting): string {
  const keys = layout === 'history' ? ['account', 'region', 'day'] : ['account', 'region']
  return [...columns[table].map(({ name }) => name), ...keys].join(', ')
}

/** A text in Hive's words, which Athena's statements for tables are in. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
}
