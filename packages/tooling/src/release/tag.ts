/** The tags of an action: `asl-lint/v1.2.3` stays where it is, `asl-lint/v1` moves. */
import semver from 'semver'

export type ActionTag = { readonly action: string; readonly version: string }

export function tagOf({ action, version }: ActionTag): string {
  return `${action}/v${version}`
}

export function movingTagOf({ action, version }: ActionTag): string {
  return `${action}/v${semver.major(version)}`
}

/** Undefined for a tag that moves, and for one of something else. */
export function readTag(text: string): ActionTag | undefined {
  const at = text.lastIndexOf('/v')
  const version = text.slice(at + 2)
  return at > 0 && semver.valid(version) === version ? { action: text.slice(0, at), version } : undefined
}

/** The highest first. */
export function newestFirst(tags: readonly ActionTag[]): ActionTag[] {
  return [...tags].sort((a, b) => semver.rcompare(a.version, b.version))
}
