/** What git says of a tag. Runs git itself, never through a shell, and asks only what changes nothing. */
import { execFile } from 'node:child_process'
import type { Environment } from '@aws-delivery-actions/host'

export type Repository = {
  tagsAt(commit: string): Promise<{ readonly tags: readonly string[] } | Undecided>
  /** @param name A tag that follows the grammar: other names could be read as revision syntax. */
  inspect(name: string): Promise<TagFacts | Undecided>
}

/** git is not there, or this is no repository it reads; in one sentence. */
export type Undecided = { readonly undecided: string }

export type TagFacts = {
  /** What the tag points at; not there when the tag is not. */
  readonly tag?: { readonly annotated: boolean; readonly commit: string }
  /** The commit that is checked out. */
  readonly head: string | undefined
  readonly shallow: boolean
}

type Answer = { readonly exitCode: number; readonly output: string; readonly error: string }

const timeLimit = 30_000
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
      const commit = linesOf(peeled.output)[0]
      return {
        ...(commit === undefined ? {} : { tag: { commit, annotated: linesOf(listed.output)[0] === 'tag' } }),
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
      resolve({
        exitCode: typeof error.code === 'number' ? error.code : -1,
        output,
        error: errorOutput || error.message,
      })
    })
  })
}

function undecided({ error }: Answer): Undecided {
  if (error.includes('ENOENT')) return { undecided: 'git is not installed' }
  const [first = 'git failed'] = linesOf(error)
  return { undecided: `git says ${JSON.stringify(first.slice(0, 300))}` }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
