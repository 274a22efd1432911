/** The difference as a comment of a pull request: one for what is compared, which later runs change. */
import { createHash } from 'node:crypto'
import { type Edge, type Environment, messageOf } from '@aws-delivery-actions/host'

import { type ImageFacts, nameKeyOf } from '../gate/facts.js'

/** GitHub takes 65,536 characters. */
const longestComment = 60_000
const timeLimit = 30_000
const pageSize = 100
/** Of comments; ours is among the first of a pull request. */
const mostPages = 10

/** What was compared. */
export type Compared = { readonly before: readonly ImageFacts[]; readonly after: readonly ImageFacts[] }

type PullRequest = { readonly owner: string; readonly repo: string; readonly number: number }

/** What keeps it from being written costs a warning, not the run. */
export async function writeComment(
  blocks: readonly string[],
  compared: Compared,
  token: string | undefined,
  edge: Edge,
): Promise<void> {
  const { log, environment } = edge.host
  const place = await pullRequestFrom(environment, edge)
  if (place === undefined || token === undefined) {
    const missing = place === undefined ? 'this is no run for a pull request' : 'github-token is not given'
    log.warn(`No comment is written: ${missing}`)
    return
  }
  try {
    const address = await put(place, markerOf(compared), blocks, token, edge)
    log.info(`The difference is a comment of the pull request: ${address}`)
  } catch (error) {
    edge.host.cancellation.signal.throwIfAborted()
    const isDenied = /^4(?:03|04)$/.test(String((error as { status?: unknown }).status))
    log.warn(
      `The comment could not be written: ${isDenied ? 'the token may not; give the job `permissions: pull-requests: write`' : messageOf(error).slice(0, 200)}`,
    )
  }
}

async function put(
  { owner, repo, number }: PullRequest,
  marker: string,
  blocks: readonly string[],
  token: string,
  { host }: Edge,
): Promise<string> {
  const { openGitHub } = await import('@aws-delivery-actions/host/github')
  const github = openGitHub(token, host.environment.GITHUB_API_URL || 'https://api.github.com')
  const request = () => ({
    signal: AbortSignal.any([host.cancellation.signal, AbortSignal.timeout(timeLimit)]),
  })
  const body = bodyOf(marker, blocks)
  let self: Promise<string | undefined> | undefined
  const isOwn = async (author: Author) => {
    if (author?.type === 'Bot') return true
    // A bot may not ask who it is.
    self ??= github('GET /user', { request: request() }).then(
      ({ data }) => data.login,
      () => undefined,
    )
    return author?.login !== undefined && author.login === (await self)
  }
  const comments = { owner, repo, issue_number: number }
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await github('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...comments,
      per_page: pageSize,
      page,
      request: request(),
    })
    for (const ours of data.filter(({ body = '' }) => body.startsWith(marker))) {
      // Others may copy the marker, and could change afterwards what stands there.
      if (!(await isOwn(ours.user))) continue
      const changed = await github('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: ours.id,
        body,
        request: request(),
      })
      return changed.data.html_url
    }
    if (data.length < pageSize) break
  }
  const made = await github('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...comments,
    body,
    request: request(),
  })
  return made.data.html_url
}

type Author = { readonly login: string; readonly type: string } | null

/** Not seen by readers. Tells ours from all others, and from those of other images; the same in every run. */
function markerOf({ before, after }: Compared): string {
  const names = [before, after].map((images) =>
    [...new Set(images.map((image) => nameKeyOf(image) || image.source))].sort(),
  )
  const key = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16)
  return `<!-- sbom-export: difference ${key} -->`
}

function bodyOf(marker: string, blocks: readonly string[]): string {
  const kept: string[] = [marker]
  let length = 0
  for (const block of blocks) {
    length += block.length + 2
    if (length > longestComment) return [...kept, 'The rest is in the summary of the run.'].join('\n\n')
    kept.push(block)
  }
  return kept.join('\n\n')
}

/** By the ref of the run (`refs/pull/12/merge`), or by its event. */
async function pullRequestFrom(environment: Environment, { files }: Edge): Promise<PullRequest | undefined> {
  const [owner = '', repo = ''] = environment.GITHUB_REPOSITORY?.split('/') ?? []
  const [, ref] = /^refs\/pull\/(\d+)\//.exec(environment.GITHUB_REF ?? '') ?? []
  const number = Number(ref ?? (await numberInEvent(environment.GITHUB_EVENT_PATH, files)) ?? 0)
  return owner === '' || repo === '' || !Number.isSafeInteger(number) || number < 1
    ? undefined
    : { owner, repo, number }
}

async function numberInEvent(path: string | undefined, files: Edge['files']): Promise<unknown> {
  if (!path) return undefined
  try {
    const event = JSON.parse(await files.readText(path, 'the event')) as {
      pull_request?: { number?: unknown }
    }
    return event.pull_request?.number
  } catch {
    return undefined
  }
}
