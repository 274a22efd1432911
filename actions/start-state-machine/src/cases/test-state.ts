/** Tests one state by itself: TestState plays it, with what its call would answer where that is given. */
import { persist } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import { type Facts, outputFacts } from '../expect/facts.js'
import { type Fate, troubleWith } from '../fate.js'
import type { LiveEdge } from '../live-edge.js'
import type { TestedState } from './case.js'
import type { TestedMachine } from './subject.js'

/** The service takes five minutes at most. Milliseconds. */
const longestAnswer = 330_000
const patience = 120_000

/**
 * @param timeout Milliseconds for the whole of it, however many attempts it takes.
 * @throws {TimedOut} when they have passed, {ActionError} when the state cannot be tested.
 */
export async function testState(
  { name, mock }: TestedState,
  input: string,
  machine: TestedMachine,
  timeout: number,
  edge: LiveEdge,
): Promise<Facts> {
  const { aws, host } = edge
  const startedAt = aws.clock.now()
  const request = {
    definition: machine.definition,
    stateName: name,
    input,
    ...(machine.roleArn === undefined || mock !== undefined ? {} : { roleArn: machine.roleArn }),
    ...(mock === undefined ? {} : { mock }),
  }
  const limit = limitAfter(timeout, edge)
  const signal = AbortSignal.any([host.cancellation.signal, limit.signal])
  const options = { region: machine.region, signal, attempts: 1, timeout: longestAnswer }
  const fate: Fate = { isUnknown: false }
  const troubleOf = troubleWith(fate)
  try {
    const answer = await persist(() => aws.call('sfn', 'TestState', request, options), {
      clock: aws.clock,
      random: aws.random,
      signal,
      patience: () => patience,
      troubleOf(error) {
        const trouble = troubleOf(error)
        // Without a mock the call of the state is really made, and it must not be made twice.
        return fate.isUnknown && mock === undefined ? 'lasting' : trouble
      },
      onRetry: ({ delay }) => host.log.debug(`TestState is repeated in ${Math.round(delay)} ms`),
    })
    return factsOf(name, answer, aws.clock.now() - startedAt)
  } catch (error) {
    signal.throwIfAborted()
    if (!fate.isUnknown || mock !== undefined) throw error
    throw new ServiceFailure(
      `no answer came to the test of the state ${name}, and its call may have been made`,
      {
        mend: 'it is not tested again, for that would be a second call; give its answer: mock',
        cause: error,
      },
    )
  } finally {
    limit.release()
  }
}

type Answer = {
  readonly status?: string | undefined
  readonly output?: string | undefined
  readonly error?: string | undefined
  readonly cause?: string | undefined
  readonly nextState?: string | undefined
}

/** Where it leads to another state, that one counts as entered: so the way that a Choice takes can be asked for. */
function factsOf(name: string, answer: Answer, durationMs: number): Facts {
  const { status = 'FAILED', output, error, cause, nextState } = answer
  const states = nextState === undefined ? [name] : [name, nextState]
  const counts: Record<string, number> = Object.create(null)
  for (const each of states) counts[each] = (counts[each] ?? 0) + 1
  return {
    status,
    ...outputFacts(output),
    error,
    cause,
    states,
    durations: Object.assign(Object.create(null), { [name]: durationMs }),
    counts,
    lastState: states.at(-1),
    durationMs,
  }
}

/** On the clock that all waiting goes by. */
function limitAfter(ms: number, { aws }: LiveEdge): { readonly signal: AbortSignal; release(): void } {
  const limit = new AbortController()
  const enough = new AbortController()
  aws.clock.sleep(ms, enough.signal).then(
    () => limit.abort(new TimedOut(`the time limit of ${durationInWords(ms)} has passed`)),
    () => {},
  )
  return { signal: limit.signal, release: () => enough.abort() }
}
