/** Outputs of the user's own, computed from the execution's output by JSONata. */
import { type Json, messageOf, UserError } from '@aws-delivery-actions/host'
import type { Expression } from 'jsonata'
import { definition } from './definition.js'

export type OutputMap = {
  /** Undefined values are left out. @throws {UserError} when an expression fails. */
  from(output: Json): Promise<Readonly<Record<string, Json>>>
}

const limits = { expression: 8_192, nesting: 100, timeout: 5_000, stack: 500, sequence: 1_000_000 }

/**
 * @param lines `name=JSONata`
 * @throws {UserError} for a name that is taken, or an expression that cannot be read: before anything is started.
 */
export async function outputMapFrom(lines: readonly string[]): Promise<OutputMap> {
  const expressions = new Map<string, Expression>()
  for (const line of lines) {
    const [, name = '', expression = ''] = /^([a-z][a-z0-9-]*)\s*=([\s\S]*)$/.exec(line) ?? []
    expressions.set(checkedName(name, expressions), await compiled(name, expression.trim()))
  }
  return {
    async from(output) {
      const values: Record<string, Json> = {}
      for (const [name, expression] of expressions) {
        const value = await evaluated(name, expression, output)
        if (value !== undefined) values[name] = value
      }
      return values
    },
  }
}

function checkedName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const where = `the input output-map, name ${name}`
  if (!definition.openOutputs?.pattern.test(name)) {
    throw new UserError('this is no name of an output', { where, expected: 'lower case with single dashes' })
  }
  if (Object.hasOwn(definition.outputs, name)) {
    throw new UserError('the action has an output of this name', { where, mend: 'choose another one' })
  }
  if (taken.has(name)) throw new UserError('this name stands twice', { where })
  return name
}

async function compiled(name: string, expression: string): Promise<Expression> {
  const where = `the input output-map, name ${name}`
  if (expression.length > limits.expression || nestingOf(expression) > limits.nesting) {
    throw new UserError('the expression is too long or nested too deep', {
      where,
      expected: `at most ${limits.expression} characters and ${limits.nesting} open brackets`,
    })
  }
  const { default: jsonata } = await import('jsonata')
  const { timeout, stack, sequence } = limits
  try {
    return jsonata(expression, { timeout, stack, sequence })
  } catch (error) {
    throw new UserError('this is not JSONata', { where, mend: troubleIn(error), cause: error })
  }
}

async function evaluated(name: string, expression: Expression, output: Json): Promise<Json | undefined> {
  try {
    const value: unknown = await expression.evaluate(output)
    const text = JSON.stringify(value)
    return text === undefined ? undefined : (JSON.parse(text) as Json)
  } catch (error) {
    throw new UserError("the expression fails on the execution's output", {
      where: `the input output-map, name ${name}`,
      // The message may quote the output.
      mend: troubleIn({ ...(error as object), message: undefined }),
      cause: error,
    })
  }
}

/** Brackets and operators in a row; what stands in texts counts too. */
function nestingOf(expression: string): number {
  let depth = 0
  let most = 0
  for (const character of expression) {
    if ('([{?'.includes(character)) most = Math.max(most, ++depth)
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
  }
  return most
}

/** JSONata throws objects that are no errors. */
function troubleIn(error: unknown): string {
  const { code, position, message } = error as { code?: unknown; position?: unknown; message?: unknown }
  if (typeof code !== 'string') return messageOf(error)
  const place = typeof position === 'number' ? ` at character ${position}` : ''
  return `JSONata ${code}${place}${typeof message === 'string' ? `: ${message}` : ''}`
}
