/** Where the tag comes from when it is not given: what the host says, else the one tag at the commit. */
import { type Environment, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import type { Repository } from '../git/repository.js'

export type TagSource = {
  readonly name: string
  /** Who named it, to follow "from": `GITHUB_REF`. */
  readonly from: string
}

type Reference = {
  readonly variable: string
  readonly kind: string
  readonly name: string
  /** How the variable writes a tag. */
  readonly form?: string
}

/** @throws {UserError} when a branch or pull request is being built. */
export function givenTag(tag: string | undefined, environment: Environment): TagSource | undefined {
  const references = [
    reference('the input tag', tag?.startsWith('refs/') ? tag : undefined),
    tag === undefined ? undefined : { variable: 'the input tag', kind: 'tag', name: tag },
    reference('GITHUB_REF', environment.GITHUB_REF),
    webhookTrigger(environment.CODEBUILD_WEBHOOK_TRIGGER),
    reference('CODEBUILD_WEBHOOK_HEAD_REF', environment.CODEBUILD_WEBHOOK_HEAD_REF),
  ]
  const first = references.find((candidate) => candidate !== undefined)
  if (first === undefined) return undefined
  if (first.kind !== 'tag') throw notATag(first)
  return { name: first.name, from: first.variable }
}

/**
 * A commit that was promoted has the tag of each environment: of several tags the one counts that this pipeline
 * routes.
 *
 * @throws {UserError} when there is no tag at the commit, or more than one that may be meant.
 * @throws {ServiceFailure} when git cannot tell.
 */
export async function tagAtCommit(
  repository: Repository,
  environment: Environment,
  isRouted: (name: string) => boolean,
): Promise<TagSource> {
  const built = environment.CODEBUILD_RESOLVED_SOURCE_VERSION ?? ''
  const commit = /^[0-9a-f]{40,64}$/.test(built) ? built : 'HEAD'
  const answer = await repository.tagsAt(commit)
  if ('undecided' in answer) {
    const { undecided, mend } = answer
    const trouble = `git cannot tell which tag is at ${commit}: ${undecided}`
    throw new ServiceFailure(trouble, {
      where: 'tag',
      mend: mend === undefined ? nameIt : `${nameIt}; or ${mend}`,
    })
  }
  const [only, ...others] = answer.tags
  if (only === undefined) throw noTag(`there is no tag at ${commit}`)
  if (others.length === 0) return { name: only, from: `the one tag at ${commit}` }
  const routed = answer.tags.filter(isRouted)
  const [name, ...rivals] = routed
  if (name !== undefined && rivals.length === 0)
    return { name, from: `the one tag at ${commit} that can be routed here` }
  const some = name === undefined ? answer.tags : routed
  const shown = some.slice(0, 10).map((tag) => JSON.stringify(tag))
  const rest = some.length > 10 ? ` and ${some.length - 10} more` : ''
  const which = name === undefined ? ', none of which can be routed' : ' that can be routed'
  throw noTag(
    `there are ${some.length} tags at ${commit}${which}: ${shown.join(', ')}${rest}`,
    name === undefined ? nameIt : `${nameIt}; or say which environment is meant with expect-env`,
  )
}

export function noTag(trouble: string, mend = nameIt): UserError {
  return new UserError(trouble, {
    where: 'tag',
    expected: 'a tag, from the input, a build that a tag started, or the commit that is checked out',
    mend,
  })
}

const nameIt = 'name the tag, for example --tag=dev_us-east-1/research/1.0'

function reference(variable: string, text: string | undefined): Reference | undefined {
  if (text === undefined || text === '') return undefined
  const [, folder, name] = /^refs\/([^/]+)\/(.*)$/s.exec(text) ?? []
  const kinds: Readonly<Record<string, string>> = { tags: 'tag', heads: 'branch', pull: 'pull request' }
  if (folder === undefined || name === undefined) return { variable, kind: 'name', name: text }
  return { variable, kind: (Object.hasOwn(kinds, folder) && kinds[folder]) || 'reference', name }
}

/** `tag/NAME`, `branch/NAME` or `pr/NUMBER`; the name has slashes of its own. */
function webhookTrigger(text: string | undefined): Reference | undefined {
  if (text === undefined || text === '') return undefined
  const split = text.indexOf('/')
  const kinds: Readonly<Record<string, string>> = { tag: 'tag', branch: 'branch', pr: 'pull request' }
  const word = text.slice(0, Math.max(0, split))
  return {
    variable: 'CODEBUILD_WEBHOOK_TRIGGER',
    kind: (Object.hasOwn(kinds, word) && kinds[word]) || 'reference',
    name: text.slice(split + 1),
    form: 'tag/NAME',
  }
}

function notATag({ variable, kind, name, form = 'refs/tags/NAME' }: Reference): UserError {
  return new UserError(`the ${kind} ${JSON.stringify(name.slice(0, 200))} is no tag`, {
    where: variable,
    expected: `a tag: ${form}`,
    mend: 'start the pipeline by a tag, or name the tag with the input tag',
  })
}
