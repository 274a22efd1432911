/** Files as actions use them: read with a clear error, written whole or not at all, found by pattern. */
// As a member, for it is loaded with its first use: `node:fs/promises` by itself would be at every start.
import { promises as fs } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ActionError, messageOf, ServiceFailure, UserError } from './errors.js'
import { bytesOf } from './file-bytes.js'

export type Files = {
  readonly workingDirectory: string
  /**
   * @param purpose What the file is for, to name it in an error: `the definition`.
   * @throws {UserError} when it is no file or pipe, cannot be read, is no UTF-8 or is larger than `maxBytes` (64 MiB
   * by default).
   */
  readText(path: string, purpose: string, maxBytes?: number): Promise<string>
  /**
   * Writes beside the file and renames, so that a reader sees the old or the new one. Makes the folders. A link is
   * followed; a device or pipe, such as /dev/stdout, is written to as it is. Without a mode, a file keeps its own, and a new one may be read by all.
   *
   * @throws {ServiceFailure} when it cannot be written.
   */
  writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void>
  /**
   * Whether `writeWhole` will do, found out before there is anything to write. Makes the folders.
   *
   * @param purpose What the file is for, to name it in an error: `the evidence`.
   * @throws {UserError}
   */
  checkWritable(path: string, purpose: string): Promise<void>
  /**
   * The files that patterns, files and folders name, in a stable order, each once, relative to the working directory.
   * A folder stands for the files in it that `inFolder` matches.
   */
  find(patterns: readonly string[], inFolder: readonly string[], looking?: Looking): Promise<FoundFiles>
}

/** How a folder is looked through. */
export type Looking = {
  /** `*.json` is `A.JSON` too. */
  readonly inAnyCase?: boolean
  /** Also what begins with a dot. */
  readonly withHidden?: boolean
}

export type FoundFiles = {
  readonly files: readonly string[]
  /** The patterns that matched nothing. */
  readonly unmatched: readonly string[]
}

const ignored = ['**/node_modules/**', '**/.git/**']

/** @param signal Ends the reading of a pipe. */
export function filesIn(workingDirectory: string, signal?: AbortSignal): Files {
  const at = (path: string) => resolve(workingDirectory, path)
  return {
    workingDirectory,

    async readText(path, purpose, maxBytes = 64 * 1024 * 1024) {
      const reading = { path, purpose, maxBytes, signal }
      const bytes = await bytesOf(at(path), reading).catch((error) => unreadable(path, purpose, error))
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      } catch {
        throw new UserError(`${purpose} is not UTF-8`, { where: path, mend: 'save the file as UTF-8' })
      }
    },

    async writeWhole(path, content, mode) {
      try {
        await replaceOrFill(await fs.realpath(at(path)).catch(() => at(path)), content, mode)
      } catch (error) {
        throw new ServiceFailure(`the file cannot be written: ${reasonOf(error)}`, {
          where: path,
          mend: 'name a path that can be written, or free the disk',
          cause: error,
        })
      }
    },

    async checkWritable(path, purpose) {
      try {
        await tryWriting(await fs.realpath(at(path)).catch(() => at(path)))
      } catch (error) {
        throw new UserError(`${purpose} cannot be written: ${reasonOf(error)}`, {
          where: path,
          expected: 'a path that can be written',
          cause: error,
        })
      }
    },

    async find(patterns, inFolder, looking = {}) {
      const found = await Promise.all(
        patterns.map((pattern) => matches(pattern, inFolder, workingDirectory, looking)),
      )
      return {
        files: [...new Set(found.flat())].sort(),
        unmatched: patterns.filter((_, index) => found[index]?.length === 0),
      }
    },
  }
}

async function replaceOrFill(
  target: string,
  content: string | Uint8Array,
  wanted: number | undefined,
): Promise<void> {
  const kind = await fs.stat(target).catch(() => undefined)
  const mode = wanted ?? (kind === undefined ? 0o644 : kind.mode & 0o777)
  if (kind !== undefined && !kind.isFile()) return await fs.writeFile(target, content)
  const beside = await placeBeside(target)
  try {
    const file = await fs.open(beside, 'wx', mode)
    try {
      await file.chmod(mode)
      await file.writeFile(content)
    } finally {
      await file.close()
    }
    await fs.rename(beside, target)
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => {})
    throw error
  }
}

/** As far as can be without touching the file itself. */
async function tryWriting(target: string): Promise<void> {
  const kind = await fs.stat(target).catch(() => undefined)
  if (kind?.isDirectory()) throw new Error('it is a folder')
  if (kind !== undefined && !kind.isFile()) return await fs.access(target, fs.constants.W_OK)
  const beside = await placeBeside(target)
  await fs.writeFile(beside, '', { flag: 'wx' })
  await fs.rm(beside)
}

/** A name that is nobody's, in a folder that is there. */
async function placeBeside(target: string): Promise<string> {
  // `crypto` takes milliseconds to load, and few runs write.
  const { randomUUID } = await import('node:crypto')
  await makeFolder(dirname(target))
  return join(dirname(target), `.${basename(target)}.${randomUUID()}`)
}

/** One by one: Node's own recursion never ends where folders cannot be made, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  const kind = await fs.stat(folder).catch(() => undefined)
  if (kind !== undefined) return
  await makeFolder(dirname(folder))
  await fs.mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** Without the name of the file beside, which is nobody's business. */
function reasonOf(error: unknown): string {
  const message = messageOf(error)
  return message.replace(/, \w+ '.*$/s, '')
}

async function matches(
  pattern: string,
  inFolder: readonly string[],
  cwd: string,
  { inAnyCase = false, withHidden = false }: Looking,
): Promise<string[]> {
  const absolute = resolve(cwd, pattern)
  const kind = await fs.stat(absolute).catch(() => undefined)
  if (kind !== undefined && !kind.isDirectory()) return [relativeTo(cwd, absolute)]
  const { glob } = await import('tinyglobby')
  const options = { onlyFiles: true, expandDirectories: false, absolute: true }
  const found = kind
    ? await glob([...inFolder], {
        ...options,
        ignore: ignored,
        caseSensitiveMatch: !inAnyCase,
        dot: withHidden,
        cwd: absolute,
      })
    : await glob([pattern], { ...options, ignore: notNamedIn(pattern), cwd })
  return found.map((path) => relativeTo(cwd, path))
}

/** Who names such a folder means it. */
function notNamedIn(pattern: string): string[] {
  return ignored.filter((one) => !pattern.split(/[\\/]/).includes(one.split('/')[1] ?? ''))
}

function relativeTo(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute)
  return (path === '' ? '.' : path).split(sep).join('/')
}

function unreadable(path: string, purpose: string, error: NodeJS.ErrnoException): never {
  if (error instanceof ActionError) throw error
  const trouble: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read',
    EISDIR: 'is a folder',
  }
  throw new UserError(`${purpose} ${trouble[error.code ?? ''] ?? `cannot be read (${error.message})`}`, {
    where: path,
    expected: 'a readable file',
    cause: error,
  })
}
