/** Outputs of the user's own, computed from the execution's output by JSONata. */
import { type Json, UserError } from '@aws-delivery-actions/host'
import type { Expression } from 'jsonata'
import { definition } from './definition.js'
import { compileJsonata, jsonataTrouble } from './jsonata-expression.js'

export type OutputMap = {
  /** Undefined values are left out. @throws {UserError} when an expression fails. */
  from(output: Json): Promise<Readonly<Record<string, Json>>>
}

/**
 * @param lines `name=JSONata`
 * @throws {UserError} for a name that is taken, or an expression that cannot be read: before anything is started.
 */
export async function outputMapFrom(lines: readonly string[]): Promise<OutputMap> {
  const expressions = new Map<string, Expression>()
  for (const line of lines) {
    const [, name = '', expression = ''] = /^([a-z][a-z0-9-]*)\s*=([\s\S]*)$/.exec(line) ?? []
    expressions.set(
      checkedName(name, expressions),
      await compileJsonata(expression.trim(), `the input output-map, name ${name}`),
    )
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

async function evaluated(name: string, expression: Expression, output: Json): Promise<Json | undefined> {
  try {
    const value: unknown = await expression.evaluate(output)
    const text = JSON.stringify(value)
    return text === undefined ? undefined : (JSON.parse(text) as Json)
  } catch (error) {
    throw new UserError("the expression fails on the execution's output", {
      where: `the input output-map, name ${name}`,
      // The message may quote the output.
      mend: jsonataTrouble({ ...(error as object), message: undefined }),
      cause: error,
    })
  }
}
