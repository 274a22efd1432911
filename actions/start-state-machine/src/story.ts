/** How an execution ended, in the few lines that a log needs. */
import type { Log } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { Diagnosis } from './diagnosis.js'
import type { Explanation } from './explain/explanation.js'
import { type Failure, pathOf } from './explain/visit.js'
import { arrow } from './states-table.js'

const longestShown = 2000
const mostSurvived = 5

export function tellStory(log: Log, diagnosis: Diagnosis): void {
  const { explanation, decoded, links, hint, execution } = diagnosis
  const isGood = explanation.status === 'SUCCEEDED'
  log.info(headline(explanation), isGood ? 'good' : 'bad')
  const tell = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') log.info(`  ${name.padEnd(6)} ${cut(text)}`)
  }
  tell('error', explanation.error)
  tell('in', decoded?.what)
  tell('why', decoded?.why ?? explanation.cause)
  for (const detail of decoded?.details ?? []) tell('', detail)
  if (!isGood) tell('tries', triesInWords(explanation))
  for (const { label, url } of links) tell('link', `${label}: ${url}`)
  tell('child', decoded?.executionArn)
  tell('hint', hint)
  for (const visit of explanation.open) tell('open', pathOf(visit).join(arrow))
  for (const failure of explanation.survived.slice(0, mostSurvived)) tell('past', survivedInWords(failure))
  const more = explanation.survived.length - mostSurvived
  if (more > 0) tell('past', `and ${more} more that were dealt with`)
  tell('page', execution.url)
}

/** `FAILED at Checks › Each[2] › Probe after 3m 12s` */
export function headline({ status, failed, durationMs, redriveCount }: Explanation): string {
  return [
    status === 'RUNNING' ? 'RUNNING as far as the history goes' : status,
    failed === undefined ? '' : ` at ${failed.path.join(arrow)}`,
    durationMs === undefined ? '' : ` after ${durationInWords(durationMs)}`,
    redriveCount === 0 ? '' : `, redriven ${redriveCount === 1 ? 'once' : `${redriveCount} times`}`,
  ].join('')
}

/** `TypeError in Checks › Probe, caught` */
export function survivedInWords({ visit, error, fate }: Failure): string {
  return `${error ?? 'a failure'} in ${pathOf(visit).join(arrow)}, ${fate}`
}

function triesInWords({ failed }: Explanation): string | undefined {
  return failed !== undefined && failed.attempts > 1 ? `${failed.attempts}, the last one failed` : undefined
}

export function cut(text: string, longest = longestShown): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`
}
