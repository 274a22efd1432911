import { expressionsIn } from '../expressions.js'
import { childOf } from '../tree.js'
import type { Rule } from './rule.js'

// The value becomes part of the script before a shell reads it: a tag or a title can then run commands.
export const noExpressionInRun: Rule = {
  name: 'no-expression-in-run',
  check({ engine, tree }) {
    return tree.steps.flatMap(({ mapping }) => {
      const script = childOf(engine, mapping, 'run')
      if (script === undefined) return []
      return expressionsIn(engine, script).map(({ text, place }) => ({
        place,
        message: `\`\${{ ${text.trim()} }}\` stands in a script: pass it through \`env:\``,
      }))
    })
  },
}
