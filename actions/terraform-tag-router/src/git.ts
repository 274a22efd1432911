/** What git says of a tag. Runs git itself, never through a shell, and asks only what changes nothing. */
import { execFile } from 'node:child_process'
import type { Environment } from '@aws-delivery-actions/host'

export type Repository = {
  tagsAt(commit: string): Promise<{ readonly tags: readonly string[] } | Undecided>
  /** @param name A tag that follows the grammar: other names could be read as revision syntax. */
  inspect(name: string): Promise<TagFacts | Undecided>
}

/** Why git cannot tell: it is not there, this is no repository it reads, it failed. */
export type Undecided = {
  /** In one sentence. */
  readonly undecided: string
  readonly mend?: string
}

export type TagFacts = {
  /** Not there when the tag is not. One may point at something else than a commit. */
  readonly tag?: { readonly annotated: boolean; readonly commit: string | undefined }
  /** The commit that is checked out. */
  readonly head: string | undefined
  readonly shallow: boolean
}

type Answer = { readonly exitCode: number; readonly output: string; readonly error: string }

const timeLimit = 30_000
const noAnswer = `git gave no answer in ${timeLimit / 1000} s`
const largestOutput = 16 * 1024 * 1024

export function repositoryAt(directory: string, environment: Environment, signal: AbortSignal): Repository {
  const git = (...args: string[]) => ask(args, { directory, environment, signal })
  return {
    async tagsAt(commit) {
      const answer = await git('tag', '--no-column', '--format=%(refname:strip=2)', `--points-at=${commit}`)
      return answer.exitCode === 0 ? { tags: linesOf(answer.output) } : undecided(answer)
    },

    async inspect(name) {
      const reference = `refs/tags/${name}`
      const repository = await git('rev-parse', '--is-shallow-repository')
      if (repository.exitCode !== 0) return undecided(repository)
      const [listed, peeled, head] = await Promise.all([
        git('for-each-ref', '--format=%(objecttype)', '--', reference),
        git('rev-parse', '--verify', '--quiet', `${reference}^{commit}`),
        git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
      ])
      const failed = listed.exitCode === 0 ? [peeled, head].find(isFailure) : listed
      if (failed !== undefined) return undecided(failed)
      const kind = linesOf(listed.output)[0]
      return {
        ...(kind === undefined
          ? {}
          : { tag: { annotated: kind === 'tag', commit: linesOf(peeled.output)[0] } }),
        head: linesOf(head.output)[0],
        shallow: linesOf(repository.output)[0] === 'true',
      }
    },
  }
}

type Place = { readonly directory: string; readonly environment: Environment; readonly signal: AbortSignal }

function ask(args: readonly string[], { directory, environment, signal }: Place): Promise<Answer> {
  const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  const options = {
    cwd: directory,
    env: { ...environment, ...quiet },
    signal,
    timeout: timeLimit,
    maxBuffer: largestOutput,
    windowsHide: true,
  }
  return new Promise((resolve, reject) => {
    execFile('git', ['--no-pager', ...args], options, (error, output, errorOutput) => {
      if (signal.aborted) return reject(signal.reason)
      if (error === null) return resolve({ exitCode: 0, output, error: '' })
      if (error.killed && typeof error.code !== 'string')
        return resolve({ exitCode: -1, output, error: noAnswer })
      resolve({
        exitCode: typeof error.code === 'number' ? error.code : -1,
        output,
        error: errorOutput || error.message,
      })
    })
  })
}

/** With `--verify --quiet` 1 says that there is no such thing; all else that is not 0 is a failure. */
function isFailure({ exitCode }: Answer): boolean {
  return exitCode !== 0 && exitCode !== 1
}

function undecided({ error }: Answer): Undecided {
  if (error.includes('ENOENT')) return { undecided: 'git is not installed', mend: 'put git on the PATH' }
  const foreign = /detected dubious ownership in repository at '([^'\n]+)'/.exec(error)?.[1]
  if (foreign !== undefined) {
    return {
      undecided: `the repository ${foreign} belongs to another user, and git does not read it`,
      mend: `trust it: git config --global --add safe.directory '${foreign}'`,
    }
  }
  if (error.includes('not a git repository')) {
    return { undecided: 'this is not a git repository', mend: 'run in a clone of the repository' }
  }
  if (error === noAnswer) return { undecided: noAnswer }
  const [first = 'git failed'] = linesOf(error)
  return { undecided: `git says ${JSON.stringify(first.slice(0, 300))}` }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
