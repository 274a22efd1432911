/** The files that are made for Terraform. Their names tell the route and end in a hash of what is in them. */
import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { type Files, UserError } from '@aws-delivery-actions/host'
import type { State } from '../route/state.js'
import { backendDocument } from './backend.js'
import { tfvarsDocument, type Variables } from './terraform-arguments.js'

export type GeneratedFile = { readonly path: string; readonly content: string }

export type GeneratedFiles = {
  readonly backend: GeneratedFile
  readonly tfvars: GeneratedFile
  /** For Terraform to make. */
  readonly dataFolder: string
}

export type Told = {
  readonly env: string
  readonly scope: string
  readonly team: string
  readonly state: State
  readonly variables: Variables
}

/** Two routes that differ in anything that Terraform is told get different files. */
export function generatedFilesOf(
  { env, scope, team, state, variables }: Told,
  directory: string,
): GeneratedFiles {
  const stem = `${directory.replace(/(?<=.)\/+$/, '')}/${env}_${scope}_${team}`
  const path = (content: string, ending: string) =>
    `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`
  const [backend, tfvars] = [backendDocument(state), tfvarsDocument(variables)]
  return {
    backend: { path: path(backend, 'tfbackend.json'), content: backend },
    tfvars: { path: path(tfvars, 'tfvars.json'), content: tfvars },
    dataFolder: path(backend, 'terraform'),
  }
}

/**
 * Readable by their owner only: a state's place and account are nobody else's business.
 *
 * @throws {UserError} before the first one is written, when a link stands in the way.
 */
export async function writeGeneratedFiles(generated: readonly GeneratedFiles[], files: Files): Promise<void> {
  const own = generated.flatMap(({ backend, tfvars }) => [backend, tfvars])
  for (const { path } of own) await ensureNoLink(path, files)
  for (const { dataFolder } of generated) await ensureNoLink(dataFolder, files)
  for (const { path, content } of own) await files.writeWhole(path, content, 0o600)
}

/**
 * A commit brings its links along, and one would take what is written here to a place of its own choice. The way to
 * the working directory is the user's.
 *
 * @throws {UserError} when the file or a folder that it lies in is a link.
 */
export async function ensureNoLink(path: string, { workingDirectory }: Files): Promise<void> {
  const target = resolve(workingDirectory, path)
  const names = relative(workingDirectory, target).split(sep)
  const ways = names[0] === '..' ? [target] : names.map((_, index) => names.slice(0, index + 1).join(sep))
  for (const way of ways) {
    const entry = await lstat(resolve(workingDirectory, way)).catch(() => undefined)
    if (entry?.isSymbolicLink() !== true) continue
    throw new UserError(`${way} is a link, and what is written there would go elsewhere`, {
      where: 'output-dir',
      expected: 'a folder for the generated files',
      mend: 'remove the link, or name another folder',
    })
  }
}
