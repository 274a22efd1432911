/** Intents to release, in the files of changesets: which actions are raised, and what their changelogs will say. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const bumps = ['patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

export type Intent = { readonly file: string; readonly names: readonly string[] }

const scope = '@aws-delivery-actions/'

/** Names are those of folders: `asl-lint`. */
export function readIntents(root: string): Intent[] {
  return intentFiles(root).map((file) => {
    const [, head = ''] = readFileSync(join(root, '.changeset', file), 'utf8').split(/^---$/m)
    const raised = Object.keys((parse(head) as object | null) ?? {})
    return { file: `.changeset/${file}`, names: raised.map((name) => name.replace(scope, '')) }
  })
}

/** Gives back the file's path. The same intent is the same file. */
export function writeIntent(root: string, actions: readonly string[], bump: Bump, summary: string): string {
  const raised = actions.map((action) => `"${scope}${action}": ${bump}\n`).join('')
  const text = `---\n${raised}---\n\n${summary.trim()}\n`
  const file = `.changeset/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.md`
  writeFileSync(join(root, file), text)
  return file
}

function intentFiles(root: string): string[] {
  return readdirSync(join(root, '.changeset'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
}
