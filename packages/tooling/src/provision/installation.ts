/** How a part gets into the cache: one command after the other, each with a time limit. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A piece of software that conformance tests need beside Node. */
export type Part = {
  /** The environment variable in which its tests find the path. */
  readonly name: string
  /** The path of what is there now. */
  readonly provide: () => Promise<string>
}

export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly seconds: number
}

/** A folder of the cache, outside the checkout; its name tells the versions that lie in it. */
export function cacheFolder(name: string): string {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(caches, 'aws-delivery-actions', name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Runs the commands unless the path is there already. @throws {Error} when it is not there afterwards. */
export async function install(path: string, commands: readonly Command[]): Promise<string> {
  if (existsSync(path)) return path
  for (const command of commands) await run(command)
  if (!existsSync(path)) throw new Error('it was installed, but not where it was expected')
  return path
}

/** @throws {Error} that says in one line why the command failed. */
export async function run({ file, args, cwd, environment, seconds }: Command): Promise<string> {
  return await new Promise((resolve, reject) => {
    const options = {
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...environment },
      ...(cwd === undefined ? {} : { cwd }),
    } as const
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else if (error.killed) reject(new Error(`${file} did not end within ${seconds} s`))
      else reject(new Error(`${file}: ${lastLine(stderr) ?? error.message}`))
    })
  })
}

/** Where a program lies that the machine has already. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.trim() || undefined
}
