import { ownActionName, ownReference } from '../own-actions.js'
import type { Rule } from './rule.js'

const commit = /^[0-9a-f]{40}$/

// Each action has tags of its own: `asl-lint/v1` says nothing about another action.
export const ownReferenceVersion: Rule = {
  name: 'own-reference',
  check({ tree }) {
    return tree.references.flatMap(({ uses, place }) => {
      const ref = ownReference(uses)?.ref
      const name = ownActionName(uses)
      if (ref === undefined || name === undefined || commit.test(ref) || isVersionOf(name, ref)) return []
      return [{ place, message: `\`${ref}\` is no version of ${name}: write \`@${name}/v1\`` }]
    })
  },
}

function isVersionOf(name: string, ref: string): boolean {
  return ref.startsWith(`${name}/`) && /^v\d+(?:\.\d+\.\d+)?$/.test(ref.slice(name.length + 1))
}
