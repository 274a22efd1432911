import { given, type Integration, isWhole, payloadField } from '../../catalogue/integrations.js'
import { isExpression } from '../../expression/jsonata/expressions.js'
import { isOpen } from '../../model/open.js'
import { addParameter, callInWords, unknownParameters } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { kindInWords, member, type Node } from '../../source/tree.js'
import { all, either, nearest, quoted } from '../../words.js'

export const integrationMissingParameter: Rule = {
  id: 'integration-missing-parameter',
  level: 'error',
  hint: addParameter(undefined),
  documentation: pages.parameters,
  check({ integrations }, report) {
    for (const integration of integrations) {
      const { payload, action, call, resource, state } = integration
      if (action === undefined) continue
      const field = fieldLeftOut(integration)
      if (field !== undefined) {
        report({
          node: resource,
          message: `${callInWords(call)} is called without ${quoted(field)}`,
          level: levelWithout(field, integration),
          hint: `Add ${quoted(field)}, an object with the parameters of the action; {} where it needs none.`,
        })
      }
      const other = otherThanParameters(integration)
      if (other !== undefined) {
        report({
          node: other,
          message: `${callInWords(call)} takes an object of parameters, not ${kindInWords(other)}`,
          hint: 'Write an object with the parameters of the action.',
        })
      }
      if (payload === undefined || !isWhole(payload)) continue
      const names = new Set(given(payload).map(({ name }) => name))
      // A misspelt parameter is not missing as well.
      for (const { meant } of unknownParameters(integration)) if (meant !== undefined) names.add(meant)
      const hint = addParameter(state.language)
      const missing: string[] = []
      for (const [name, isRequired] of action.parameters()) {
        if (isRequired && !names.has(name)) missing.push(quoted(name))
      }
      if (missing.length > 0) {
        report({ node: payload, message: `${callInWords(call)} requires ${all(missing)}`, hint })
      }
      const oneOf = alternatives.get(callInWords(call)) ?? []
      if (oneOf.length > 0 && !oneOf.some((name) => names.has(name))) {
        const message = `${callInWords(call)} requires ${either(oneOf.map(quoted))}`
        report({ node: payload, message, level: 'warning', hint })
      }
    }
  },
}

/** Of these one must be given: the connection may stand in either. The service takes the definition without. */
const alternatives: ReadonlyMap<string, readonly string[]> = new Map([
  ['http:invoke', ['Authentication', 'InvocationConfig']],
])

/**
 * The field for what is sent, when the state surely has none: the service takes no definition without it,
 * even where the action requires nothing.
 */
function fieldLeftOut({ state: { node, language }, payload }: Integration): string | undefined {
  if (payload !== undefined || language === undefined || node.kind !== 'object' || isOpen(node))
    return undefined
  for (const name of node.members.keys()) {
    // That of the other language, or a misspelt one, has a rule of its own.
    if (nearest(name, payloadFields) !== undefined) return undefined
  }
  return payloadField(language)
}

const payloadFields = ['Parameters', 'Arguments']

/** That JSONata needs the field where nothing has to stand in it, the service does not say. */
function levelWithout(field: string, { action }: Integration): 'error' | 'warning' {
  const isNeeded = [...(action?.parameters().values() ?? [])].some((isRequired) => isRequired)
  return field === 'Parameters' || isNeeded ? 'error' : 'warning'
}

/** What is sent when it is sure that it is no object. */
function otherThanParameters({ state }: Integration): Node | undefined {
  if (state.language === undefined) return undefined
  const node = member(state.node, payloadField(state.language))
  if (node === undefined || node.kind === 'object' || node.kind === 'substitution') return undefined
  if (node.kind !== 'string') return node
  const isComputed = state.language === 'JSONata' && isExpression(node.value)
  return isComputed || holdsSubstitution(node.value) ? undefined : node
}
