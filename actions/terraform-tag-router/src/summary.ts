/** Routes as people read them: on the job's page, and in the log. */
import type { Log } from '@aws-delivery-actions/host'
import { markdown, visible } from '@aws-delivery-actions/report'
import type { Prepared } from './modes/prepare.js'
import type { Remark } from './remark.js'
import type { Fan } from './route/fan-out.js'
import type { Route } from './route/route.js'
import type { State } from './route/state.js'
import type { Tag, TagProblem } from './tag/tag.js'
import type { TagSource } from './tag/tag-source.js'

const longestShown = 400

type Shown = {
  readonly tag: Tag
  readonly prepared: readonly Prepared[]
  readonly fan: Fan<Prepared>
  readonly explained: boolean
}

/** What a reader should know first stands above the route. */
export function summaryOf({
  tag,
  prepared,
  fan,
  remarks,
  explained,
}: Shown & { readonly remarks: readonly Remark[] }): string[] {
  const [only, ...others] = prepared
  const routes = only !== undefined && others.length === 0 ? oneRoute(tag, only.route) : wavesTable(tag, fan)
  return [
    ...(remarks.length === 0 ? [] : [remarks.map(asListItem).join('\n')]),
    routes,
    ...(explained ? prepared.map(explanationTable) : []),
  ]
}

export function tellRoutes(
  log: Log,
  {
    tag,
    prepared,
    fan,
    notes,
    source,
    explained,
  }: Shown & { readonly notes: readonly string[]; readonly source: TagSource },
): void {
  log.info(`${tag.name} (from ${source.from})`, 'strong')
  for (const note of notes) log.info(`  ${note}`)
  const [only, ...others] = prepared
  if (only !== undefined && others.length === 0)
    for (const [label, words] of routeInWords(only.route)) log.info(`  ${label.padEnd(8)} ${asText(words)}`)
  else tellWaves(log, fan)
  if (explained) for (const { route } of prepared) tellExplanation(log, route)
}

function tellWaves(log: Log, { waves }: Fan<Prepared>): void {
  for (const { number, rows, bakeMinutes } of waves) {
    log.info(`  wave ${number}${bakeMinutes === 0 ? '' : `, then ${bakeMinutes} min to watch it`}`)
    if (rows.length === 0) log.info('    nothing')
    for (const { route } of rows)
      log.info(
        `    ${route.scope.padEnd(14)} ${route.account?.id.padEnd(13) ?? ''} s3://${route.state.bucket}/${route.state.key}`,
      )
  }
}

function tellExplanation(log: Log, { scope, said }: Route): void {
  log.info(`  who gave what, for ${scope}:`)
  for (const [name, { value, from }] of said) log.info(`    ${name} = ${shown(value)} (${from})`)
}

/** The tag with a mark under the failing part. Escapes make a tag longer, and the mark moves with them. */
export function pictureOf({ tag, from, to }: TagProblem): string[] {
  if (tag === '') return []
  const shown = tag.length > longestShown ? `${tag.slice(0, longestShown)}…` : tag
  const indent = ' '.repeat(widthOf(shown.slice(0, from)))
  return [shown, indent + '^'.repeat(widthOf(shown.slice(from, to)) || 1)]
}

function widthOf(text: string): number {
  return [...visible(text)].length
}

export function asListItem({ text, file, line, column }: Remark): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `- ⚠️ ${place === '' ? '' : `${markdown.code(place)}: `}${markdown.text(text)}`
}

function oneRoute(tag: Tag, route: Route): string {
  const rows = routeInWords(route).map(([label, words]) => [markdown.text(label), asMarkdown(words)])
  return markdown.table(['', markdown.code(tag.name)], rows)
}

function wavesTable(tag: Tag, { waves, leftOut }: Fan<Prepared>): string {
  const row = (wave: string, { route }: Prepared) => [
    wave,
    markdown.code(route.scope),
    route.account === undefined ? '' : markdown.code(route.account.id),
    markdown.code(`s3://${route.state.bucket}/${route.state.key}`),
  ]
  const rows = waves.flatMap(({ number, rows: members, bakeMinutes }) => {
    const wave = markdown.text(`${number}${bakeMinutes === 0 ? '' : `, then ${bakeMinutes} min`}`)
    return members.map((member) => row(wave, member))
  })
  const gone = leftOut.map((one) => row(markdown.text('left out'), one))
  return markdown.table(['Wave', markdown.code(tag.name), 'Account', 'State'], [...rows, ...gone])
}

function explanationTable({ route: { scope, said } }: Prepared): string {
  const rows = [...said].map(([name, { value, from }]) => [
    markdown.code(name),
    markdown.code(shown(value)),
    markdown.text(from),
  ])
  return markdown.table([markdown.code(scope), 'Value', 'From'], rows)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Prose, with the names in it apart: they are to be read letter by letter. */
type Words = readonly (string | { readonly name: string })[]

function asText(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : word.name)).join('')
}

function asMarkdown(words: Words): string {
  return words
    .map((word) => (typeof word === 'string' ? markdown.text(word) : markdown.code(word.name)))
    .join('')
}

function routeInWords({
  team,
  version,
  env,
  region,
  partition,
  scopeType,
  state,
  account,
  target,
}: Route): readonly (readonly [label: string, words: Words])[] {
  const where = [`, ${scopeType} in `, { name: region }, ` (${partition})`]
  return [
    ['deploys', [{ name: `${team} ${version}` }, ' to ', { name: env }, ...where]],
    ...(account === undefined
      ? []
      : [['account', [{ name: account.id }, ' (', { name: account.from }, ')']] as const]),
    ['state', [{ name: `s3://${state.bucket}/${state.key}` }, ' in ', { name: state.region }]],
    ['lock', lockInWords(state)],
    ...(target === undefined ? [] : [['target', [{ name: target }]] as const]),
  ]
}

function lockInWords({ lockMode, lockTable }: State): Words {
  const table: Words = lockTable === undefined ? [] : ['the table ', { name: lockTable }]
  if (lockMode === 'none') return ['none']
  if (lockMode === 'both') return ['a lock file and ', ...table]
  return lockMode === 'lockfile' ? ['a lock file'] : table
}
