/**
 * Reads resource policies as IAM does, as far as a service that writes and a role that reads need it. Pure. What cannot
 * be known from here, such as an address that is called from, is `unknown` and proves nothing.
 */
import { type Answer, type Context, conditionsHold } from './condition.js'
import { isLike } from './pattern.js'

export type Ask = {
  /** Names of who asks, by the kind of principal: `inspector2.amazonaws.com` for `Service`. */
  readonly names: Readonly<Record<'AWS' | 'Service', readonly string[]>>
  readonly actions: readonly string[]
  readonly resource: string
  readonly context: Context
}

export type Judgement = {
  /** Actions that no statement allows, not even perhaps. */
  readonly missing: readonly string[]
  /** Actions that are allowed only by statements of which it cannot be told whether they apply. */
  readonly uncertain: readonly string[]
  /** Statements that deny one of the actions. */
  readonly denials: readonly Named[]
  /** Statements that matter, and of which it cannot be told whether they apply. */
  readonly doubts: readonly Named[]
}

export type Named = {
  /** Its Sid, or its number. */
  readonly name: string
  readonly statement: Statement
}

export type Statement = Readonly<Record<string, unknown>>

export type PolicyDocument = Readonly<Record<string, unknown>>

/** Undefined when the text is no policy. */
export function readPolicy(text: string): PolicyDocument | undefined {
  try {
    const document: unknown = JSON.parse(text)
    return isObject(document) && [document.Statement].flat().every(isObject) ? document : undefined
  } catch {
    return undefined
  }
}

export function statementsOf({ Statement }: PolicyDocument): readonly Statement[] {
  return [Statement].flat().filter(isObject)
}

export function judge(policy: PolicyDocument, ask: Ask): Judgement {
  const found = statementsOf(policy).flatMap((statement, index) => applicationOf(statement, index, ask))
  const allowances = found.filter(({ statement }) => statement.Effect === 'Allow')
  const denials = found.filter(({ statement }) => statement.Effect === 'Deny')
  const isAmong = (some: readonly Application[], action: string) =>
    some.some(({ actions }) => actions.includes(action))
  const open = ask.actions.filter((action) => !isAmong(allowances.filter(isSure), action))
  const perhaps = allowances.filter((one) => !isSure(one) && open.some((action) => isAmong([one], action)))
  return {
    missing: open.filter((action) => !isAmong(perhaps, action)),
    uncertain: open.filter((action) => isAmong(perhaps, action)),
    denials: denials.filter(isSure),
    doubts: [...perhaps, ...denials.filter((one) => !isSure(one))],
  }
}

/** How a statement concerns what is asked. */
type Application = Named & { readonly actions: readonly string[]; readonly applies: Exclude<Answer, 'no'> }

function applicationOf(statement: Statement, index: number, ask: Ask): readonly Application[] {
  const { Sid, Condition } = statement
  const actions = ask.actions.filter((action) => concerns(statement, action, ask))
  if (actions.length === 0) return []
  const applies = conditionsHold(Condition, ask.context)
  if (applies === 'no') return []
  const name = typeof Sid === 'string' && Sid !== '' ? Sid : `number ${index + 1}`
  return [{ name, statement, actions, applies }]
}

function isSure({ applies }: Application): boolean {
  return applies === 'yes'
}

function concerns(statement: Statement, action: string, { names, resource }: Ask): boolean {
  return (
    named(statement, 'Principal', (principal) => includes(principal, names)) &&
    named(statement, 'Action', (pattern) =>
      textsIn(pattern).some((text) => isLike(action.toLowerCase(), text.toLowerCase())),
    ) &&
    named(statement, 'Resource', (pattern) => textsIn(pattern).some((text) => isLike(resource, text)))
  )
}

/** `Action` or `NotAction`; a policy of a key need not name a resource, nor does it matter there. */
function named(statement: Statement, member: string, fits: (value: unknown) => boolean): boolean {
  if (statement[member] !== undefined) return fits(statement[member])
  const negated = statement[`Not${member}`]
  return negated === undefined ? member === 'Resource' : !fits(negated)
}

function includes(principal: unknown, names: Ask['names']): boolean {
  if (principal === '*') return true
  if (!isObject(principal)) return false
  const isNamed = (kind: 'AWS' | 'Service') =>
    textsIn(principal[kind]).some((name) => names[kind].includes(name))
  return isNamed('AWS') || isNamed('Service')
}

export function namesOf(statements: readonly Named[]): string {
  const names = statements.map(({ name }) => name).join(', ')
  return `${statements.length === 1 ? 'the statement' : 'the statements'} ${names}`
}

export function textsIn(value: unknown): readonly string[] {
  return [value]
    .flat()
    .filter((each) => each !== undefined)
    .map(String)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
