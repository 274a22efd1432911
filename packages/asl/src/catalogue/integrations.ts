/** Tasks that call services, beside what the catalogue knows of each call. */
import type { Language, State } from '../model/definition.js'
import { isOpen } from '../model/open.js'
import { remembered } from '../remember.js'
import { holdsSubstitution } from '../source/substitution.js'
import { keyOf, member, members, type Node, type ObjectNode } from '../source/tree.js'
import {
  type Catalogue,
  catalogueFor,
  type KnownAction,
  type KnownService,
  type Reference,
} from './catalogue.js'
import type { Calling } from './tasks.js'

export type Integration = Calling & {
  readonly catalogue: Catalogue
  readonly service: KnownService | undefined
  readonly action: KnownAction | undefined
  /** What the task sends, when it is written out. */
  readonly payload: ObjectNode | undefined
  /** The parameters that hold structures. */
  readonly structures: ReadonlyMap<string, Reference>
}

/** In the order of the tasks. */
export async function integrationsOf(calling: readonly Calling[]): Promise<readonly Integration[]> {
  const deep = calling.filter(({ state }) => holdsMore(payloadOf(state)))
  const catalogue = await catalogueFor(
    calling.map(({ call }) => call),
    deep.map(({ call }) => call),
  )
  return calling.map(({ state, resource, call }) => {
    const service = catalogue.service(call.kind, call.service.text)
    const action = service?.actions.get(call.action.text)
    const payload = payloadOf(state)
    const structures = action && holdsMore(payload) ? catalogue.structures(action) : none
    return { state, resource, call, catalogue, service, action, payload, structures }
  })
}

const none: ReadonlyMap<string, Reference> = new Map()

/** Whether the payload has depth. */
function holdsMore(payload: ObjectNode | undefined): boolean {
  for (const { kind } of members(payload)) if (kind === 'object' || kind === 'array') return true
  return false
}

/** The field of a Task that holds what is sent. */
export function payloadField(language: Language | undefined): string {
  return language === 'JSONata' ? 'Arguments' : 'Parameters'
}

function payloadOf({ node, language }: State): ObjectNode | undefined {
  const payload = member(node, payloadField(language))
  return payload?.kind === 'object' ? payload : undefined
}

export type Given = { readonly name: string; readonly node: Node }

/** The parameters that the payload names, without the `.$` of those that are computed. */
export const given = remembered((payload: ObjectNode): readonly Given[] => {
  const found: Given[] = []
  for (const node of payload.members.values()) {
    const key = keyOf(node)
    if (holdsSubstitution(key)) continue
    found.push({ name: key.endsWith('.$') ? key.slice(0, -2) : key, node })
  }
  return found
})

/** Whether it is sure which parameters there are: nothing may be called missing otherwise. */
export function isWhole(payload: ObjectNode): boolean {
  return !isOpen(payload)
}
