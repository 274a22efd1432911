import { handlerLists, reservedErrorNames } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

const work = (name: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["${name}"], "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`)

export const errorNameMisspelt: Rule = {
  id: 'error-name-misspelt',
  level: 'warning',
  description:
    'A name that is one of those of Step Functions but for its start, such as State.ALL or states.Timeout, is taken for an error of your own, which never occurs.',
  hint: 'Write States with an s at the end and an upper-case S at the start.',
  documentation: pages.errors,
  bad: work('State.ALL'),
  good: work('States.ALL'),
  check({ definition }, report) {
    for (const field of ['Retry', 'Catch'] as const) {
      for (const handlers of handlerLists(definition, field)) {
        for (const node of handlers.flatMap(({ names }) => names)) {
          const meant = meantBy(node.value)
          if (meant === undefined) continue
          report({
            node,
            message: `${quoted(node.value)} is no error of Step Functions`,
            hint: `Did you mean ${quoted(meant)}?`,
          })
        }
      }
    }
  },
}

const byRest = new Map(reservedErrorNames.map((name) => [name.slice('States.'.length).toLowerCase(), name]))

function meantBy(name: string): string | undefined {
  const rest = name.startsWith('States.') ? undefined : /^states?[.: _](.+)$/i.exec(name)?.[1]
  return rest === undefined ? undefined : byRest.get(rest.toLowerCase())
}
