/** What an action's changelog says of one version. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionTag } from './tag.js'

/** The text under the heading of the version; empty when there is none. */
export function changesOf(root: string, { action, version }: ActionTag): string {
  const text = readFileSync(join(root, 'actions', action, 'CHANGELOG.md'), 'utf8')
  const section = text.split(/^## /m).find((part) => part.split('\n', 1)[0]?.trim() === version)
  return section === undefined ? '' : section.slice(section.indexOf('\n')).trim()
}
