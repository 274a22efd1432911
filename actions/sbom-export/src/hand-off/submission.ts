/** Snapshots on their way to the dependency graph of GitHub. */
import { persist, systemClock } from '@aws-delivery-actions/aws'
import { type Edge, messageOf, ServiceFailure, UserError, versionOf } from '@aws-delivery-actions/host'
import type { GitHub } from '@aws-delivery-actions/host/github'
import { markdown } from '@aws-delivery-actions/report'
import { readSbom, SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { counted } from '../counted.js'
import { problemOf } from '../refused.js'
import type { GitHubRun } from './github-run.js'
import { type Content, collectPackages, type Snapshot, snapshotsOf } from './snapshot.js'

const timeLimit = 60_000
/** Milliseconds for which a GitHub that is busy or ill is waited for. */
const patience = 120_000

/**
 * All documents are read before the first snapshot is sent.
 * @returns A line for the summary.
 * @throws {UserError} when the token may not. @throws {ServiceFailure} when GitHub does not take a snapshot.
 */
export async function submitSnapshots(
  sources: readonly SbomSource[],
  run: GitHubRun,
  edge: Edge,
): Promise<string> {
  const contents: Content[] = []
  for (const source of sources) contents.push(await contentOf(source, edge))
  const about = { version: versionOf(process.argv[1] ?? ''), scanned: new Date(systemClock.now()) }
  const { openGitHub } = await import('@aws-delivery-actions/host/github')
  const github = openGitHub(run.token, run.api)
  for (const snapshot of snapshotsOf(contents, run, about)) await submit(snapshot, github, run, edge)
  const dropped = contents.reduce((sum, content) => sum + content.dropped, 0)
  const sent = contents.reduce((sum, { resolved }) => sum + Object.keys(resolved).length, 0)
  const told = `${counted(sent, 'package')} in ${counted(contents.length, 'snapshot')}`
  edge.host.log.info(`Submitted to ${run.owner}/${run.repo}: ${told}`, 'good')
  const loss =
    dropped === 0 ? '' : `${counted(dropped, 'component')} left out, without a package URL that GitHub takes`
  if (loss !== '') edge.host.log.info(loss, 'doubtful')
  const line = `Submitted to the dependency graph of ${markdown.code(`${run.owner}/${run.repo}`)}: ${told}`
  return loss === '' ? line : `${line}; ${loss}`
}

async function contentOf(source: SbomSource, { host }: Edge): Promise<Content> {
  const packages = collectPackages()
  const { component, dependency } = packages
  const visitor = { component, dependency, vulnerability: () => undefined }
  try {
    const { image, subjects } = await readSbom(source, visitor, { signal: host.cancellation.signal })
    return packages.finish(image, source.name, subjects)
  } catch (error) {
    throw error instanceof SbomProblem ? problemOf(error) : error
  }
}

async function submit(snapshot: Snapshot, github: GitHub, run: GitHubRun, { host }: Edge): Promise<void> {
  const { signal } = host.cancellation
  const where = `${run.owner}/${run.repo}, ${snapshot.job.correlator}`
  const send = () =>
    github('POST /repos/{owner}/{repo}/dependency-graph/snapshots', {
      owner: run.owner,
      repo: run.repo,
      ...snapshot,
      request: { signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]) },
    })
  try {
    const { data } = await persist(send, {
      clock: systemClock,
      random: Math.random,
      signal,
      troubleOf,
      patience: () => patience,
      leastDelay: askedDelay,
      onRetry: ({ delay, error }) =>
        host.log.info(`GitHub is asked again in ${Math.ceil(delay / 1000)} s: ${reasonOf(error)}`, 'dim'),
    })
    // The answer of a snapshot that is not taken has a status of success, too.
    if (data.result === 'INVALID') throw new ServiceFailure(`GitHub refused it: ${data.message}`, { where })
    host.log.debug(`Snapshot ${data.id} (${data.result}): ${snapshot.job.correlator}`)
  } catch (error) {
    signal.throwIfAborted()
    throw failureOf(error, where)
  }
}

function failureOf(error: unknown, where: string): Error {
  if (error instanceof ServiceFailure) return error
  const status = statusOf(error)
  if (status === 401) {
    return new UserError('GitHub does not know the token', {
      where: 'github-token',
      expected: 'a token that is valid',
      cause: error,
    })
  }
  if ((status === 403 || status === 404) && troubleOf(error) === 'lasting') {
    return new UserError('the token may not submit to the dependency graph', {
      where,
      mend: 'give the job `permissions: contents: write`; a run for a pull request of a fork cannot have it. The dependency graph must be on in the settings of the repository',
      cause: error,
    })
  }
  return new ServiceFailure(`GitHub did not take the snapshot: ${reasonOf(error)}`, { where, cause: error })
}

function troubleOf(error: unknown): 'throttled' | 'transient' | 'lasting' {
  const status = statusOf(error)
  const isLimit =
    headerOf(error, 'retry-after') !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0'
  if (status === 429 || (status === 403 && isLimit)) return 'throttled'
  // A connection that broke is told as 500, too.
  return status === undefined || status >= 500 ? 'transient' : 'lasting'
}

function askedDelay(error: unknown): number | undefined {
  const seconds = Number(headerOf(error, 'retry-after'))
  if (seconds > 0) return seconds * 1000
  const reset = Number(headerOf(error, 'x-ratelimit-reset'))
  if (headerOf(error, 'x-ratelimit-remaining') !== '0' || !(reset > 0)) return undefined
  return Math.max(0, reset * 1000 - systemClock.now())
}

function statusOf(error: unknown): number | undefined {
  const { status } = error as { status?: unknown }
  return typeof status === 'number' ? status : undefined
}

function headerOf(error: unknown, name: string): string | undefined {
  const { response } = error as { response?: { headers?: Readonly<Record<string, unknown>> } }
  const value = response?.headers?.[name]
  return value === undefined ? undefined : String(value)
}

function reasonOf(error: unknown): string {
  return messageOf(error).slice(0, 500)
}
