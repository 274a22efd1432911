import type { Engine } from '../engine.js'
import { stepOutputsIn } from '../expressions.js'
import { ownActionName } from '../own-actions.js'
import { type Step, textOf } from '../tree.js'
import type { Problem, Rule, Subject } from './rule.js'

// An output that does not exist is an empty string when the workflow runs, and says nothing.
export const knownOutputs: Rule = {
  name: 'known-outputs',
  check(subject) {
    const { engine, tree } = subject
    const scopes = tree.jobs.length > 0 ? tree.jobs : [{ mapping: tree.root, steps: tree.steps }]
    return scopes.flatMap((scope) => {
      const actions = actionsByStep(engine, scope.steps)
      return stepOutputsIn(engine, scope.mapping).flatMap(({ step, output, place }) => {
        const message = problemOf(actions.get(step.toLowerCase()), output, subject)
        return message === undefined ? [] : [{ place, message } satisfies Problem]
      })
    })
  },
}

function actionsByStep(engine: Engine, steps: readonly Step[]): ReadonlyMap<string, string> {
  const actions = new Map<string, string>()
  for (const { mapping } of steps) {
    const id = textOf(engine, mapping, 'id')
    const name = ownActionName(textOf(engine, mapping, 'uses') ?? '')
    if (id !== undefined && name !== undefined) actions.set(id.toLowerCase(), name)
  }
  return actions
}

function problemOf(name: string | undefined, output: string, { ownActions }: Subject): string | undefined {
  const action = name === undefined ? undefined : ownActions.get(name)
  // What is computed (`outputs[x]`, `outputs.*`) has no name to look up.
  if (action === undefined || action.outputs.some((known) => known.toLowerCase() === output.toLowerCase())) {
    return undefined
  }
  return `${action.name} has no output \`${output}\`; it has ${action.outputs.join(', ') || 'none'}`
}
