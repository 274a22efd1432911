/** What a snapshot is of: a commit of a repository, and the job that makes it. */
import { type Edge, type Environment, UserError } from '@aws-delivery-actions/host'

export type GitHubRun = {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  readonly ref: string
  readonly token: string
  readonly api: string
  readonly server: string
  /** Of the run; the same for all its jobs. */
  readonly id: string
  /** The page of the run, where there is one. */
  readonly page: string | undefined
  /** Workflow and job: what replaces the snapshots of an earlier run. */
  readonly job: string
  /** Where the action itself comes from. */
  readonly detectorUrl: string
}

const pullRequestEvents = [
  'pull_request',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
]

/** @throws {UserError} where repository, commit or token is not known. */
export async function githubRun(token: string | undefined, edge: Edge): Promise<GitHubRun> {
  const { environment } = edge.host
  const { GITHUB_REPOSITORY = '', GITHUB_REF = '', GITHUB_RUN_ID, GITHUB_ACTION_REPOSITORY } = environment
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? []
  const sha = (await headOfPullRequest(edge)) ?? environment.GITHUB_SHA ?? ''
  const missing = [
    ...(owner === '' ? ['GITHUB_REPOSITORY such as shop/web'] : []),
    ...(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? [] : ['GITHUB_SHA, the commit']),
    ...(GITHUB_REF.startsWith('refs/') ? [] : ['GITHUB_REF such as refs/heads/main']),
  ]
  if (missing.length > 0) {
    throw new UserError('it is not known what to submit to', {
      where: 'dependency-submission',
      expected: `a run on GitHub, or in the environment ${missing.join(', ')}`,
    })
  }
  if (token === undefined) {
    throw new UserError('no token is given', {
      where: 'github-token',
      expected: 'a token that may write the contents of the repository',
    })
  }
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  return {
    owner,
    repo,
    sha,
    ref: GITHUB_REF,
    token,
    api: environment.GITHUB_API_URL || 'https://api.github.com',
    server,
    id: GITHUB_RUN_ID || environment.CODEBUILD_BUILD_ID || sha,
    page: GITHUB_RUN_ID ? `${server}/${owner}/${repo}/actions/runs/${GITHUB_RUN_ID}` : undefined,
    job: jobOf(environment),
    detectorUrl: `${server}/${GITHUB_ACTION_REPOSITORY || `${owner}/${repo}`}`,
  }
}

function jobOf({ GITHUB_WORKFLOW, GITHUB_JOB, CODEBUILD_BUILD_ID = '' }: Environment): string {
  const project = CODEBUILD_BUILD_ID.split(':')[0]
  return [GITHUB_WORKFLOW || project || 'sbom-export', GITHUB_JOB].filter(Boolean).join(' ')
}

/** The commit of a pull request's run is a merge that nobody has: the graph is asked for the head. */
async function headOfPullRequest({ host, files }: Edge): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH } = host.environment
  if (!pullRequestEvents.includes(GITHUB_EVENT_NAME) || !GITHUB_EVENT_PATH) return undefined
  try {
    const event = JSON.parse(await files.readText(GITHUB_EVENT_PATH, 'the event')) as {
      pull_request?: { head?: { sha?: unknown } }
    }
    const sha = event.pull_request?.head?.sha
    return typeof sha === 'string' ? sha : undefined
  } catch {
    return undefined
  }
}
