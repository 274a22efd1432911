/** Child processes, always by argument vector. */
import { spawnSync } from 'node:child_process'

export type Finished = { readonly exitCode: number; readonly stdout: string; readonly stderr: string }

export type ProcessOptions = {
  readonly cwd: string
  readonly environment?: NodeJS.ProcessEnv
}

const mostOutput = 256 * 1024 * 1024

/** Runs to the end and gives back what was printed. */
export function capture(file: string, args: readonly string[], options: ProcessOptions): Finished {
  const { cwd, environment = process.env } = options
  const child = spawnSync(file, args, { cwd, env: environment, encoding: 'utf8', maxBuffer: mostOutput })
  if (child.error) throw child.error
  return { exitCode: child.status ?? 1, stdout: child.stdout, stderr: child.stderr }
}

/** Runs to the end with this process's own output. Gives back the exit code. */
export function show(file: string, args: readonly string[], options: ProcessOptions): number {
  const { cwd, environment = process.env } = options
  const child = spawnSync(file, args, { cwd, env: environment, stdio: 'inherit' })
  if (child.error) throw child.error
  return child.status ?? 1
}

/** @throws {Error} with what was printed, when the process fails. */
export function must(file: string, args: readonly string[], options: ProcessOptions): Finished {
  const finished = capture(file, args, options)
  if (finished.exitCode !== 0) {
    throw new Error(`${file} ${args.join(' ')}\n${finished.stdout}${finished.stderr}`)
  }
  return finished
}
