/** Turns intents into versions and changelogs by changesets, and the versions into what stands in bundles and lockfile. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { must } from '../process.js'
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
  const lockfile = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(lockfile, 'utf8'))
  for (const { action, version } of raised) lock.packages[`actions/${action}`].version = version
  writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
  return raised.map(({ action, version }) => `${action} ${version}`)
}
