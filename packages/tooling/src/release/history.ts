/** What git knows of releases: which there are, and what of an action users got with each. */
import semver from 'semver'
import { must } from '../process.js'
import { type ActionTag, newestFirst, readTag, tagOf } from './tag.js'

export type History = {
  /** Every release of the action, the newest first. */
  releases(action: string): readonly ActionTag[]
  /** Paths of what users get that differ between the release and the commit; a version alone is no difference. */
  changedSince(release: ActionTag): readonly string[]
  readonly commit: string
}

export function readHistory(root: string): History {
  const git = (...args: readonly string[]) => must('git', args, { cwd: root }).stdout
  const tags = git('tag', '--list')
    .split('\n')
    .flatMap((line) => readTag(line) ?? [])

  /** The blob of each file by its path. */
  const filesAt = (commit: string, action: string): Map<string, string> => {
    const paths = [`dist/${action}`, `actions/${action}/action.yml`]
    const entries = git('ls-tree', '-r', '-z', commit, '--', ...paths)
      .split('\0')
      .filter(Boolean)
    return new Map(
      entries.map((entry) => {
        const [described = '', path = ''] = entry.split('\t')
        return [path, described.split(' ')[2] ?? '']
      }),
    )
  }

  const withoutVersion = (blob: string | undefined): string =>
    blob === undefined ? '' : JSON.stringify({ ...JSON.parse(git('cat-file', 'blob', blob)), version: '' })

  return {
    commit: git('rev-parse', 'HEAD').trim(),
    releases: (action) => newestFirst(tags.filter((tag) => tag.action === action)),
    changedSince(release) {
      const { action } = release
      const before = filesAt(`refs/tags/${tagOf(release)}`, action)
      const now = filesAt('HEAD', action)
      const description = `dist/${action}/package.json`
      const isSame = (path: string) =>
        before.get(path) === now.get(path) ||
        (path === description && withoutVersion(before.get(path)) === withoutVersion(now.get(path)))
      return [...new Set([...before.keys(), ...now.keys()])].filter((path) => !isSame(path)).sort()
    },
  }
}

/** Whether no release of the same major version is higher, so that the moving tag belongs to it. */
export function leadsItsMajor({ action, version }: ActionTag, history: History): boolean {
  return (
    semver.prerelease(version) === null &&
    history
      .releases(action)
      .filter((other) => semver.major(other.version) === semver.major(version))
      .every((other) => semver.lte(other.version, version))
  )
}
