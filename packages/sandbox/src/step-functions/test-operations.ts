/** TestState: a mock's result where the call brings one, else what the scenario says of the state. */
import { milliseconds, type Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { type Perform, text } from './request.js'
import type { TestedStateScript } from './script.js'

export function testOperations(
  { stepFunctions }: Scenario,
  sleep: (ms: number) => Promise<void>,
): [string, Perform][] {
  const asked = new Map<string, number>()
  return [
    [
      'TestState',
      async (request) => {
        const name = text(request, 'stateName')
        const state = stateIn(text(request, 'definition'), name)
        const scripts = stepFunctions?.testedStates?.[name] ?? []
        const count = asked.get(name) ?? 0
        asked.set(name, count + 1)
        const script = scripts[Math.min(count, scripts.length - 1)] ?? mocked(request)
        await sleep(milliseconds(script.delay ?? 0))
        return answerOf(script, state)
      },
    ],
  ]
}

function stateIn(definition: string, name: string): Members {
  const state = JSON.parse(definition).States?.[name]
  if (state !== undefined) return state
  throw new ServiceError('ValidationException', `The state ${name} is not in the definition`)
}

function mocked({ mock, input }: Members): TestedStateScript {
  const { result, errorOutput } = (mock ?? {}) as {
    result?: string
    errorOutput?: { error?: string; cause?: string }
  }
  if (errorOutput !== undefined) return { status: 'FAILED', ...errorOutput }
  return { output: JSON.parse(result ?? String(input ?? '{}')) }
}

function answerOf(
  { status = 'SUCCEEDED', output, error, cause, nextState }: TestedStateScript,
  state: Members,
) {
  const next = nextState ?? (typeof state.Next === 'string' ? state.Next : undefined)
  return {
    status,
    ...(output === undefined ? {} : { output: JSON.stringify(output) }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...(next === undefined || status !== 'SUCCEEDED' ? {} : { nextState: next }),
  }
}
