/** What is released next: every action whose version has no tag yet. */
import { changesOf } from './changelog.js'
import { readIntents } from './changesets.js'
import { leadsItsMajor, readHistory } from './history.js'
import { movingTagOf, tagOf } from './tag.js'
import { workspaceVersions } from './workspace-versions.js'

export type Release = {
  readonly action: string
  readonly version: string
  readonly tag: string
  /** The tag that moves to it; empty when a higher release of the same major version has it. */
  readonly moving: string
  /** Markdown. */
  readonly notes: string
}

/** `propose`: intents become versions first. `publish`: the versions are there. */
export type Plan = {
  readonly next: 'nothing' | 'propose' | 'publish'
  readonly releases: readonly Release[]
}

export function planReleases(root: string, repository: string): Plan {
  if (readIntents(root).length > 0) return { next: 'propose', releases: [] }
  const history = readHistory(root)
  const releases = workspaceVersions(root)
    .filter(({ action, version }) => history.releases(action).every((known) => known.version !== version))
    .map((version) => ({
      ...version,
      tag: tagOf(version),
      moving: leadsItsMajor(version, history) ? movingTagOf(version) : '',
      notes: `${changesOf(root, version)}\n\n${usage(repository, version.action, history.commit, tagOf(version))}`,
    }))
  return { next: releases.length > 0 ? 'publish' : 'nothing', releases }
}

/** By the commit, for that is what cannot be moved. */
function usage(repository: string, action: string, commit: string, tag: string): string {
  return `\`\`\`yaml\n- uses: ${repository}/actions/${action}@${commit} # ${tag}\n\`\`\``
}
