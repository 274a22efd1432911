import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants, type Node } from '../../source/tree.js'

/** What the API takes. */
export const longest = 1_048_576

export const definitionTooLarge: Rule = {
  id: 'definition-too-large',
  level: 'error',
  hint: 'Move parts to state machines of their own, and start them with a Task.',
  documentation: pages.quotas,
  check({ tree, length }, report) {
    const { root } = tree
    if (length <= longest || root === undefined) return
    const least = leastLength(root)
    if (least > longest) {
      report({
        node: root,
        message: `Even without blanks the definition has more than the ${longest} characters that AWS takes`,
        hint: `It has ${least}: move parts to state machines of their own, and start them with a Task.`,
      })
    } else {
      report({
        node: root,
        level: 'warning',
        message: `The definition has more than the ${longest} characters that AWS takes`,
        hint: `It has ${length}. Take out blanks: without them it has ${least}.`,
      })
    }
  },
}

/** As JSON in the fewest characters, where every substitution leaves nothing behind. */
function leastLength(root: Node): number {
  let length = 0
  for (const node of descendants(root)) {
    if (typeof node.key === 'string') length += textLength(node.key) + 1
    // A comma follows each but the last of its container, which has a bracket more.
    length += ownLength(node) + 1
  }
  return length - 1
}

function ownLength(node: Node): number {
  switch (node.kind) {
    case 'object':
      return node.members.size === 0 ? 2 : 1
    case 'array':
      return node.items.length === 0 ? 2 : 1
    case 'string':
      return textLength(node.value)
    case 'substitution':
      return 0
    default:
      return 'value' in node ? String(node.value).length : 'null'.length
  }
}

function textLength(text: string): number {
  return JSON.stringify(text.replace(/\$\{[^}]*\}/g, '')).length
}
