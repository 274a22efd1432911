/** A throw-away copy of this repository with an origin of its own, and the jobs of the release workflow run on it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Release } from '../../packages/tooling/src/release/plan.js'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'

export type Finished = { readonly status: number | null; readonly text: string }

export type Rehearsal = {
  readonly clone: string
  git(...args: readonly string[]): string
  /** `npm run release -- STEP`. */
  release(...args: readonly string[]): Finished
  /** `npm run build -- NAMES`. */
  build(...names: readonly string[]): Finished
  plan(): { readonly next: string; readonly releases: readonly Release[] }
  /** What the job `publish` runs for one release. @throws {Error} with what was printed, when a step fails. */
  publish(release: Release): void
  /** The commit of each tag of the origin. */
  tags(): Readonly<Record<string, string>>
}

/** @param node A Node that changesets runs on. */
export function startRehearsal(node: string): Rehearsal {
  const folder = temporaryFolder('release')
  const [origin, clone, programs] = ['origin.git', 'clone', 'programs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const person = { GIT_AUTHOR_NAME: 'Tester', GIT_AUTHOR_EMAIL: 'tester@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'Tester', GIT_COMMITTER_EMAIL: 'tester@example.com' }
  const environment = {
    ...process.env,
    ...person,
    ...committer,
    PATH: [programs, dirname(node), process.env.PATH].join(delimiter),
    GITHUB_REPOSITORY: 'acme/aws-delivery-actions',
    GH_REHEARSAL_ORIGIN: origin,
  }
  const run = (file: string, args: readonly string[], cwd: string) =>
    execFileSync(file, args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const tool = (...args: readonly string[]): Finished => {
    const { status, stdout, stderr } = spawnSync(node, ['packages/tooling/run.mjs', ...args], {
      cwd: clone,
      env: environment,
      encoding: 'utf8',
    })
    return { status, text: `${stdout}${stderr}` }
  }
  mkdirSync(programs)
  copyFileSync(join(root, 'test/release/gh.mjs'), join(programs, 'gh'))
  run('chmod', ['+x', join(programs, 'gh')], folder)
  run('git', ['clone', '--quiet', '--bare', '--no-tags', '--', root, origin], folder)
  run('git', ['clone', '--quiet', '--', origin, clone], folder)
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], clone)

  const git = (...args: readonly string[]) => run('git', args, clone).trim()
  return {
    clone,
    git,
    build: (...names) => tool('build', ...names),
    release: (...args) => tool('release', ...args),
    plan() {
      git('fetch', '--quiet', '--tags', '--force')
      const lines = tool('release', 'plan').text.split('\n')
      const value = (name: string) =>
        lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
      return { next: value('next'), releases: JSON.parse(value('releases')) }
    },
    publish(release) {
      git('push', '--quiet', 'origin', 'HEAD:main')
      const variables = {
        ACTION: release.action,
        TAG: release.tag,
        MOVING: release.moving,
        NOTES: release.notes,
        GITHUB_SHA: git('rev-parse', 'HEAD'),
        RUNNER_TEMP: temporaryFolder('runner'),
      }
      for (const { script, condition } of publishingSteps()) {
        if (condition === "matrix.moving != ''" && release.moving === '') continue
        const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
        const { status, stdout, stderr } = spawnSync('bash', args, {
          cwd: clone,
          env: { ...environment, ...variables },
          encoding: 'utf8',
        })
        if (status !== 0) throw new Error(`${script}\n${stdout}${stderr}`)
      }
    },
    tags() {
      const lines = run(
        'git',
        ['-C', origin, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/tags'],
        folder,
      )
      return Object.fromEntries(
        lines
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(' ')),
      )
    },
  }
}

type Step = { readonly run?: string; readonly if?: string }

/** The scripts of the job `publish`, as they stand in the workflow. */
function publishingSteps(): { script: string; condition: string | undefined }[] {
  const workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'))
  const steps: readonly Step[] = workflow.jobs.publish.steps
  return steps.flatMap((step) => (step.run === undefined ? [] : [{ script: step.run, condition: step.if }]))
}
