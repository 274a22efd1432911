/** What may be broken for now, and until when. */
import { attempt, didYouMean, throwTogether, UserError } from '@aws-delivery-actions/host'
import { type Config, readConfig, type ValueOf } from '@aws-delivery-actions/host/config'
import { isCalled, isVulnerabilityId, matches, type PackageQuery } from '@aws-delivery-actions/sbom/query'
import { fixOf } from './facts.js'
import { ignoreForm } from './ignore-form.js'
import type { Problem } from './problem.js'
import { queryFrom, type Rule } from './rules.js'

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
  const config = readConfig(path, text, ignoreForm)
  const faults: UserError[] = []
  const ignores = config.content.ignore.flatMap(
    (said, index) =>
      attempt(() => ignoreFrom(config, { said, path: `ignore[${index}]` }, rules), faults) ?? [],
  )
  throwTogether(faults)
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

type Told = {
  readonly said: ValueOf<typeof ignoreForm.shape>['ignore'][number]
  readonly path: string
}

function ignoreFrom(config: Config<unknown>, { said, path }: Told, rules: readonly Rule[]): Ignore {
  const { id, image, owner, reason, expires } = said
  const where = config.where(`${path}.id`)
  ensureKnown(id, where, rules)
  return {
    where,
    id,
    ...(said.package === undefined ? {} : { package: packageFrom(config, `${path}.package`, said.package) }),
    ...(image === undefined ? {} : { image }),
    ...(owner === undefined ? {} : { owner }),
    reason,
    expires,
    isUntilFixed: said['until-fixed'] === true,
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

function packageFrom(config: Config<unknown>, path: string, text: string): PackageQuery {
  const query = queryFrom(config, path, text)
  if (query.kind === 'package') return query
  throw new UserError(`${JSON.stringify(query.text)} is no package`, {
    where: config.where(path),
    expected: 'a package such as log4j-core<2.17.1',
  })
}
