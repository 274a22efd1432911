import { childOf, placeOf } from '../tree.js'
import type { Rule } from './rule.js'

const advice = 'write `permissions: {}` at the top and give each job what it needs'

// A job that someone adds later starts with nothing, whatever the repository's default is.
export const topLevelPermissions: Rule = {
  name: 'top-level-permissions',
  check({ document, engine, tree }) {
    if (document.kind !== 'workflow') return []
    const permissions = childOf(engine, tree.root, 'permissions')
    if (permissions === undefined) {
      return [{ place: placeOf(tree.root), message: `the workflow sets no permissions: ${advice}` }]
    }
    if (engine.isMapping(permissions) && permissions.count === 0) return []
    return [
      { place: placeOf(permissions), message: `the workflow gives permissions to every job: ${advice}` },
    ]
  },
}
