/** What a gate asks of an image. */
import { attempt, quoted, throwTogether, UserError } from '@aws-delivery-actions/host'
import { type Config, readConfig, type ValueOf } from '@aws-delivery-actions/host/config'
import type { Severity } from '@aws-delivery-actions/sbom'
import { parseQuery, type Query, QueryProblem } from '@aws-delivery-actions/sbom/query'
import { licenseFrom } from './license.js'
import { ruleForm } from './rule-form.js'

export type Rule = PackageRule | LicenseRule | VulnerabilityRule | AgeRule

export type PackageRule = { readonly kind: 'package'; readonly id: string; readonly query: Query }

export type LicenseRule = {
  readonly kind: 'license'
  readonly id: string
  /** As they are compared. */
  readonly denied: ReadonlySet<string>
}

/** What is said must hold together. */
export type VulnerabilityRule = {
  readonly kind: 'vulnerability'
  readonly id: string
  readonly severity?: Severity
  readonly epss?: number
  readonly isKnownExploited: boolean
  readonly isFixable: boolean
}

export type AgeRule = {
  readonly kind: 'age'
  readonly id: string
  /** As it was written. */
  readonly text: string
  readonly milliseconds: number
}

/** What a rule looks at. */
export type Subject = Query['kind'] | 'age'

export function subjectOf(rule: Rule): Subject {
  return rule.kind === 'package' ? rule.query.kind : rule.kind
}

type Said = ValueOf<typeof ruleForm.shape>['rules'][number]

/** What a rule says, and where. */
type Told = { readonly said: Said; readonly path: string; readonly config: Config<unknown> }

/** @throws {UserError} with every fault and its place. */
export function rulesFrom(path: string, text: string): readonly Rule[] {
  const config = readConfig(path, text, ruleForm)
  const faults: UserError[] = []
  const rules: Rule[] = []
  const ids = new Set<string>()
  for (const [index, said] of config.content.rules.entries()) {
    const told = { said, path: `rules[${index}]`, config }
    const rule = attempt(() => ruleFrom(told), faults)
    if (ids.has(said.id)) faults.push(fault(told, `there are two rules ${JSON.stringify(said.id)}`))
    ids.add(said.id)
    if (rule !== undefined) rules.push(rule)
  }
  throwTogether(faults)
  return rules
}

const criteria = {
  deny: 'package',
  'deny-license': 'license',
  severity: 'vulnerability',
  epss: 'vulnerability',
  kev: 'vulnerability',
  fixable: 'vulnerability',
  'max-age': 'age',
} as const

function ruleFrom(told: Told): Rule {
  const { said, path, config } = told
  const { id } = said
  const asked = (Object.keys(criteria) as (keyof typeof criteria)[]).filter((name) => isAsked(said[name]))
  const kinds = new Set(asked.map((name) => criteria[name]))
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1 || (asked.length > 1 && kind !== 'vulnerability')) {
    const trouble = kind === undefined ? 'asks for nothing' : `asks for ${asked.join(' and ')} at once`
    throw fault(told, `the rule ${JSON.stringify(id)} ${trouble}`, expectedOfRule)
  }
  switch (kind) {
    case 'package':
      return { kind, id, query: queryFrom(config, `${path}.deny`, said.deny ?? '') }
    case 'license':
      return { kind, id, denied: new Set(deniedLicenses(told)) }
    case 'age': {
      const text = said['max-age'] ?? ''
      return { kind, id, text, milliseconds: durationOf(text) }
    }
    case 'vulnerability':
      return vulnerabilityRule(said)
  }
}

function deniedLicenses({ said, path, config }: Told): readonly string[] {
  const where = config.where(`${path}.deny-license`)
  return (said['deny-license'] ?? []).map((text) => licenseFrom(text, where))
}

const expectedOfRule =
  'deny, deny-license or max-age alone, or any of severity, epss, kev and fixable, which then hold together'

function vulnerabilityRule({ id, severity, epss, kev, fixable }: Said): VulnerabilityRule {
  return {
    kind: 'vulnerability',
    id,
    ...(severity === undefined ? {} : { severity }),
    ...(epss === undefined ? {} : { epss }),
    isKnownExploited: kev === true,
    isFixable: fixable === true,
  }
}

/** `kev: false` asks for nothing, and so does an empty list. */
function isAsked(said: Said[keyof Said]): boolean {
  if (said === undefined || said === false) return false
  return !(Array.isArray(said) && said.length === 0)
}

/** @throws {UserError} that points into the query. */
export function queryFrom(config: Config<unknown>, path: string, text: string): Query {
  try {
    return parseQuery(text)
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error
    const { at, expected } = error
    throw new UserError(`${quoted(text)}: ${error.message}`, {
      where: config.whereIn(path, at),
      expected,
    })
  }
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationOf(text: string): number {
  return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0)
}

function fault({ path, config }: Told, trouble: string, expected?: string): UserError {
  return new UserError(trouble, { where: config.where(`${path}.id`), expected })
}
