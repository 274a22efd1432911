/** JSONata expressions, as rules look at them. */
import type { Expression } from '../expression/jsonata/expressions.js'
import type { References } from '../expression/jsonata/references.js'
import type { Span } from '../expression/jsonata/syntax.js'
import { shapes } from '../schema/shapes.js'
import type { Range } from '../source/source-text.js'
import type { Tree } from '../source/tree.js'
import type { Subject } from './rule.js'

/** Where a part of an expression stands in the file. */
export function placeIn({ node, offset }: Expression, { start, end }: Span, tree: Tree): Range {
  return tree.within(node, offset + start, offset + end)
}

export type Read = { readonly expression: Expression; readonly references: References }

/** The expressions that can be read, with what they refer to. */
export function* readExpressions({ expressions }: Pick<Subject, 'expressions'>): Iterable<Read> {
  for (const expression of expressions) {
    const { parsed } = expression
    if (parsed.kind === 'read') yield { expression, references: parsed.references }
  }
}

/** What `$states` has in each place where an expression stands. */
export function membersOfStates({ use }: Expression): readonly string[] {
  const { entry, field } = use
  const isOutcome = field.name === 'Output' || field.name === 'Assign'
  if (entry.shape === shapes.catcher) return [...always, 'errorOutput']
  return isOutcome && withResult.includes(entry.shape) ? [...always, 'result'] : always
}

const always = ['input', 'context']
const withResult = [shapes.task, shapes.parallel, shapes.map]
