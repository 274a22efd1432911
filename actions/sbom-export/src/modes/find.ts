/** Which images hold a package, a vulnerability or a licence. */
import { type Edge, type Outcome, Problems, UserError } from '@aws-delivery-actions/host'
import { parseQuery, type Query, QueryProblem } from '@aws-delivery-actions/sbom/query'
import { sqlOf } from '@aws-delivery-actions/sbom/tables'
import { openData } from '../find/data.js'
import { countInWords, matchesOutput, summaryOf, tellMatches } from '../find/outcome.js'
import { search } from '../find/search.js'
import type { Inputs, Outputs } from '../inputs.js'
import { unreadSummary } from '../unread.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const { log } = edge.host
  const started = performance.now()
  const query = queryFrom(inputs.query)
  const searched = await search(query, await openData(inputs.data, edge), edge)
  const { matches, files, problems, unread, notices } = searched
  const sql = sqlOf(query)
  tellMatches(log, matches)
  const found = matches.length === 0 ? 'no match' : countInWords(matches)
  log.info(`${query.text.trim()}: ${found}`, 'strong')
  for (const notice of notices) log.warn(notice)
  log.debug(`${files} files in ${Math.round(performance.now() - started)} ms`)
  await log.group('The same question in Athena and DuckDB', () => {
    for (const line of sql.split('\n')) log.info(line)
  })
  const summary = [...summaryOf(query.text.trim(), matches, notices, sql), ...unreadSummary(unread)]
  const [problem] = problems
  if (problem !== undefined) {
    // What could be read is answered; what could not leaves the answer open.
    return {
      verdict: 'unknown',
      error: problems.length === 1 ? problem : new Problems(problems),
      outputs: { matches: matchesOutput(matches, edge.host) },
      summary,
    }
  }
  const isFailure = inputs['fail-on-match'] && matches.length > 0
  return {
    verdict: isFailure ? 'failed' : 'passed',
    reason: isFailure ? `${query.text.trim()}: ${found}` : undefined,
    outputs: { matches: matchesOutput(matches, edge.host) },
    summary,
  }
}

function queryFrom(text: string | undefined): Query {
  if (text === undefined) {
    throw new UserError('nothing is asked for', {
      where: 'query',
      expected: 'a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only',
    })
  }
  try {
    return parseQuery(text)
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error
    const line = text.split('\n').length === 1 && text.length <= 200
    throw new UserError(error.message, {
      where: 'query',
      picture: line ? [text, `${' '.repeat(error.at)}${'^'.repeat(Math.max(1, error.length))}`] : [],
      expected: error.expected,
      cause: error,
    })
  }
}
