/** What this clone says of tags. */
import type { Environment } from '@aws-delivery-actions/host'
import { type Answer, type Git, gitIn, linesOf, type Undecided, undecided } from './git.js'

export type Repository = {
  readonly git: Git
  tagsAt(commit: string): Promise<{ readonly tags: readonly string[] } | Undecided>
  /** @param name A tag that follows the grammar: other names could be read as revision syntax. */
  inspect(name: string): Promise<TagFacts | Undecided>
  /** Every tag of the clone with the commit it leads to. */
  allTags(): Promise<ReadonlyMap<string, string>>
  /** Files that differ from the commit that is checked out, as far as Terraform could read them. */
  uncommitted(): Promise<readonly string[]>
  /** Whether a commit is in the history of a branch; nothing when there is no such branch. */
  holds(branch: string, commit: string): Promise<boolean | undefined>
}

export type TagFacts = {
  /** Not there when the tag is not. */
  readonly tag?: TagObject
  /** The commit that is checked out. */
  readonly head: string | undefined
  readonly shallow: boolean
}

export type TagObject = {
  /** The hash of the tag itself, or of what a lightweight one points at. */
  readonly id: string
  /** One may point at something else than a commit. */
  readonly commit: string | undefined
  /** Not there for a lightweight tag. */
  readonly annotation?: Annotation
}

export type Annotation = {
  /** The name that the tag has in itself, whatever the reference is called. */
  readonly name: string
  readonly tagger: string
  readonly subject: string
  readonly signature: string
}

export function repositoryAt(directory: string, environment: Environment, signal: AbortSignal): Repository {
  const git = gitIn(directory, environment, signal)
  return {
    git,
    async tagsAt(commit) {
      const answer = await git(['tag', '--no-column', '--format=%(refname:strip=2)', `--points-at=${commit}`])
      return answer.exitCode === 0 ? { tags: linesOf(answer.output) } : undecided(answer)
    },
    inspect: (name) => inspect(git, `refs/tags/${name}`),
    allTags: () => allTags(git),
    uncommitted: () => uncommitted(git),
    async holds(branch, commit) {
      for (const reference of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        const tip = await tipOf(git, reference)
        if (tip === undefined) continue
        const answer = await git(['merge-base', '--is-ancestor', commit, tip])
        if (!isFailure(answer)) return answer.exitCode === 0
      }
      return undefined
    },
  }
}

/** Of this very reference: what takes revisions would take a tag of the same name instead. */
async function tipOf(git: Git, reference: string): Promise<string | undefined> {
  const answer = await git(['show-ref', '--verify', '--hash', '--', reference])
  return answer.exitCode === 0 ? linesOf(answer.output)[0] : undefined
}

const fields = [
  'refname',
  'objecttype',
  'objectname',
  'tag',
  'taggeremail:trim',
  'contents:subject',
  'contents:signature',
]
const format = `--format=${fields.map((field) => `%(${field})`).join('%00')}`

async function inspect(git: Git, reference: string): Promise<TagFacts | Undecided> {
  const repository = await git(['rev-parse', '--is-shallow-repository'])
  if (repository.exitCode !== 0) return undecided(repository)
  const [listed, peeled, head] = await Promise.all([
    git(['for-each-ref', format, '--', reference]),
    git(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]),
    git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
  ])
  const failed = listed.exitCode === 0 ? [peeled, head].find(isFailure) : listed
  if (failed !== undefined) return undecided(failed)
  const tag = tagFrom(listed.output, reference, linesOf(peeled.output)[0])
  return {
    ...(tag === undefined ? {} : { tag }),
    head: linesOf(head.output)[0],
    shallow: linesOf(repository.output)[0] === 'true',
  }
}

/** Where the reference is a folder git lists what is in it. */
function tagFrom(output: string, reference: string, commit: string | undefined): TagObject | undefined {
  const [refname, kind = '', id = '', name = '', tagger = '', subject = '', signature = ''] =
    output.split('\0')
  if (refname !== reference) return undefined
  const annotation = { name, tagger, subject, signature: signature.trim() }
  return { id, commit, ...(kind === 'tag' ? { annotation } : {}) }
}

async function allTags(git: Git): Promise<ReadonlyMap<string, string>> {
  const answer = await git([
    'for-each-ref',
    '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
    'refs/tags',
  ])
  return new Map(
    linesOf(answer.output).map((line) => {
      const [name = '', own = '', peeled = ''] = line.split('\0')
      return [name, peeled || own] as const
    }),
  )
}

const untracked = '?? '

async function uncommitted(git: Git): Promise<readonly string[]> {
  const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']
  const answer = await git(['-c', 'core.fsmonitor=false', ...status])
  return answer.output
    .split('\0')
    .filter((entry) => !entry.startsWith(untracked) || /\.(tf|tfvars)(\.json)?$/.test(entry))
    .map((entry) => entry.slice(untracked.length))
    .filter((path) => path !== '')
}

/** With `--verify --quiet` 1 says that there is no such thing; all else that is not 0 is a failure. */
function isFailure({ exitCode }: Answer): boolean {
  return exitCode !== 0 && exitCode !== 1
}
