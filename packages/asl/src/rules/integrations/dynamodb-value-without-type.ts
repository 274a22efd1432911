import { isWhole } from '../../catalogue/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { keyOf, member, members, type Node, type ObjectNode } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const dynamodbValueWithoutType: Rule = {
  id: 'dynamodb-value-without-type',
  level: 'warning',
  hint: 'Say the type: { "S": "text" }, { "N": "1" }, { "BOOL": true }.',
  documentation: pages.integrations,
  check({ integrations }, report) {
    for (const { call, payload } of integrations) {
      if (call.service.text !== 'dynamodb' || payload === undefined) continue
      for (const field of fields) {
        for (const node of members(member(payload, field))) {
          if (node.kind === 'object' ? isTyped(node) : isOpenValue(node)) continue
          report({ node, message: `${quoted(keyOf(node))} must be an attribute value with its type` })
        }
      }
    }
  },
}

const fields = ['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey']
const types = new Set(['S', 'N', 'B', 'SS', 'NS', 'BS', 'M', 'L', 'NULL', 'BOOL'])

function isTyped(node: ObjectNode): boolean {
  if (!isWhole(node)) return true
  const names = [...node.members.keys()].map((name) => name.replace(/\.\$$/, ''))
  return names.length === 1 && names.every((name) => types.has(name))
}

/** Whether it is computed, and may be an object when it is. */
function isOpenValue(node: Node): boolean {
  if (keyOf(node).endsWith('.$') || node.kind === 'substitution') return true
  return node.kind === 'string' && (node.value.startsWith('{%') || holdsSubstitution(node.value))
}
