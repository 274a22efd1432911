import { findingAt } from './document.js'
import type { Engine } from './engine.js'
import type { Judge } from './judge.js'
import type { OwnAction } from './own-actions.js'
import { rules } from './rules/index.js'
import { treeOf } from './tree.js'

export function judgeByOwnRules(engine: Engine, ownActions: ReadonlyMap<string, OwnAction>): Judge {
  return async (document) => {
    const tree = treeOf(engine, document)
    if (tree === undefined) return []
    const subject = { document, tree, engine, ownActions }
    return rules.flatMap((rule) =>
      rule
        .check(subject)
        .map(({ place, message }) =>
          findingAt(document, place, { source: rule.name, severity: 'error', message }),
        ),
    )
  }
}
