import type { State } from '../../model/definition.js'
import { callInWords, didYouMean } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, type StringNode } from '../../source/tree.js'
import { quoted } from '../../words.js'

const ending = 'Exception'

export const sdkErrorName: Rule = {
  id: 'sdk-error-name',
  level: 'warning',
  hint: 'Write the name as Step Functions gives it.',
  documentation: pages.sdk,
  check({ integrations }, report) {
    for (const { state, call, service } of integrations) {
      const prefix = service?.errorPrefix
      if (prefix === undefined) continue
      for (const node of handledNames(state)) {
        const meant = spelled(node.value, prefix)
        if (meant === undefined || meant === node.value) continue
        report({
          node,
          message: `${callInWords(call)} gives no error named ${quoted(node.value)}`,
          hint: didYouMean(meant),
        })
      }
    }
  },
}

/** As Step Functions spells an error of the service; `undefined` for errors of others. */
function spelled(name: string, prefix: string): string | undefined {
  const point = name.indexOf('.')
  if (name.slice(0, Math.max(0, point)).toLowerCase() !== prefix.toLowerCase()) return undefined
  const rest = name.slice(point + 1)
  if (!/^[A-Za-z0-9]+$/.test(rest)) return undefined
  return `${prefix}.${rest}${rest.endsWith(ending) ? '' : ending}`
}

function handledNames({ node }: State): readonly StringNode[] {
  return ['Retry', 'Catch']
    .flatMap((field) => items(member(node, field)))
    .flatMap((handler) => items(member(handler, 'ErrorEquals')))
    .filter((name) => name.kind === 'string')
}
