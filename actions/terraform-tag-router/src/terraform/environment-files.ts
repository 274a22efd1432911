/** The variable files of a team, as they lie in `<environments-dir>/<env>/<team>/`. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Files, suggestion, UserError } from '@aws-delivery-actions/host'
import type { Remark } from '../remark.js'
import type { Account } from '../route/account.js'
import { type Assignment, placeIn, readTfvars } from './tfvars.js'

export type EnvironmentFiles = {
  /** Those that exist and are not empty, in the order in which Terraform is to read them. */
  readonly varFiles: readonly string[]
  readonly account?: Account
  /** What a reader should know, each with the place where it was seen. */
  readonly remarks: readonly Remark[]
  /** Why there is no account, when there is none. */
  readonly noAccount?: Remark
  /** What the files hold. */
  readonly contents: readonly string[]
}

export type EnvironmentReader = (place: {
  readonly env: string
  readonly team: string
  readonly region: string
}) => Promise<EnvironmentFiles>

const largestFile = 256 * 1024

/** @throws {UserError} when a folder that was asked for is not there. */
export async function ensureFolder(files: Files, directory: string): Promise<void> {
  const found = await stat(resolve(files.workingDirectory, directory)).catch((error) =>
    ifMissing(directory, error),
  )
  if (found?.isDirectory()) return
  throw new UserError(found === undefined ? 'the folder does not exist' : 'this is no folder', {
    where: directory,
    expected: 'the folder of the variable files',
    mend: 'check the input environments-dir: it counts from the working directory',
  })
}

/**
 * Reads a file once, however many routes have it.
 *
 * @throws {UserError} when a file cannot be read or lies outside the folder, and when the account that it sets is no
 * account id or cannot be told.
 */
export function environmentFilesIn(files: Files, directory: string): EnvironmentReader {
  const readings = new Map<string, Promise<FileReading | undefined>>()
  const inside = insideOf(directory, files.workingDirectory)
  const read = (path: string) => {
    const reading = readings.get(path) ?? readFilled(path, files, inside)
    readings.set(path, reading)
    return reading
  }
  return async ({ env, team, region }) => {
    const folder = `${directory.replace(/[/\\]+$/, '') || '/'}/${env}/${team}`
    const paths = [`${folder}/variables.tfvars`, `${folder}/${region}.tfvars`]
    const found = (await Promise.all(paths.map(read))).filter((reading) => reading !== undefined)
    if (found.length > 0) return combined(found)
    const others = await foldersIn(resolve(files.workingDirectory, directory, env))
    const noAccount = nothingFound(paths[0] ?? folder, team, others)
    return { varFiles: [], remarks: [], noAccount, contents: [] }
  }
}

function combined(found: readonly FileReading[]): EnvironmentFiles {
  const varFiles = found.map(({ path }) => path)
  const contents = found.map(({ text }) => text)
  const remarks = found.flatMap((reading) => reading.remarks)
  // Terraform lets the last file win, and so does the route.
  const last = found.findLast(({ account, unknown }) => account !== undefined || unknown !== undefined)
  if (last?.unknown !== undefined) throw last.unknown
  if (last?.account !== undefined) return { varFiles, account: last.account, remarks, contents }
  return { varFiles, remarks, noAccount: noAccount(varFiles), contents }
}

type FileReading = AccountReading & { readonly path: string; readonly text: string }

/** Nothing when it is not there or empty. */
async function readFilled(path: string, files: Files, inside: Inside): Promise<FileReading | undefined> {
  const target = resolve(files.workingDirectory, path)
  const entry = await lstat(target).catch((error) => ifMissing(path, error))
  if (entry === undefined) return undefined
  const found = entry.isSymbolicLink() ? await stat(target).catch((error) => ifMissing(path, error)) : entry
  if (found === undefined) return undefined
  if (!found.isFile()) throw new UserError('this is no file', { where: path, expected: 'a variable file' })
  await inside(path, entry.isSymbolicLink() ? target : dirname(target))
  if (found.size === 0) return undefined
  const text = await files.readText(path, 'the variable file', largestFile)
  return { path, text, ...accountIn(path, text) }
}

