/** Problems of the text itself, as rules report them. */
import type { TextProblem, Tree } from '../source/tree.js'
import type { Problem } from './rule.js'

/** What goes without a trace. */
const superfluous: ReadonlySet<TextProblem['kind']> = new Set(['byte-order-mark', 'trailing-comma'])

export function reportText(tree: Tree, kind: TextProblem['kind'], report: (problem: Problem) => void): void {
  for (const problem of tree.problems) {
    if (problem.kind !== kind) continue
    const { node, range, message, hint } = problem
    report({
      node: node ?? tree.root,
      range,
      message,
      hint,
      fix: superfluous.has(kind) ? { is: 'cut', range } : undefined,
    })
  }
}
