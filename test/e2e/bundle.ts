/** Bundles as processes: what every test above a unit test runs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type BundleRun = {
  /** An action's name, or the path of a bundle's folder. */
  readonly action: string
  readonly args?: readonly string[]
  /** The whole environment beside PATH and HOME. */
  readonly environment?: Readonly<Record<string, string>>
  readonly cwd: string
  readonly stdin?: string
  /** The Node to run it with; this process's own by default. */
  readonly node?: string
  /** Called once the process has started, to send signals. */
  readonly during?: (child: ChildProcess) => void
}

export type BundleResult = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export function bundleEntry(action: string): string {
  const folder = action.includes('/') ? action : join(root, 'dist', action)
  const entry = join(folder, 'index.js')
  if (!existsSync(entry)) throw new Error(`${entry} is missing: npm run build`)
  return entry
}

export async function runBundle(run: BundleRun): Promise<BundleResult> {
  const { action, args = [], environment = {}, cwd, stdin, node = process.execPath, during } = run
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(node, [bundleEntry(action), ...args], {
    cwd,
    env: { PATH, HOME, ...environment },
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk) => stdout.push(chunk))
  child.stderr?.on('data', (chunk) => stderr.push(chunk))
  if (stdin !== undefined) child.stdin?.end(stdin)
  during?.(child)
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) =>
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    )
  })
}

/** A run on a terminal that is no TTY: nothing tells of GitHub or CodeBuild. */
export function runInTerminal(run: BundleRun): Promise<BundleResult> {
  return runBundle(run)
}

/** A command of a buildspec. */
export function runInCodeBuild(run: BundleRun): Promise<BundleResult> {
  const environment = { CODEBUILD_BUILD_ID: 'demo:0b7f6c1e', CODEBUILD_CI: 'true', ...run.environment }
  return runBundle({ ...run, environment })
}