/** @throws {UserError} when a link leads out of the folder. */
type Inside = (path: string, target: string) => Promise<void>

function insideOf(directory: string, workingDirectory: string): Inside {
  const real = new Map<string, Promise<string>>()
  const realOf = (target: string) => {
    const known = real.get(target) ?? realpath(target)
    real.set(target, known)
    return known
  }
  return async (path, target) => {
    const [root, place] = await Promise.all([realOf(resolve(workingDirectory, directory)), realOf(target)])
    if (relative(root, place).split(sep)[0] !== '..') return
    throw new UserError(`the file lies outside ${directory}`, {
      where: path,
      expected: `a variable file in ${directory}, not a link out of it`,
    })
  }
}

type AccountReading = {
  readonly account?: Account
  /** Why it is not known whether the file sets one. */
  readonly unknown?: UserError
  readonly remarks: readonly Remark[]
}

function accountIn(path: string, text: string): AccountReading {
  const { assignments, stoppedAt } = readTfvars(text)
  const stop = stoppedAt === undefined ? undefined : placeIn(text, stoppedAt)
  const remarks = stop === undefined ? [] : [notUnderstood(path, stop)]
  const [found, again] = assignments.filter(({ name }) => name === 'account')
  // What follows the stop may set it.
  if (found === undefined) return stop === undefined ? { remarks } : { unknown: untold(path, stop), remarks }
  const place = placeIn(text, found.at)
  if (again !== undefined) throw twice(path, place, placeIn(text, again.at))
  return {
    account: { id: accountId(found, `${path}:${place.line}:${place.column}`), from: path },
    remarks: [...remarks, ...zeroRemark(found, path, place)],
  }
}

function accountId({ kind, text }: Assignment, where: string): string {
  if (kind !== 'other' && /^[0-9]{12}$/.test(text)) return text
  throw new UserError(
    kind === 'other'
      ? 'account is neither a plain text nor a number'
      : `account ${JSON.stringify(text.slice(0, 100))} is no account id`,
    {
      where,
      expected: '12 digits in quotes',
      mend: 'for example account = "111122223333"',
    },
  )
}

function zeroRemark(
  { kind, text }: Assignment,
  file: string,
  place: Omit<Remark, 'text' | 'file'>,
): Remark[] {
  if (kind !== 'number' || !text.startsWith('0')) return []
  return [
    {
      text: `account = ${text} is a number, and Terraform loses the zeros it starts with: write account = "${text}", and type = string in its variable block. The generated variables say it as text`,
      file,
      ...place,
    },
  ]
}

function notUnderstood(file: string, place: { line: number; column: number }): Remark {
  return {
    text: 'from here on this file is not read: no assignment stands here that Terraform would take',
    file,
    ...place,
  }
}

function untold(file: string, { line, column }: { line: number; column: number }): UserError {
  return new UserError('which account this file sets cannot be told: it cannot be read from here on', {
    where: `${file}:${line}:${column}`,
    expected: 'name = value, as Terraform takes it',
    mend: 'correct this assignment, or write account = "111122223333" above it',
  })
}

function nothingFound(path: string, team: string, teams: readonly string[]): Remark {
  const meant = teams.includes(team) ? undefined : suggestion(team, teams)
  const didYouMean = meant === undefined ? '' : ` (did you mean the team "${meant}"?)`
  return { text: `${path} does not exist or is empty${didYouMean}: account-id and role-arn are not set` }
}

function noAccount(varFiles: readonly string[]): Remark {
  return {
    text: `no account = "…" in ${varFiles.join(' or ')}: account-id and role-arn are not set`,
    file: varFiles[0],
  }
}

function twice(path: string, first: { line: number }, second: { line: number; column: number }): UserError {
  return new UserError(`account is set a second time, first in line ${first.line}`, {
    where: `${path}:${second.line}:${second.column}`,
    expected: 'one account',
  })
}

/** What cannot be looked at may be there: that is not to be taken for missing. */
function ifMissing(path: string, error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  const trouble = error.code === 'EACCES' ? 'this may not be read' : `this cannot be read: ${error.message}`
  throw new UserError(trouble, { where: path, expected: 'files that may be read', cause: error })
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}
