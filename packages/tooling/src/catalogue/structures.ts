/**
 * What the structures in the parameters of a service hold, at every depth, as it is committed: one line a service.
 * `packages/asl/src/catalogue/packed-structures.ts` reads it.
 *
 *     Name,Value,Rules;0,1;2:0*|putRules=2:1;…
 *
 * First the names of all members, then each structure with the indexes of its own, in base 36. Behind a colon stands
 * the structure that a member holds, by its place: `*` where it is a list of them, `@` where it is a map. Behind the
 * bar, the parameters of each action that hold one.
 */
import type { Member, Model } from './models.js'
import { actionName, parameterName } from './names.js'
import { compare } from './sdk.js'

type Reference = { readonly structure: string; readonly marks: string }

/** Empty when no parameter holds a structure. */
export function packedStructures(model: Model): string {
  const { operations, shapes } = model
  const inputs = Object.entries(operations)
    .map(([operation, { input }]) => ({
      action: actionName(operation),
      members: (input && shapes[input.shape]?.members) ?? {},
    }))
    .sort((a, b) => compare(a.action, b.action))
  const structures = reachable(
    model,
    inputs.flatMap(({ members }) => Object.values(members)),
  )
  if (structures.length === 0) return ''
  const place = new Map(structures.map((name, at) => [name, at.toString(36)]))
  const names = namesIn(model, structures, inputs)
  const index = new Map(names.map((name, at) => [name, at.toString(36)]))

  const pack = (members: Readonly<Record<string, Member>>, isWhole: boolean) =>
    Object.entries(members).flatMap(([name, { shape }]) => {
      const held = referenceOf(model, shape)
      if (held === undefined && !isWhole) return []
      const reference = held === undefined ? '' : `:${place.get(held.structure)}${held.marks}`
      return `${index.get(parameterName(name))}${reference}`
    })
  const packed = structures.map((name) => pack(shapes[name]?.members ?? {}, true).join(','))
  const actions = inputs.flatMap(({ action, members }) => {
    const holding = pack(members, false)
    return holding.length === 0 ? [] : `${action}=${holding.join(',')}`
  })
  return `${[names.join(','), ...packed].join(';')}|${actions.join(';')}`
}

/** The names of the shapes, in the order in which they are come upon. */
function reachable(model: Model, starts: readonly Member[]): readonly string[] {
  const found = new Set<string>()
  const waiting = [...starts].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const structure = referenceOf(model, next.shape)?.structure
    if (structure === undefined || found.has(structure)) continue
    found.add(structure)
    waiting.push(...Object.values(model.shapes[structure]?.members ?? {}).reverse())
  }
  return [...found]
}

/** The structure that a value of the shape is, or holds as its items. */
function referenceOf({ shapes }: Model, name: string): Reference | undefined {
  let marks = ''
  let at = name
  for (let shape = shapes[at]; shape !== undefined; shape = shapes[at]) {
    if (shape.type === 'structure') {
      // A document is any JSON, and a structure without members says nothing.
      const isKnown = shape.document !== true && Object.keys(shape.members ?? {}).length > 0
      return isKnown ? { structure: at, marks } : undefined
    }
    const next = shape.type === 'list' ? shape.member : shape.type === 'map' ? shape.value : undefined
    if (next === undefined) return undefined
    marks += shape.type === 'list' ? '*' : '@'
    at = next.shape
  }
  return undefined
}

type Input = { readonly members: Readonly<Record<string, Member>> }

/** The most used ones first: they get the short indexes. */
function namesIn(model: Model, structures: readonly string[], inputs: readonly Input[]): readonly string[] {
  const counts = new Map<string, number>()
  const count = (member: string) => {
    const name = parameterName(member)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const structure of structures) Object.keys(model.shapes[structure]?.members ?? {}).forEach(count)
  for (const { members } of inputs) {
    for (const [name, { shape }] of Object.entries(members)) if (referenceOf(model, shape)) count(name)
  }
  return [...counts].sort(([a, used], [b, usedToo]) => usedToo - used || compare(a, b)).map(([name]) => name)
}
