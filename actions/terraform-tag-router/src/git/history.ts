/** Whether the version follows those that were tagged before, and was tagged where it comes from. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import type { Tag } from '../tag/tag.js'
import { readTag } from '../tag/tag.js'
import { compareVersions, type VersionScheme } from '../tag/version.js'
import { type Finding, unclear, unsound, wholeClone } from './finding.js'
import { short } from './integrity.js'

export type TaggedVersion = { readonly tag: Tag; readonly commit: string }

export type History = {
  /** Tags of this environment and team whose scope has a part in common with this tag's. */
  readonly sameRoute: readonly TaggedVersion[]
  /** Those of the environment that this one is promoted from. */
  readonly source: readonly TaggedVersion[]
  /** Whether there may be tags that are not seen here. */
  readonly complete: boolean
}

/**
 * @param all Every tag with its commit.
 * @param vouched Those that may vouch for a promotion: of origin where it is known, for anyone can tag in a clone.
 */
export function historyOf(
  tag: Tag,
  {
    all,
    vouched,
    complete,
    promoteFrom,
  }: {
    all: ReadonlyMap<string, string>
    vouched: ReadonlyMap<string, string>
    complete: boolean
    promoteFrom: string | undefined
  },
  rules: Rules,
): History {
  const own = new Set(rules.scopesOf(tag))
  const tagsOf = (env: string, among: ReadonlyMap<string, string>) =>
    [...among].flatMap(([name, commit]): TaggedVersion[] => {
      // Most names are told apart without being read.
      if (name === tag.name || !name.includes(env) || !name.includes(tag.team)) return []
      const reading = readTag(name, { ...rules.tag, expectEnv: undefined })
      if (!('tag' in reading) || reading.tag.env !== env || reading.tag.team !== tag.team) return []
      return rules.scopesOf(reading.tag).some((scope) => own.has(scope)) ? [{ tag: reading.tag, commit }] : []
    })
  return {
    sameRoute: tagsOf(tag.env, all),
    source: promoteFrom === undefined ? [] : tagsOf(promoteFrom, vouched),
    complete,
  }
}

/** The highest version that is tagged beside this one. */
export function previousVersion({ sameRoute }: History, scheme: VersionScheme): TaggedVersion | undefined {
  return sameRoute.reduce<TaggedVersion | undefined>(
    (highest, one) =>
      highest === undefined || compareVersions(one.tag.version, highest.tag.version, scheme) > 0
        ? one
        : highest,
    undefined,
  )
}

export type OrderRules = {
  readonly scheme: VersionScheme
  /** The reason, `true`, or nothing. */
  readonly allowDowngrade: string | undefined
  /** What the tag itself says. */
  readonly message: string | undefined
}

export type Order = { readonly findings: readonly Finding[]; readonly downgrade?: string }

/** Words that mean no, or nothing, and were taken for a reason. */
const noReason = /^\s*(?:no|n|off|0)\s*$/i

/** @throws {UserError} when the permission is a word that says no. */
export function orderOf(tag: Tag, history: History, { scheme, allowDowngrade, message }: OrderRules): Order {
  if (allowDowngrade !== undefined && noReason.test(allowDowngrade)) throw notAReason(allowDowngrade)
  const previous = previousVersion(history, scheme)
  if (previous === undefined || compareVersions(tag.version, previous.tag.version, scheme) > 0)
    return { findings: history.complete ? [] : [unseen(tag)] }
  const equal = compareVersions(tag.version, previous.tag.version, scheme) === 0
  const relation = equal ? 'the same version as' : 'lower than'
  const story = `the version ${tag.version} is ${relation} ${previous.tag.version}, which ${previous.tag.name} names`
  const allowed = allowDowngrade !== undefined && !/^false$/i.test(allowDowngrade)
  if (!allowed)
    return { findings: [unsound(story, 'tag a higher version, or give allow-downgrade with the reason')] }
  const reason = /^true$/i.test(allowDowngrade) ? message : allowDowngrade
  if (reason === undefined || reason.trim() === '')
    return {
      findings: [
        unsound(
          `${story}, and no reason is given`,
          'give the reason: in allow-downgrade, or as the message of an annotated tag',
        ),
      ],
    }
  return { findings: [], downgrade: `${story}; allowed: ${reason}` }
}

function notAReason(word: string): UserError {
  return new UserError(`allow-downgrade is ${JSON.stringify(word)}, which is no reason`, {
    where: 'allow-downgrade',
    expected: 'the reason, or true or false',
  })
}

export function promotionOf(
  tag: Tag,
  commit: string,
  {
    history,
    promoteFrom,
    scopes,
  }: { history: History; promoteFrom: string; scopes: (tag: Tag) => readonly string[] },
): readonly Finding[] {
  const needed = scopes(tag)
  const sameVersion = history.source.filter(({ tag: other }) => other.version === tag.version)
  return needed.flatMap((scope) => {
    const there = sameVersion.filter(({ tag: other }) => scopes(other).includes(scope))
    if (there.some((one) => one.commit === commit)) return []
    const [other] = there
    if (other !== undefined)
      return [
        unsound(
          `${other.tag.name} is at ${short(other.commit)}, and ${tag.name} at ${short(commit)}: ${promoteFrom} has not seen this commit as ${tag.version}`,
          `tag the commit that ${promoteFrom} has`,
        ),
      ]
    const story = `${tag.version} of ${tag.team} is not tagged in ${promoteFrom} for ${scope}`
    if (!history.complete) return [unclear(`${story} as far as this clone knows`, wholeClone)]
    return [unsound(story, `deploy it to ${promoteFrom} first`)]
  })
}

function unseen(tag: Tag): Finding {
  return unclear(
    `whether ${tag.version} is the highest version of its route cannot be told: this clone may have left out tags`,
    wholeClone,
  )
}
