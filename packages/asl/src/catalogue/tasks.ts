/** The tasks of a definition that call services. The catalogue is loaded for the first of them. */
import type { Definition, State } from '../model/definition.js'
import { member, type StringNode } from '../source/tree.js'
import { type Call, callOf } from './call.js'
import type { Integration } from './integrations.js'

export type Calling = {
  readonly state: State
  readonly resource: StringNode
  readonly call: Call
}

/** In the order of the definition's states. */
export async function integrationsIn(definition: Definition): Promise<readonly Integration[]> {
  const calling = definition.states.flatMap(callIn)
  if (calling.length === 0) return []
  loading ??= import(/* webpackChunkName: "integrations" */ './integrations.js')
  return await (await loading).integrationsOf(calling)
}

let loading: Promise<typeof import('./integrations.js')> | undefined

function callIn(state: State): readonly Calling[] {
  const resource = member(state.node, 'Resource')
  if (state.type !== 'Task' || resource?.kind !== 'string') return []
  const call = callOf(resource)
  return call === undefined ? [] : [{ state, resource, call }]
}
