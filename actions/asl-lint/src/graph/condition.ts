/** A rule of a Choice state in a few characters. */
import { member, type Node } from '@aws-delivery-actions/asl'

const signs: readonly (readonly [string, string])[] = [
  ['GreaterThanEquals', '≥'],
  ['LessThanEquals', '≤'],
  ['GreaterThan', '>'],
  ['LessThan', '<'],
  ['Equals', '='],
  ['Matches', '~'],
]

/** Empty where it cannot be read. */
export function conditionOf(rule: Node | undefined, depth = 0): string {
  if (rule?.kind !== 'object' || depth > 3) return '…'
  const condition = member(rule, 'Condition')
  if (condition?.kind === 'string') return condition.value.replace(/^\{%\s*|\s*%\}$/g, '')
  const not = member(rule, 'Not')
  if (not !== undefined) return `not ${conditionOf(not, depth + 1)}`
  for (const [field, word] of [
    ['And', ' and '],
    ['Or', ' or '],
  ] as const) {
    const parts = member(rule, field)
    if (parts?.kind === 'array') return parts.items.map((part) => conditionOf(part, depth + 1)).join(word)
  }
  const variable = textOf(member(rule, 'Variable'))
  const [test] = [...rule.members].filter(
    ([name]) => !['Variable', 'Next', 'Comment', 'Assign', 'Output'].includes(name),
  )
  if (test === undefined) return variable
  const [name, value] = test
  if (name.startsWith('Is')) {
    const word = name.slice(2).toLowerCase()
    return `${variable} is ${value.kind === 'boolean' && !value.value ? 'not ' : ''}${word}`
  }
  const sign = signs.find(([end]) => name.replace(/Path$/, '').endsWith(end))?.[1] ?? name
  return `${variable} ${sign} ${textOf(value)}`
}

function textOf(node: Node | undefined): string {
  if (node?.kind === 'string') return node.value
  return node?.kind === 'number' || node?.kind === 'boolean' ? String(node.value) : '…'
}
