/** A tag, read by the grammar and held against what this pipeline may deploy. Pure. */
import { quoted, suggestion } from '@aws-delivery-actions/host'
import { regionNames } from '../regions.js'
import type { FieldName, FieldSpan, Fields, Grammar } from './grammar.js'
import { followsScheme, meantVersion, type VersionScheme, versionSchemes } from './version.js'

/** What the parts of a tag may be. What is asked with an unknown name answers as if nothing were said of it. */
export type TagRules = {
  /** Tried in their order. */
  readonly grammars: readonly Grammar[]
  readonly environments: readonly string[]
  /** The one environment that this pipeline deploys to. */
  readonly expectEnv?: string | undefined
  /** Any well-formed team when empty. */
  teams(env: string): readonly string[]
  /** Every Region of AWS when undefined. */
  regions(env: string, team: string): readonly string[] | undefined
  /** Scopes that stand for several. */
  groups(env: string, team: string): readonly string[]
  /** All of which the version must follow: the scopes of a group may each have their own. */
  versionSchemes(fields: Pick<Fields, 'env' | 'scope' | 'team'>): readonly [VersionScheme, ...VersionScheme[]]
}

export type Tag = Fields & { readonly name: string }

/** Why a tag cannot be routed; `from` and `to` are the failing part's place in it. */
export type TagProblem = {
  readonly tag: string
  readonly from: number
  readonly to: number
  /** One sentence without a full stop that names the part. */
  readonly trouble: string
  readonly expected: string
}

export type TagReading = { readonly tag: Tag } | { readonly problem: TagProblem }

type Trouble = {
  readonly trouble: string
  readonly expected: string
  /** The place within the part; the whole part when left out. */
  readonly from?: number
  readonly to?: number
}

/** git allows 255 bytes between two slashes; four parts of lawful length and a template stay far below this. */
const longestTag = 400

/**
 * Letters that mean nothing to git, shells, file systems, S3 and Terraform's command line. An environment is part
 * of a bucket's name, a team of a folder's and a key's.
 */
const forms: Readonly<Record<FieldName, { allowed: RegExp; longest: number; words: string }>> = {
  env: { allowed: /[a-z0-9-]/, longest: 32, words: 'lower-case letters, digits and -' },
  scope: { allowed: /[a-z0-9-]/, longest: 32, words: 'lower-case letters, digits and -' },
  team: { allowed: /[A-Za-z0-9._-]/, longest: 64, words: 'letters, digits and any of . _ -' },
  version: { allowed: /[A-Za-z0-9.+-]/, longest: 64, words: 'letters, digits and any of . + -' },
}

export const globalScope = 'global'

/** By the first grammar under which the whole tag is lawful; the problem is that of the one that led furthest. */
export function readTag(name: string, rules: TagRules): TagReading {
  const whole = wholeTrouble(name, rules)
  if (whole) return { problem: { tag: name, from: 0, to: name.length, ...whole } }
  let furthest: TagProblem | undefined
  for (const grammar of rules.grammars) {
    const reading = readBy(grammar, name, rules)
    if ('tag' in reading) return reading
    if (furthest === undefined || reading.problem.from > furthest.from) furthest = reading.problem
  }
  if (furthest === undefined) throw new TypeError('there is no grammar')
  return { problem: furthest }
}

function readBy(grammar: Grammar, name: string, rules: TagRules): TagReading {
  const match = grammar.match(name)
  if ('mismatch' in match) {
    const { from, to, trouble } = match.mismatch
    return { problem: { tag: name, from, to, trouble: `the tag ${trouble}`, expected: formOf(rules) } }
  }
  const fields = fieldsOf(name, match.spans)
  for (const span of match.spans) {
    const trouble = fieldTrouble(span.name, fields, rules)
    if (trouble) return { problem: placed(name, span, trouble) }
  }
  return { tag: { name, ...fields } }
}

function fieldsOf(name: string, spans: readonly FieldSpan[]): Fields {
  const text = (field: FieldName) => {
    const span = spans.find((candidate) => candidate.name === field)
    return name.slice(span?.from, span?.to)
  }
  return { env: text('env'), scope: text('scope'), team: text('team'), version: text('version') }
}

/** What is wrong with a name that stands for `field`, were it part of a tag. */
export function formTrouble(field: FieldName, text: string): string | undefined {
  const { allowed, longest, words } = forms[field]
  const wrong = [...text].findIndex((character) => !allowed.test(character))
  if (text === '') return 'is empty'
  if (wrong !== -1) return `has ${characterIn([...text][wrong] ?? '')}, and may hold only ${words}`
  if (text.length > longest) return `has ${text.length} characters, and may have ${longest}`
  if (!/^[A-Za-z0-9]/.test(text)) return `starts with "${text[0]}", and must start with a letter or digit`
  if (!/[A-Za-z0-9]$/.test(text)) return `ends with "${text.at(-1)}", and must end with a letter or digit`
  return text.includes('..') ? 'has ".."' : undefined
}

function wholeTrouble(name: string, rules: TagRules): Trouble | undefined {
  const expected = formOf(rules)
  if (name === '') return { trouble: 'the tag is empty', expected }
  if (name.length > longestTag) {
    return { trouble: `the tag has ${name.length} characters, and may have ${longestTag}`, expected }
  }
  const control = /[\u0000-\u0020\u007f]/.exec(name)
  if (control) {
    return { ...at(control), trouble: `the tag has ${characterIn(control[0])}`, expected }
  }
  const foreign = /[^\u0000-\u007f]/u.exec(name)
  if (foreign) {
    const plain = name.normalize('NFKC')
    const alike = /^[\u0021-\u007e]+$/.test(plain) ? `, only alike to "${plain}"` : ''
    return {
      ...at(foreign),
      trouble: `the tag has ${characterIn(foreign[0])}${alike}`,
      expected: `${expected}, in ASCII`,
    }
  }
  return undefined
}

