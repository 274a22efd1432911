/** The variable files of a team, as they lie in `<environments-dir>/<env>/<team>/`. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { type Files, suggestion, UserError } from '@aws-delivery-actions/host'
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
  /** The files as they were read, by path. */
  readonly contents: ReadonlyMap<string, string>
}

export type Remark = {
  readonly text: string
  readonly file?: string | undefined
  readonly line?: number
  readonly column?: number
}

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
 * @throws {UserError} when a file cannot be read or lies outside the folder, and when the account that it sets is no
 * account id or cannot be told.
 */
export async function readEnvironmentFiles(
  files: Files,
  directory: string,
  { env, team, region }: { readonly env: string; readonly team: string; readonly region: string },
): Promise<EnvironmentFiles> {
  const folder = `${directory.replace(/[/\\]+$/, '') || '/'}/${env}/${team}`
  const candidates = [`${folder}/variables.tfvars`, `${folder}/${region}.tfvars`]
  const present = await Promise.all(
    candidates.map((path) => isFilled(path, { root: directory, workingDirectory: files.workingDirectory })),
  )
  const varFiles = candidates.filter((_, index) => present[index])
  if (varFiles.length === 0) {
    const others = await foldersIn(resolve(files.workingDirectory, directory, env))
    const noAccount = nothingFound(candidates[0] ?? folder, team, others)
    return { varFiles, remarks: [], noAccount, contents: new Map() }
  }
  const texts = await Promise.all(
    varFiles.map(
      async (path) => [path, await files.readText(path, 'the variable file', largestFile)] as const,
    ),
  )
  const contents = new Map(texts)
  const readings = texts.map(([path, text]) => accountIn(path, text))
  const remarks = readings.flatMap((reading) => reading.remarks)
  // Terraform lets the last file win, and so does the route.
  const last = readings.findLast(({ account, unknown }) => account !== undefined || unknown !== undefined)
  if (last?.unknown !== undefined) throw last.unknown
  if (last?.account !== undefined) return { varFiles, account: last.account, remarks, contents }
  return { varFiles, remarks, noAccount: noAccount(varFiles), contents }
}

async function isFilled(
  path: string,
  { root, workingDirectory }: { root: string; workingDirectory: string },
): Promise<boolean> {
  const target = resolve(workingDirectory, path)
  const found = await stat(target).catch((error) => ifMissing(path, error))
  if (found === undefined) return false
  const [realRoot, real] = await Promise.all([realpath(resolve(workingDirectory, root)), realpath(target)])
  if (relative(realRoot, real).split(sep)[0] === '..' || !found.isFile()) {
    throw new UserError(found.isFile() ? `the file lies outside ${root}` : 'this is no file', {
      where: path,
      expected: `a variable file in ${root}, not a link out of it`,
    })
  }
  return found.size > 0
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
