/** The files that are made for Terraform. Their names tell the route and end in a hash of what is in them. */
import { createHash } from 'node:crypto'
import type { Files } from '@aws-delivery-actions/host'
import { backendDocument } from './backend.js'
import type { Route } from './route.js'
import { tfvarsDocument } from './terraform-arguments.js'

export type GeneratedFile = { readonly path: string; readonly content: string }

export type GeneratedFiles = { readonly backend: GeneratedFile; readonly tfvars: GeneratedFile }

/** Two routes that differ in anything that Terraform is told get different files. */
export function generatedFilesOf(route: Route, directory: string): GeneratedFiles {
  const { env, scope, team } = route.tag
  const stem = `${directory.replace(/(?<=.)\/+$/, '')}/${env}_${scope}_${team}`
  const file = (content: string, ending: string) => ({
    content,
    path: `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`,
  })
  return {
    backend: file(backendDocument(route.state), 'tfbackend.json'),
    tfvars: file(tfvarsDocument(route), 'tfvars.json'),
  }
}

/** Readable by their owner only: a state's place and account are nobody else's business. */
export async function writeGeneratedFiles(generated: GeneratedFiles, files: Files): Promise<void> {
  for (const { path, content } of Object.values(generated)) await files.writeWhole(path, content, 0o600)
}