function fieldTrouble(name: FieldName, fields: Fields, rules: TagRules): Trouble | undefined {
  const text = fields[name]
  const { expected, candidates, holds, denial, hint } = fieldRules[name](fields, rules)
  const form = formTrouble(name, text)
  if (form === undefined && holds) return undefined
  const meant = hint ?? suggestion(text, candidates)
  const didYouMean = meant === undefined || meant === text ? '' : ` (did you mean "${meant}"?)`
  const subject = text === '' ? `the ${name}` : `the ${name} ${quoted(text)}`
  return {
    ...(form === undefined ? {} : wrongPlace(name, text)),
    trouble: `${subject} ${form ?? denial}${didYouMean}`,
    expected,
  }
}

type FieldRule = {
  readonly expected: string
  readonly candidates: readonly string[]
  /** Whether a well-formed text is allowed. */
  readonly holds: boolean
  /** What is said of one that is not. */
  readonly denial: string
  readonly hint?: string | undefined
}

const fieldRules: Readonly<Record<FieldName, (fields: Fields, rules: TagRules) => FieldRule>> = {
  env: environmentRule,
  scope: scopeRule,
  team: teamRule,
  version: versionRule,
}

function environmentRule({ env }: Fields, { environments, expectEnv }: TagRules): FieldRule {
  const candidates = expectEnv === undefined ? environments : [expectEnv]
  return {
    expected: oneOf('environment', candidates),
    candidates,
    holds: candidates.includes(env),
    denial: 'is not an environment of this pipeline',
  }
}

function scopeRule({ env, team, scope }: Fields, rules: TagRules): FieldRule {
  const regions = rules.regions(env, team)
  const groups = rules.groups(env, team)
  const named = regions ?? regionNames
  const wide = [globalScope, ...groups]
  const inWords = regions === undefined ? 'an AWS Region such as us-east-1' : oneOf('Region', regions)
  return {
    expected: `${wide.join(', ')}${named.length === 0 ? '' : `, or ${inWords}`}`,
    candidates: [...wide, ...named],
    holds: wide.includes(scope) || named.includes(scope),
    denial: `is neither ${globalScope} nor a Region that can be deployed to`,
    hint: scope.includes(globalScope) ? globalScope : undefined,
  }
}

function teamRule({ env, team }: Fields, rules: TagRules): FieldRule {
  const teams = rules.teams(env)
  const closed = teams.length > 0
  return {
    expected: closed ? oneOf('team', teams) : `a team's name of ${forms.team.words}`,
    candidates: teams,
    holds: !closed || teams.includes(team),
    denial: 'is not a team that can be deployed',
  }
}

function versionRule(fields: Fields, rules: TagRules): FieldRule {
  const { version } = fields
  const schemes = rules.versionSchemes(fields)
  const name = schemes.find((one) => !followsScheme(version, one)) ?? schemes[0]
  const scheme = versionSchemes[name]
  return {
    expected: `${scheme.form} such as ${scheme.example}`,
    candidates: [],
    holds: followsScheme(version, name),
    denial: `does not follow the version scheme ${name}`,
    hint: meantVersion(version, name),
  }
}

function oneOf(noun: string, names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ')
  if (names.length === 1) return `the ${noun} ${shown}`
  return `one of the ${noun}s ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`
}

/** The first grammar and a tag that follows it; of several, how many more there are. */
function formOf(rules: TagRules): string {
  const [first, ...others] = rules.grammars
  const example = first?.write(exampleFields(rules))
  const form = `a tag of the form ${first?.text}${example === undefined ? '' : ` such as ${example}`}`
  return others.length === 0
    ? form
    : `${form}, or of ${others.length === 1 ? 'the other form' : `one of ${others.length} other forms`}`
}

/** Parts that a tag may have. */
function exampleFields(rules: TagRules): Fields {
  const env = rules.expectEnv ?? rules.environments[0] ?? 'dev'
  const team = rules.teams(env)[0] ?? 'research'
  const regions = rules.regions(env, team) ?? ['us-east-1']
  const scope = regions[0] ?? globalScope
  const [scheme] = rules.versionSchemes({ env, team, scope })
  return { env, scope, team, version: versionSchemes[scheme].example }
}

/** A part with one wrong character is marked there, else as a whole. */
function wrongPlace(name: FieldName, text: string): { from?: number; to?: number } {
  const from = [...text].findIndex((character) => !forms[name].allowed.test(character))
  return from === -1 ? {} : { from, to: from + 1 }
}

function placed(tag: string, span: FieldSpan, { trouble, expected, from, to }: Trouble): TagProblem {
  return {
    tag,
    trouble,
    expected,
    from: span.from + (from ?? 0),
    to: to === undefined ? span.to : span.from + to,
  }
}

function at(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length }
}

function characterIn(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (character === ' ') return `a space (${number})`
  if (code < 0x20 || code === 0x7f) return `a control character (${number})`
  return code > 0x7f ? `"${character}" (${number}), which is not ASCII` : `"${character}"`
}
