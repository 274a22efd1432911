import { handlerLists, reservedErrorNames } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const errorNameMisspelt: Rule = {
  id: 'error-name-misspelt',
  level: 'warning',
  hint: 'Write States with an s at the end and an upper-case S at the start.',
  documentation: pages.errors,
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
            fix: { is: 'text', node, value: meant },
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
