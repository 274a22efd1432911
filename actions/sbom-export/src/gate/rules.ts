/** What a gate asks of an image. */
import { UserError } from '@aws-delivery-actions/host'
import type { Severity } from '@aws-delivery-actions/sbom'
import { ecosystemsOf, parseQuery, type Query, QueryProblem, rangeIn } from '@aws-delivery-actions/sbom/query'
import { checked, type Member, type Members, throwAny } from './check.js'
import { licenseFrom } from './license.js'
import { ruleShape } from './rule-shape.js'
import { type SettingsText, settingsText } from './settings-text.js'

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

/** @throws {UserError} with every fault and its place. */
export function rulesFrom(path: string, text: string): readonly Rule[] {
  const settings = settingsText(path, text)
  const root = checked(settings, ruleShape)
  const found: UserError[] = []
  const rules: Rule[] = []
  const ids = new Set<string>()
  for (const members of (root.get('rules')?.value ?? []) as readonly Members[]) {
    const rule = attempt(() => ruleFrom(settings, members), found)
    const id = members.get('id')
    if (id === undefined) continue
    if (ids.has(String(id.value)))
      found.push(fault(settings, id, `there are two rules ${JSON.stringify(id.value)}`))
    ids.add(String(id.value))
    if (rule !== undefined) rules.push(rule)
  }
  throwAny(found)
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

function ruleFrom(settings: SettingsText, members: Members): Rule | undefined {
  const id = String(members.get('id')?.value ?? '')
  const asked = Object.keys(criteria).filter((name) =>
    isAsked(members.get(name)),
  ) as (keyof typeof criteria)[]
  const kinds = new Set(asked.map((name) => criteria[name]))
  const [kind] = kinds
  const at = members.get('id')
  if (at === undefined) return undefined
  if (kind === undefined || kinds.size > 1 || (asked.length > 1 && kind !== 'vulnerability')) {
    const trouble = kind === undefined ? 'asks for nothing' : `asks for ${asked.join(' and ')} at once`
    throw fault(settings, at, `the rule ${JSON.stringify(id)} ${trouble}`, expectedOfRule)
  }
  switch (kind) {
    case 'package':
      return { kind, id, query: queryFrom(settings, members.get('deny')) }
    case 'license':
      return {
        kind,
        id,
        denied: new Set(deniedLicenses(settings, members.get('deny-license'))),
      }
    case 'age': {
      const text = String(told(members, 'max-age'))
      return { kind, id, text, milliseconds: durationOf(text) }
    }
    case 'vulnerability':
      return vulnerabilityRule(id, members)
  }
}

function deniedLicenses(settings: SettingsText, member: Member | undefined): readonly string[] {
  const where = settings.where(member?.offset ?? 0)
  return ((member?.value ?? []) as readonly string[]).map((text) => licenseFrom(text, where))
}

const expectedOfRule =
  'deny, deny-license or max-age alone, or any of severity, epss, kev and fixable, which then hold together'

function vulnerabilityRule(id: string, members: Members): VulnerabilityRule {
  const severity = told(members, 'severity') as Severity | undefined
  const epss = told(members, 'epss') as number | undefined
  return {
    kind: 'vulnerability',
    id,
    ...(severity === undefined ? {} : { severity }),
    ...(epss === undefined ? {} : { epss }),
    isKnownExploited: told(members, 'kev') === true,
    isFixable: told(members, 'fixable') === true,
  }
}

/** `kev: false` asks for nothing, and so does an empty list. */
function isAsked(member: Member | undefined): boolean {
  if (member === undefined || member.value === false) return false
  return !(Array.isArray(member.value) && member.value.length === 0)
}

function told(members: Members, name: string): unknown {
  return members.get(name)?.value
}

/** @throws {UserError} that points into the query. */
export function queryFrom(settings: SettingsText, member: Member | undefined): Query {
  const text = String(member?.value ?? '')
  const textOffset = member?.textOffset ?? 0
  const query = readQuery(settings, text, textOffset)
  if (query.kind === 'package' && holdsNothing(query)) {
    const where = settings.where(textOffset)
    throw new UserError(`${JSON.stringify(text)} can match no version`, {
      where,
      expected: 'a range that holds some',
    })
  }
  return query
}

function readQuery(settings: SettingsText, text: string, textOffset: number): Query {
  try {
    return parseQuery(text)
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error
    const { at, expected } = error
    throw new UserError(`${JSON.stringify(text)}: ${error.message}`, {
      where: settings.where(textOffset + at),
      expected,
    })
  }
}

function holdsNothing(query: Extract<Query, { kind: 'package' }>): boolean {
  const ranges = ecosystemsOf(query).flatMap((ecosystem) => rangeIn(query, ecosystem) ?? [])
  return ranges.every(({ intervals }) => intervals.length === 0)
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationOf(text: string): number {
  return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0)
}

function fault(settings: SettingsText, at: Member, trouble: string, expected?: string): UserError {
  return new UserError(trouble, { where: settings.where(at.offset), expected })
}

export function attempt<T>(act: () => T, faults: UserError[]): T | undefined {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    faults.push(error)
    return undefined
  }
}
