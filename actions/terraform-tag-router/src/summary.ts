/** The route as people read it: on the job's page, and in the log. */
import type { Log } from '@aws-delivery-actions/host'
import { markdown, visible } from '@aws-delivery-actions/report'
import type { Remark } from './environment-files.js'
import type { Route } from './route.js'
import type { State } from './state.js'
import type { TagProblem } from './tag.js'
import type { TagSource } from './tag-source.js'

const longestShown = 400

/** What a reader should know first stands above the route. */
export function summaryOf(route: Route, remarks: readonly Remark[]): string[] {
  const rows = routeInWords(route).map(([label, words]) => [markdown.text(label), asMarkdown(words)])
  return [
    ...(remarks.length === 0 ? [] : [remarks.map(asListItem).join('\n')]),
    markdown.table(['', markdown.code(route.tag.name)], rows),
  ]
}

export function tellRoute(log: Log, route: Route, { from }: TagSource): void {
  log.info(`${route.tag.name} (from ${from})`, 'strong')
  for (const [label, words] of routeInWords(route)) log.info(`  ${label.padEnd(8)} ${asText(words)}`)
}

/** The tag with a mark under the failing part. Escapes make a tag longer, and the mark moves with them. */
export function pictureOf({ tag, from, to }: TagProblem): string[] {
  const shown = tag.length > longestShown ? `${tag.slice(0, longestShown)}…` : tag
  const indent = ' '.repeat(widthOf(shown.slice(0, from)))
  return [shown, indent + '^'.repeat(widthOf(shown.slice(from, to)) || 1)]
}

function widthOf(text: string): number {
  return [...visible(text)].length
}

function asListItem({ text, file, line, column }: Remark): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `- ⚠️ ${place === '' ? '' : `${markdown.code(place)}: `}${markdown.text(text)}`
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
  tag: { team, version, env },
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
