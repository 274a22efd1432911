/**
 * Reads resource policies as IAM does, as far as one service that writes needs it. Pure. What cannot be known from
 * here, such as an address the service calls from, is `unknown` and decides nothing.
 */

export type Ask = {
  /** Names that the service may go by: `inspector2.amazonaws.com`. */
  readonly services: readonly string[]
  readonly actions: readonly string[]
  readonly resource: string
  /** Condition keys in lower case; undefined for one that such a request does not have. */
  readonly context: Readonly<Record<string, string | undefined>>
}

export type Judgement = {
  /** Actions that no statement allows. */
  readonly missing: readonly string[]
  /** Statements that deny one of the actions, by their Sid or number. */
  readonly denials: readonly string[]
  /** Statements of which it cannot be told whether they apply. */
  readonly doubts: readonly string[]
}

/** Undefined when the text is no policy. */
export function judge(policy: string, ask: Ask): Judgement | undefined {
  const statements = statementsOf(policy)
  if (statements === undefined) return undefined
  const missing = new Set(ask.actions)
  const [denials, doubts]: [string[], string[]] = [[], []]
  for (const [index, statement] of statements.entries()) {
    const name =
      typeof statement.Sid === 'string' && statement.Sid !== '' ? statement.Sid : `number ${index + 1}`
    const concerned = ask.actions.filter((action) => concerns(statement, action, ask))
    if (concerned.length === 0) continue
    const applies = conditionsHold(statement.Condition, ask.context)
    if (applies === 'no') continue
    if (statement.Effect === 'Deny') (applies === 'yes' ? denials : doubts).push(name)
    else if (applies === 'yes') for (const action of concerned) missing.delete(action)
    else doubts.push(name)
  }
  return { missing: [...missing], denials, doubts }
}

export type Statement = Readonly<Record<string, unknown>>

/** Undefined when the text is no policy. */
export function statementsOf(policy: string): readonly Statement[] | undefined {
  try {
    const { Statement } = JSON.parse(policy)
    const list = [Statement].flat()
    return list.every((item) => typeof item === 'object' && item !== null) ? list : undefined
  } catch {
    return undefined
  }
}

type Answer = 'yes' | 'no' | 'unknown'

function concerns(statement: Statement, action: string, { services, resource }: Ask): boolean {
  return (
    named(statement, 'Principal', (principal) => isAmong(principal, services)) &&
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

function isAmong(principal: unknown, services: readonly string[]): boolean {
  if (principal === '*') return true
  if (typeof principal !== 'object' || principal === null) return false
  const { Service, AWS } = principal as Statement
  return (
    textsIn(AWS).includes('*') || textsIn(Service).some((name) => name === '*' || services.includes(name))
  )
}

function conditionsHold(conditions: unknown, context: Ask['context']): Answer {
  if (typeof conditions !== 'object' || conditions === null) return 'yes'
  let answer: Answer = 'yes'
  for (const [operator, keys] of Object.entries(conditions)) {
    for (const [key, values] of Object.entries(Object(keys))) {
      const held = conditionHolds(operator, key.toLowerCase(), textsIn(values), context)
      if (held === 'no') return 'no'
      if (held === 'unknown') answer = 'unknown'
    }
  }
  return answer
}

function conditionHolds(
  operator: string,
  key: string,
  values: readonly string[],
  context: Ask['context'],
): Answer {
  if (!Object.hasOwn(context, key)) return 'unknown'
  const actual = context[key]
  if (operator === 'Null') return answerOf(values.includes(String(actual === undefined)))
  const plain = operator.replace(/^For(AllValues|AnyValue):/, '').replace(/IfExists$/, '')
  const isNegated = plain.includes('Not')
  if (actual === undefined) return answerOf(isNegated || operator.endsWith('IfExists'))
  const positive = plain.replace('Not', '')
  const matches = Object.hasOwn(matchers, positive) ? matchers[positive] : undefined
  if (matches === undefined || values.some((value) => value.includes('${'))) return 'unknown'
  return answerOf(values.some((value) => matches(actual, value)) !== isNegated)
}

const matchers: Readonly<Record<string, (actual: string, value: string) => boolean>> = {
  StringEquals: (actual, value) => actual === value,
  StringEqualsIgnoreCase: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
  StringLike: isLike,
  ArnEquals: isLike,
  ArnLike: isLike,
  Bool: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
}

function answerOf(holds: boolean): Answer {
  return holds ? 'yes' : 'no'
}

/** `*` is any text, `?` any character. Without a regular expression, for patterns are of other people. */
function isLike(text: string, pattern: string): boolean {
  let [at, of, star, from] = [0, 0, -1, 0]
  while (at < text.length) {
    if (pattern[of] === '*') {
      star = of++
      from = at
    } else if (pattern[of] === '?' || pattern[of] === text[at]) {
      at++
      of++
    } else if (star >= 0) {
      of = star + 1
      at = ++from
    } else return false
  }
  while (pattern[of] === '*') of++
  return of === pattern.length
}

function textsIn(value: unknown): readonly string[] {
  return [value]
    .flat()
    .filter((each) => each !== undefined)
    .map(String)
}
