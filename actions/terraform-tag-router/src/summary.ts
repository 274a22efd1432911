/** The route as people read it: on the job's page, and in the log. */
import type { Log } from '@aws-delivery-actions/host'
import { markdown, visible } from '@aws-delivery-actions/report'
import type { Route } from './route.js'
import type { TagProblem } from './tag.js'
import type { TagSource } from './tag-source.js'

const longestShown = 400

export function summaryOf(route: Route): string[] {
  const rows = routeInWords(route).map(([label, value]) => [markdown.text(label), markdown.code(value)])
  return [markdown.table(['', markdown.code(route.tag.name)], rows)]
}

export function tellRoute(log: Log, route: Route, { from }: TagSource): void {
  log.info(`${route.tag.name} (from ${from})`, 'strong')
  for (const [label, value] of routeInWords(route)) log.info(`  ${label.padEnd(8)} ${value}`)
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

function routeInWords({
  tag,
  region,
  partition,
  scopeType,
  state,
  account,
  target,
}: Route): [string, string][] {
  const locks = [
    ...(state.lockMode === 'lockfile' || state.lockMode === 'both' ? ['a lock file'] : []),
    ...(state.lockTable === undefined ? [] : [`the table ${state.lockTable}`]),
  ]
  return [
    ['deploys', `${tag.team} ${tag.version} to ${tag.env}, ${scopeType} in ${region} (${partition})`],
    ...(account === undefined ? [] : [['account', `${account.id} (${account.from})`] as [string, string]]),
    ['state', `s3://${state.bucket}/${state.key} in ${state.region}`],
    ['lock', locks.length === 0 ? 'none' : locks.join(' and ')],
    ...(target === undefined ? [] : [['target', target] as [string, string]]),
  ]
}
