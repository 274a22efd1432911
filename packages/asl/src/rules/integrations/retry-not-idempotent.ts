import { effectRepeated } from '../../catalogue/repetition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, numberOf, textOf } from '../../source/tree.js'

export const retryNotIdempotent: Rule = {
  id: 'retry-not-idempotent',
  level: 'warning',
  hint: 'Retry only errors that come before the call takes effect, such as throttling, or give what lets the service know it again.',
  documentation: pages.errors,
  check({ integrations }, report) {
    for (const integration of integrations) {
      const effect = effectRepeated(integration)
      if (effect === undefined) continue
      for (const retrier of items(member(integration.state.node, 'Retry'))) {
        if (numberOf(member(retrier, 'MaxAttempts')) === 0) continue
        const node = items(member(retrier, 'ErrorEquals')).find((name) => broad.has(textOf(name) ?? ''))
        if (node === undefined) continue
        report({ node, message: `A retry after any failure may ${effect} twice` })
      }
    }
  },
}

const broad: ReadonlySet<string> = new Set(['States.ALL', 'States.TaskFailed', 'States.Timeout'])
