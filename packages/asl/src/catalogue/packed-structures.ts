/** Reads what `packages/tooling/src/catalogue/structures.ts` writes: one line a service. */
import type { Reference } from './catalogue.js'

/** The parameters of an action that hold structures. */
export type StructuresOfService = (action: string) => ReadonlyMap<string, Reference>

const base = 36

export function unpackedStructures(line: string): StructuresOfService {
  const [body = '', actionsText = ''] = line.split('|')
  const [namesText = '', ...structures] = body.split(';')
  const names = namesText.split(',')
  const read = new Map<string, ReadonlyMap<string, Reference | undefined>>()

  const membersIn = (text: string): ReadonlyMap<string, Reference | undefined> =>
    new Map(
      text.split(',').flatMap((entry) => {
        const [index = '', reference] = entry.split(':')
        const name = names[Number.parseInt(index, base)]
        return name === undefined ? [] : [[name, referenceOf(reference)] as const]
      }),
    )
  const structureAt = (place: string) => {
    const found = read.get(place) ?? membersIn(structures[Number.parseInt(place, base)] ?? '')
    read.set(place, found)
    return found
  }
  const referenceOf = (text: string | undefined): Reference | undefined => {
    const [, place, marks] = /^([0-9a-z]+)([*@]*)$/.exec(text ?? '') ?? []
    if (place === undefined || marks === undefined) return undefined
    return { marks, members: () => structureAt(place) }
  }

  const actions = new Map(
    actionsText.split(';').map((entry) => {
      const [action = '', parameters = ''] = entry.split('=')
      return [action, parameters] as const
    }),
  )
  const asked = new Map<string, ReadonlyMap<string, Reference>>()
  return (action) => {
    const known = asked.get(action)
    if (known !== undefined) return known
    const found = new Map<string, Reference>()
    for (const [name, reference] of membersIn(actions.get(action) ?? '')) {
      if (reference !== undefined) found.set(name, reference)
    }
    asked.set(action, found)
    return found
  }
}
