/** Lays the field table over a definition: which object has which shape, which value stands in which field. */
import type { Definition, Language, Machine, State } from '../model/definition.js'
import { type Node, type ObjectNode, objectOrNothing } from '../source/tree.js'
import type { Field, Form, Shape, ShapeName } from './shape.js'
import { shapes } from './shapes.js'

/** An object of a known shape. */
export type Entry = {
  readonly shape: Shape
  readonly node: ObjectNode
  /** The query language that counts here; `undefined` when it cannot be known. */
  readonly language: Language | undefined
  readonly state: State | undefined
}

/** A value in a known field, or an item of a list in one. */
export type Use = {
  readonly entry: Entry
  readonly field: Field
  readonly form: Form
  readonly node: Node
}

export type Survey = {
  readonly entries: readonly Entry[]
  readonly uses: readonly Use[]
}

export function surveyOf(definition: Definition): Survey {
  const entries: Entry[] = []
  const uses: Use[] = []

  const visit = (entry: Entry) => {
    entries.push(entry)
    for (const [name, node] of entry.node.members) {
      const field = entry.shape.fields.get(name)
      if (field !== undefined) visitValue({ entry, field, form: field.form, node })
    }
  }

  const visitValue = (use: Use) => {
    uses.push(use)
    const { entry, form, node } = use
    if (form.is === 'list' && node.kind === 'array') {
      for (const item of node.items) visitValue({ ...use, form: form.of, node: item })
    } else if (form.is === 'record' && node.kind === 'object') {
      visit({ ...entry, shape: shapes[form.shape], node })
    }
  }

  for (const machine of definition.machines) {
    const { language } = definition
    visit({ shape: shapes[shapeOfRole[machine.role]], node: machine.node, language, state: machine.owner })
  }
  for (const state of definition.states) {
    const node = objectOrNothing(state.node)
    if (node === undefined || state.type === undefined) continue
    const shape = shapes[state.type.toLowerCase() as ShapeName]
    visit({ shape, node, language: state.language, state })
  }
  return { entries, uses }
}

const shapeOfRole: Readonly<Record<Machine['role'], ShapeName>> = {
  top: 'machine',
  branch: 'branch',
  processor: 'processor',
}
