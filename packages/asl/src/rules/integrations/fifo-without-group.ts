import { given, isWhole } from '../../catalogue/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const fifoWithoutGroup: Rule = {
  id: 'fifo-without-group',
  level: 'warning',
  hint: 'Add MessageGroupId.',
  documentation: pages.integrations,
  check({ integrations }, report) {
    for (const { call, payload } of integrations) {
      const field = Object.hasOwn(targets, `${call.service.text}:${call.action.text}`)
        ? targets[`${call.service.text}:${call.action.text}`]
        : undefined
      if (field === undefined || payload === undefined || !isWhole(payload)) continue
      const node = member(payload, field)
      if (node === undefined || !textOf(node)?.endsWith('.fifo')) continue
      if (given(payload).some(({ name }) => name === 'MessageGroupId')) continue
      report({ node, message: `What is sent to ${quoted(textOf(node) ?? '')} needs a MessageGroupId` })
    }
  },
}

const targets: Readonly<Record<string, string>> = {
  'sqs:sendMessage': 'QueueUrl',
  'sns:publish': 'TopicArn',
}
