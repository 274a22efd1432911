/** Repositories made for a test: one where tags are pushed to, and clones of it as pipelines have them. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@jest/globals'
import { inFolder, type Result, routeOnce } from './route-once.js'

export const tag = 'dev_us-east-1/research/1.0'

export type Git = (...args: string[]) => Promise<string>

/** Nothing of this machine's own configuration: keys, hooks, signing. */
const isolated = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', PATH: process.env.PATH ?? '' }
const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main']

export function gitAt(directory: string, environment: Readonly<Record<string, string>> = {}): Git {
  return async (...args) => {
    const options = { cwd: directory, env: { ...isolated, HOME: directory, ...environment } }
    const { stdout } = await promisify(execFile)('git', [...person, ...args], options)
    return stdout.trim()
  }
}

export type Clones = {
  /** Of the one who tags, with a commit on main and the right to push. */
  readonly git: Git
  readonly work: string
  /** The bare repository that everybody calls origin. */
  readonly origin: string
  /** A further clone that holds everything. */
  clone(...options: string[]): Promise<string>
  /** What actions/checkout makes of a tag: shallow, and the tag points at the commit itself. */
  checkout(name: string): Promise<string>
}

export async function withOrigin(body: (clones: Clones) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const [origin, work] = [join(folder, 'origin.git'), join(folder, 'work')]
    await mkdir(origin)
    await gitAt(origin)('init', '--quiet', '--bare')
    await gitAt(origin)('config', 'uploadpack.allowAnySHA1InWant', 'true')
    await gitAt(folder)('clone', '--quiet', `file://${origin}`, 'work')
    const git = gitAt(work)
    await git('checkout', '--quiet', '-b', 'main')
    await writeFile(join(work, 'README.md'), 'x\n')
    await git('add', '.')
    await git('commit', '--quiet', '-m', 'first')
    await git('push', '--quiet', 'origin', 'main')
    let count = 0
    const next = () => join(folder, `clone-${count++}`)
    await body({
      git,
      work,
      origin,
      async clone(...options) {
        const target = next()
        await gitAt(folder)('clone', '--quiet', ...options, `file://${origin}`, target)
        return target
      },
      async checkout(name) {
        const target = next()
        await mkdir(target)
        const there = gitAt(target)
        const commit = await git('rev-parse', `refs/tags/${name}^{commit}`)
        await there('init', '--quiet')
        await there('remote', 'add', 'origin', `file://${origin}`)
        const refspec = `+${commit}:refs/tags/${name}`
        await there('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', refspec)
        await there('checkout', '--quiet', '--force', `refs/tags/${name}`)
        return target
      },
    })
  })
}

/** Commits something new, and tags it. */
export async function tagNext(git: Git, name: string, ...options: string[]): Promise<string> {
  await git('commit', '--quiet', '--allow-empty', '-m', name)
  await git('tag', '-a', '-m', `Deploy ${name}`, ...options, name)
  return await git('rev-parse', 'HEAD')
}

export async function routeIn(
  directory: string,
  inputs: Readonly<Record<string, string>> = {},
  {
    environment = {},
    files = {},
  }: { environment?: Record<string, string>; files?: Record<string, string> } = {},
): Promise<Result> {
  return await routeOnce(directory, {
    inputs: { 'state-bucket-prefix': 'acme-tf', 'git-checks': 'require', tag, ...inputs },
    environment: { ...isolated, HOME: directory, AWS_REGION: 'us-east-1', ...environment },
    files,
  })
}

/** The test where the machine has a program, else one that is skipped with a line that says so. */
export function testWith(program: string): typeof test {
  if (spawnSync(program, ['--help']).error === undefined) return test
  process.stderr.write(`skipped, for this is not here: ${program}\n`)
  return test.skip as typeof test
}
