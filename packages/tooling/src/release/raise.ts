/** Turns intents into versions and changelogs by changesets, and the versions into what stands in bundles and lockfile. */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { must } from '../process.js'
import type { ActionTag } from './tag.js'
import { workspaceVersions } from './workspace-versions.js'

/** What changesets needs; the rest of the workspace is content with Node 20. */
const oldestNode = '22.11.0'

/** Gives back what was raised, as `asl-lint 1.3.0`. */
export function raiseVersions(root: string): string[] {
  if (semver.lt(process.versions.node, oldestNode)) {
    throw new Error(`changesets needs Node ${oldestNode} or newer, and this is ${process.versions.node}`)
  }
  const before = workspaceVersions(root)
  must(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: root })
  const raised = workspaceVersions(root).filter(
    ({ action, version }) => before.find((known) => known.action === action)?.version !== version,
  )
  lock(root, raised)
  return raised.map(({ action, version }) => `${action} ${version}`)
}

/** The lockfile keeps its time, by which is told whether something must be installed: versions of ours install nothing. */
function lock(root: string, raised: readonly ActionTag[]): void {
  const file = join(root, 'package-lock.json')
  const { atime, mtime } = statSync(file)
  const content = JSON.parse(readFileSync(file, 'utf8'))
  for (const { action, version } of raised) content.packages[`actions/${action}`].version = version
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  utimesSync(file, atime, mtime)
}
