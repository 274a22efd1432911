/** What is known of the rules of a Choice state before it is run, given its data. */
import { comparisonIn } from '../model/choices.js'
import type { State } from '../model/definition.js'
import { holdsSubstitution } from '../source/substitution.js'
import { items, keyOf, member, type Node, textOf } from '../source/tree.js'
import { absent, constant, type Data, isText, type Literal, narrowed, readFrom } from './data.js'
import { stepsInto } from './template.js'

/** Never true, never false, or either. One that fails the execution is neither true nor false. */
export type Answer = 'never' | 'always' | 'maybe'

export function answerTo(rule: Node, data: Data): Answer {
  if (rule.kind !== 'object' || rule.open) return 'maybe'
  const negated = member(rule, 'Not')
  if (negated !== undefined) return opposite[answerTo(negated, data)]
  const all = member(rule, 'And')
  if (all?.kind === 'array' && !all.open) return joined(all.items, data, 'never', 'always')
  const any = member(rule, 'Or')
  if (any?.kind === 'array' && !any.open) return joined(any.items, data, 'always', 'never')
  return answerToTest(rule, data)
}

const opposite: Readonly<Record<Answer, Answer>> = { never: 'always', always: 'never', maybe: 'maybe' }

/** One part that answers so settles it; otherwise all must answer the other way. */
function joined(parts: readonly Node[], data: Data, settling: Answer, other: Answer): Answer {
  const answers = parts.map((part) => answerTo(part, data))
  if (answers.includes(settling)) return settling
  return answers.length > 0 && answers.every((answer) => answer === other) ? other : 'maybe'
}

function answerToTest(rule: Node, data: Data): Answer {
  const comparison = comparisonIn(rule)
  const steps = stepsInto(member(rule, 'Variable'))
  if (comparison === undefined || steps === undefined) return 'maybe'
  const { operator, operand } = comparison
  const reading = readFrom(data, steps)
  const isTest = operator.startsWith('Is')
  if (operand.kind === 'substitution') return 'maybe'
  if (isTest && operand.kind !== 'boolean') return 'maybe'
  if (reading.missing !== undefined || reading.data.kind === 'absent') {
    if (operator === 'IsPresent') return isFalse(operand) ? 'always' : 'never'
    // It fails, or is false.
    return isFalse(operand) && isTest ? 'maybe' : 'never'
  }
  if (operator === 'IsPresent' || operator.endsWith('Path')) return 'maybe'
  const fits = valuesThatFit(operator, operand, reading.data)
  if (fits === undefined) return 'maybe'
  return isTest && isFalse(operand) ? opposite[fits] : fits
}

function isFalse(operand: Node): boolean {
  return operand.kind === 'boolean' && !operand.value
}

/** Whether none, all or some of what may stand there fits. */
function valuesThatFit(operator: string, operand: Node, data: Data): Answer | undefined {
  if (data.kind === 'list' || data.kind === 'object') return data.mixed === true ? undefined : 'never'
  if (data.kind !== 'scalar') return undefined
  if (data.values === undefined) {
    return isText(data) && /^(Numeric|Boolean|IsNumeric|IsBoolean|IsNull)/.test(operator)
      ? 'never'
      : undefined
  }
  const fitting = data.values.map((value) => fits(operator, operand, value))
  if (fitting.includes(undefined)) return undefined
  if (!fitting.includes(true)) return 'never'
  return fitting.includes(false) ? 'maybe' : 'always'
}

function fits(operator: string, operand: Node, value: Literal): boolean | undefined {
  switch (operator) {
    case 'IsString':
      return typeof value === 'string'
    case 'IsNumeric':
      return typeof value === 'number'
    case 'IsBoolean':
      return typeof value === 'boolean'
    case 'IsNull':
      return value === null
    case 'BooleanEquals':
      return operand.kind === 'boolean' ? value === operand.value : undefined
    case 'StringEquals':
      if (typeof value !== 'string') return false
      return operand.kind === 'string' && !holdsSubstitution(operand.value)
        ? value === operand.value
        : undefined
  }
  if (operator.startsWith('String') || operator.startsWith('Timestamp')) {
    return typeof value === 'string' ? undefined : false
  }
  if (!operator.startsWith('Numeric')) return undefined
  if (typeof value !== 'number') return false
  return operand.kind === 'number' ? numeric[operator]?.(value, operand.value) : undefined
}

const numeric: Readonly<Record<string, (value: number, operand: number) => boolean>> = {
  NumericEquals: (value, operand) => value === operand,
  NumericLessThan: (value, operand) => value < operand,
  NumericLessThanEquals: (value, operand) => value <= operand,
  NumericGreaterThan: (value, operand) => value > operand,
  NumericGreaterThanEquals: (value, operand) => value >= operand,
}

/** What is known of the data where the rule has been chosen, or has been passed over. */
export function after(rule: Node, data: Data, chosen: boolean): Data {
  if (rule.kind !== 'object' || rule.open) return data
  const negated = member(rule, 'Not')
  if (negated !== undefined) return after(negated, data, !chosen)
  const parts = member(rule, chosen ? 'And' : 'Or')
  if (parts !== undefined) {
    return items(parts).reduce((known, part) => after(part, known, chosen), data)
  }
  const comparison = comparisonIn(rule)
  const steps = stepsInto(member(rule, 'Variable'))
  if (comparison === undefined || steps === undefined || steps.length === 0) return data
  const { operator, operand } = comparison
  if (operator === 'IsPresent') {
    const isThere = operand.kind !== 'boolean' ? undefined : operand.value === chosen
    return isThere === false ? narrowed(data, steps, absent) : data
  }
  const value = chosen && equalities.has(operator) ? literalOf(operand) : undefined
  return value === undefined ? data : narrowed(data, steps, constant(value))
}

const equalities = new Set(['StringEquals', 'NumericEquals', 'BooleanEquals'])

function literalOf(node: Node): Literal | undefined {
  if (node.kind === 'string') return holdsSubstitution(node.value) ? undefined : node.value
  return node.kind === 'number' || node.kind === 'boolean' ? node.value : undefined
}

/** The variables that some rule of the state asks after: of these it is known that they may be missing. */
export function guardedIn({ node }: State): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...items(member(node, 'Choices'))]
  for (const rule of waiting) {
    if (rule.kind !== 'object') continue
    const variable = textOf(member(rule, 'Variable'))
    for (const child of rule.members.values()) {
      if (child.kind === 'array') waiting.push(...child.items)
      else if (child.kind === 'object') waiting.push(child)
      else if (variable !== undefined && keyOf(child) === 'IsPresent') found.add(variable)
    }
  }
  return found
}
