/** What may be broken for now, and until when. */
import { didYouMean, UserError } from '@aws-delivery-actions/host'
import { isCalled, isVulnerabilityId, matches, type PackageQuery } from '@aws-delivery-actions/sbom/query'
import { checked, type Members, throwAny } from './check.js'
import { fixOf } from './facts.js'
import { ignoreShape } from './ignore-shape.js'
import type { Problem } from './problem.js'
import { attempt, queryFrom, type Rule } from './rules.js'
import { type SettingsText, settingsText } from './settings-text.js'

export type Ignore = {
  /** `file:line:column` */
  readonly where: string
  /** Of a rule, or a vulnerability. */
  readonly id: string
  readonly package?: PackageQuery
  readonly image?: string
  readonly reason: string
  readonly owner?: string
  /** The last day, `YYYY-MM-DD`, in UTC. */
  readonly expires: string
  readonly isUntilFixed: boolean
}

/** @throws {UserError} with every fault and its place. */
export function ignoresFrom(path: string, text: string, rules: readonly Rule[]): readonly Ignore[] {
  const settings = settingsText(path, text)
  const root = checked(settings, ignoreShape)
  const found: UserError[] = []
  const ignores: Ignore[] = []
  for (const members of (root.get('ignore')?.value ?? []) as readonly Members[]) {
    const ignore = attempt(() => ignoreFrom(settings, members, rules), found)
    if (ignore !== undefined) ignores.push(ignore)
  }
  throwAny(found)
  return ignores
}

/** What an ignore does to a problem on a day. */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'ignored' }
  /** It would have, and no longer does. */
  | { readonly kind: 'over'; readonly because: string }

export function effectOf(ignore: Ignore, problem: Problem, day: string): Effect {
  if (!isAbout(ignore, problem)) return { kind: 'none' }
  if (day > ignore.expires) {
    return {
      kind: 'over',
      because: `the ignore of ${ignore.id} expired on ${ignore.expires} (${ignore.where})`,
    }
  }
  const fix = problem.vulnerability && fixOf(problem.vulnerability)
  if (ignore.isUntilFixed && fix !== undefined) {
    return { kind: 'over', because: `it was ignored until fixed, and ${fix} fixes it (${ignore.where})` }
  }
  return { kind: 'ignored' }
}

function isAbout(ignore: Ignore, { rule, component, vulnerability, facts }: Problem): boolean {
  const isNamed = ignore.id === rule.id || (vulnerability !== undefined && isCalled(vulnerability, ignore.id))
  if (!isNamed) return false
  if (ignore.image !== undefined) {
    const { digest, arn, repository } = facts.image
    if (![digest, arn, repository].includes(ignore.image)) return false
  }
  if (ignore.package === undefined) return true
  return component !== undefined && matches(ignore.package, component)
}

function ignoreFrom(settings: SettingsText, members: Members, rules: readonly Rule[]): Ignore {
  const text = (name: string) => members.get(name)?.value as string | undefined
  const id = members.get('id')
  const where = settings.where(id?.offset ?? 0)
  const [name = '', image, owner] = [text('id'), text('image'), text('owner')]
  if (id !== undefined) ensureKnown(name, where, rules)
  return {
    where,
    id: name,
    ...(members.has('package') ? { package: packageFrom(settings, members) } : {}),
    ...(image === undefined ? {} : { image }),
    ...(owner === undefined ? {} : { owner }),
    reason: text('reason') ?? '',
    expires: text('expires') ?? '',
    isUntilFixed: members.get('until-fixed')?.value === true,
  }
}

function ensureKnown(id: string, where: string, rules: readonly Rule[]): void {
  const ids = rules.map((rule) => rule.id)
  if (ids.includes(id) || isVulnerabilityId(id)) return
  throw new UserError(`${JSON.stringify(id)} is neither a rule nor a vulnerability${didYouMean(id, ids)}`, {
    where,
    expected: `one of the rules (${ids.join(', ')}) or an id such as CVE-2021-44228`,
  })
}

function packageFrom(settings: SettingsText, members: Members): PackageQuery {
  const member = members.get('package')
  const query = queryFrom(settings, member)
  if (query.kind === 'package') return query
  throw new UserError(`${JSON.stringify(query.text)} is no package`, {
    where: settings.where(member?.offset ?? 0),
    expected: 'a package such as log4j-core<2.17.1',
  })
}
