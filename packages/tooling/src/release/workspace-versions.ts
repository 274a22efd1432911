/** The versions that the checkout says its actions have. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionNames } from '../actions.js'
import type { ActionTag } from './tag.js'

export function workspaceVersions(root: string): ActionTag[] {
  return actionNames(root).map((action) => ({
    action,
    version: versionIn(join(root, 'actions', action, 'package.json')),
  }))
}

/** The version of the bundle, which is the one that runs. */
export function bundledVersion(root: string, action: string): string {
  return versionIn(join(root, 'dist', action, 'package.json'))
}

function versionIn(file: string): string {
  return String(JSON.parse(readFileSync(file, 'utf8')).version)
}
