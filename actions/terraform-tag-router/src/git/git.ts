/** git as a process, never through a shell. Names reach it as whole references, which start with no dash. */
import { execFile } from 'node:child_process'
import type { Environment } from '@aws-delivery-actions/host'

export type Git = (args: readonly string[], options?: GitOptions) => Promise<Answer>

type GitOptions = {
  /** Further configuration, which no list of processes shows. */
  readonly configuration?: Readonly<Record<string, readonly string[]>>
}

export type Answer = { readonly exitCode: number; readonly output: string; readonly error: string }

/** Why git cannot tell: it is not there, this is no repository it reads, it failed. */
export type Undecided = {
  /** In one sentence. */
  readonly undecided: string
  readonly mend?: string
}

const timeLimit = 30_000
const noAnswer = `git gave no answer in ${timeLimit / 1000} s`
const largestOutput = 64 * 1024 * 1024

export function gitIn(directory: string, environment: Environment, signal: AbortSignal): Git {
  const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  return (args, { configuration = {} } = {}) => {
    const options = {
      cwd: directory,
      env: { ...environment, ...quiet, ...asVariables(configuration, environment) },
      signal,
      timeout: timeLimit,
      maxBuffer: largestOutput,
      windowsHide: true,
    }
    return new Promise((resolve, reject) => {
      execFile('git', ['--no-pager', ...args], options, (error, output, errorOutput) => {
        if (signal.aborted) return reject(signal.reason)
        if (error === null) return resolve({ exitCode: 0, output, error: errorOutput })
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
}

/** After those that are there already. */
function asVariables(
  configuration: Readonly<Record<string, readonly string[]>>,
  environment: Environment,
): Record<string, string> {
  const pairs = Object.entries(configuration).flatMap(([key, values]) =>
    values.map((value) => [key, value] as const),
  )
  if (pairs.length === 0) return {}
  const before = Number(environment.GIT_CONFIG_COUNT ?? 0)
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(before + pairs.length)],
    ...pairs.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${before + index}`, key],
      [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]),
  ])
}

export function undecided({ error }: Answer): Undecided {
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

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
