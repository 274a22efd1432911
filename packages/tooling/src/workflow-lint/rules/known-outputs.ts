import type { Engine } from '../engine.js'
import { stepOutputsIn } from '../expressions.js'
import { type OwnAction, ownActionName } from '../own-actions.js'
import { childOf, type Step, textOf } from '../tree.js'
import type { Problem, Rule, Subject } from './rule.js'

// An output that does not exist is an empty string when the workflow runs, and says nothing.
export const knownOutputs: Rule = {
  name: 'known-outputs',
  check(subject) {
    const { engine, tree } = subject
    const scopes = tree.jobs.length > 0 ? tree.jobs : [{ mapping: tree.root, steps: tree.steps }]
    return scopes.flatMap((scope) => {
      const steps = ownSteps(engine, scope.steps)
      return stepOutputsIn(engine, scope.mapping).flatMap(({ step, output, place }) => {
        const message = problemOf(steps.get(step.toLowerCase()), output, subject)
        return message === undefined ? [] : [{ place, message } satisfies Problem]
      })
    })
  },
}

type OwnStep = {
  readonly action: string
  /** Lines of `name=expression`, where the workflow names outputs of its own. */
  readonly outputMap: string | undefined
}

function ownSteps(engine: Engine, steps: readonly Step[]): ReadonlyMap<string, OwnStep> {
  const own = new Map<string, OwnStep>()
  for (const { mapping } of steps) {
    const id = textOf(engine, mapping, 'id')
    const action = ownActionName(textOf(engine, mapping, 'uses') ?? '')
    const outputMap = textOf(engine, childOf(engine, mapping, 'with'), 'output-map')
    if (id !== undefined && action !== undefined) own.set(id.toLowerCase(), { action, outputMap })
  }
  return own
}

function problemOf(step: OwnStep | undefined, output: string, { ownActions }: Subject): string | undefined {
  const action = step === undefined ? undefined : ownActions.get(step.action)
  // What is computed (`outputs[x]`, `outputs.*`) has no name to look up.
  if (step === undefined || action === undefined || isKnown(output.toLowerCase(), step, action))
    return undefined
  return `${action.name} has no output \`${output}\`; it has ${action.outputs.join(', ') || 'none'}`
}

function isKnown(output: string, { outputMap }: OwnStep, action: OwnAction): boolean {
  const { outputs, furtherOutputs, mapsOutputs } = action
  if (outputs.some((known) => known.toLowerCase() === output)) return true
  if (furtherOutputs === undefined || !furtherOutputs.test(output)) return false
  if (!mapsOutputs) return true
  const lines = outputMap?.split('\n') ?? []
  return lines.some((line) => line.split('=', 1)[0]?.trim() === output || line.includes('${{'))
}
