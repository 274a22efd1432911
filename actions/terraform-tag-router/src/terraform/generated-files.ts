/** The files that are made for Terraform. Their names tell the route and end in a hash of what is in them. */
import { createHash } from 'node:crypto'
import type { Files } from '@aws-delivery-actions/host'
import type { State } from '../route/state.js'
import { backendDocument } from './backend.js'
import { ensureNoLink } from './links.js'
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
