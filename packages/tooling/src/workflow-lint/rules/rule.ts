import type { LintDocument, Place } from '../document.js'
import type { Engine } from '../engine.js'
import type { OwnAction } from '../own-actions.js'
import type { Tree } from '../tree.js'

export type Rule = {
  readonly name: string
  readonly check: (subject: Subject) => readonly Problem[]
}

export type Subject = {
  readonly document: LintDocument
  readonly tree: Tree
  readonly engine: Engine
  readonly ownActions: ReadonlyMap<string, OwnAction>
}

export type Problem = { readonly place: Place; readonly message: string }
