import { formInWords, isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import type { Form } from '../../schema/shape.js'
import type { Use } from '../../schema/survey.js'
import { kindInWords, type Node } from '../../source/tree.js'

export const wrongType: Rule = {
  id: 'wrong-type',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write the value in the expected form.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { field, form, node } = use
      if (isComputed(use) || isBroken(node) || fits(form, node)) continue
      const words = form.is === 'boolean' && node.kind === 'string' ? node.inYaml11 : undefined
      if (words !== undefined) {
        report({ node, ...readDifferently(field.name, words) })
        continue
      }
      const whose = node.parent?.kind === 'array' ? `An item of ${field.name}` : field.name
      report({
        node,
        message: `${whose} is ${valueInWords(use)}, but must be ${expected(use)}`,
        hint: hintFor(use),
      })
    }
  },
}

function valueInWords({ form, node }: Use): string {
  // A number where another one is expected: its kind would not tell what is wrong.
  return node.kind === 'number' && form.is === 'number' ? `${node.value}` : kindInWords(node)
}

function expected({ form, field, entry }: Use): string {
  const isComputable = field.computable && entry.language === 'JSONata'
  return `${formInWords(form)}${isComputable ? ' or an expression in {% %}' : ''}`
}

/** Versions of YAML differ: to some readers it is what is wanted. */
function readDifferently(name: string, value: boolean) {
  return {
    level: 'warning',
    message: `${name} is a boolean to some readers of YAML and a string to others, but must be true or false`,
    hint: `Write ${value}.`,
  } as const
}

function hintFor({ form, field, entry, node }: Use): string | undefined {
  if (form.is === 'list') return 'Put the value into [ ].'
  const isQuoted = node.kind === 'string' && /^(-?\d+(\.\d+)?|true|false)$/.test(node.value)
  if (isQuoted) return `Write ${node.value} without the quotes.`
  const mayBeMeant = node.kind === 'string' && field.computable && entry.language === 'JSONata'
  return mayBeMeant ? 'Wrap it in {% and %} to have it computed.' : undefined
}

/** What stands where the text is broken may not be what was meant. */
function isBroken(node: Node): boolean {
  return (node.kind === 'object' || node.kind === 'array') && node.open
}

function fits(form: Form, node: Node): boolean {
  switch (form.is) {
    case 'any':
      return true
    case 'text':
    case 'one-of':
    case 'timestamp':
      return node.kind === 'string'
    case 'path':
      return node.kind === 'string' || (form.nullable && node.kind === 'null')
    case 'boolean':
      return node.kind === 'boolean'
    case 'number':
      return node.kind === 'number' && (!form.whole || Number.isInteger(node.value))
    case 'list':
      return node.kind === 'array'
    case 'object':
    case 'record':
    case 'machine':
      return node.kind === 'object'
    case 'payload':
      if (form.takes === 'anything' || node.kind === 'object') return true
      return form.takes === 'items' && node.kind === 'array'
  }
}
