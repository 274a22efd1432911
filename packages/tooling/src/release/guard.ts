/**
 * What must not be released: an action whose users would get something else under a version that they have, or the
 * same under another.
 */
import semver from 'semver'
import { changesOf } from './changelog.js'
import { readIntents } from './changesets.js'
import { type History, readHistory } from './history.js'
import { type ActionTag, tagOf } from './tag.js'
import { bundledVersion, workspaceVersions } from './workspace-versions.js'

/** Empty when nothing speaks against a release of this commit. */
export function releaseFaults(root: string): string[] {
  const history = readHistory(root)
  const versions = workspaceVersions(root)
  return [
    ...strangeIntents(root, versions),
    ...versions.flatMap((version) => [
      ...versionFaults(version, history),
      ...bundleFaults(root, version),
      ...changelogFaults(root, version, history),
    ]),
  ]
}

/** Actions that users would get changed, and that nothing has raised yet. */
export function unraised(root: string): string[] {
  const history = readHistory(root)
  return workspaceVersions(root)
    .filter(({ action, version }) => {
      const [last] = history.releases(action)
      if (last === undefined || semver.gt(version, last.version)) return false
      return history.changedSince(last).length > 0
    })
    .map(({ action }) => action)
}

function versionFaults(version: ActionTag, history: History): string[] {
  const [last] = history.releases(version.action)
  if (last === undefined) return []
  const changed = history.changedSince(last)
  const isRaised = semver.gt(version.version, last.version)
  if (semver.lt(version.version, last.version)) {
    return [`${version.action} has the version ${version.version}, below its release ${tagOf(last)}`]
  }
  if (changed.length > 0 && !isRaised) {
    return [
      `${version.action} is not what ${tagOf(last)} is and has the same version: npm run release -- intent\n${listed(changed)}`,
    ]
  }
  if (changed.length === 0 && isRaised) {
    return [
      `${version.action} is raised to ${version.version}, and users would get what they have with ${tagOf(last)}`,
    ]
  }
  return []
}

function bundleFaults(root: string, { action, version }: ActionTag): string[] {
  const bundled = bundledVersion(root, action)
  return bundled === version
    ? []
    : [`dist/${action} says that it is ${bundled}, and is to be ${version}: npm run build`]
}

function changelogFaults(root: string, version: ActionTag, history: History): string[] {
  const isReleased = history.releases(version.action).some((release) => release.version === version.version)
  if (isReleased || changesOf(root, version) !== '') return []
  return [`actions/${version.action}/CHANGELOG.md says nothing about ${version.version}`]
}

function strangeIntents(root: string, versions: readonly ActionTag[]): string[] {
  const actions = versions.map(({ action }) => action)
  return readIntents(root).flatMap(({ file, names }) =>
    names
      .filter((name) => !actions.includes(name))
      .map(
        (name) => `${file} raises ${name}, which has no releases: name the actions whose bundles it changes`,
      ),
  )
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((path) => `  ${path}`)
  return paths.length > shown.length
    ? [...shown, `  and ${paths.length - shown.length} more`].join('\n')
    : shown.join('\n')
}
