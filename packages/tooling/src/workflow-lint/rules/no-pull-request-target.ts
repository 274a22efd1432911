import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Engine } from '../engine.js'
import { childOf, placeOf } from '../tree.js'
import type { Rule } from './rule.js'

// It runs with the secrets of this repository on an event that anyone can cause.
export const noPullRequestTarget: Rule = {
  name: 'no-pull-request-target',
  check({ engine, tree }) {
    return eventsOf(engine, childOf(engine, tree.root, 'on'))
      .filter((event) => event.toString() === 'pull_request_target')
      .map((event) => ({
        place: placeOf(event),
        message: "`pull_request_target` hands secrets to a stranger's code: use `pull_request`",
      }))
  },
}

function eventsOf(engine: Engine, on: TemplateToken | undefined): TemplateToken[] {
  if (on === undefined) return []
  if (engine.isMapping(on)) return [...on].map(({ key }) => key)
  return engine.isSequence(on) ? [...on] : [on]
}
