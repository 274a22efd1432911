/** What an execution that ended leaves to be resumed: at which state, with which input and workflow variables. */
import { Refusal, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import type { Explanation } from '../explain/explanation.js'
import type { Visit } from '../explain/visit.js'
import type { HistoryEvent } from '../history/event.js'

export type Origin = {
  /** Of the top level: states inside of Parallel and Map states cannot be started at. */
  readonly state: string
  /** A JSON text, sensitive. */
  readonly input: string
  /** Each value a JSON text, sensitive. */
  readonly variables: ReadonlyMap<string, string>
}

export type Choice = {
  /** The state to resume at; the one at fault without it. */
  readonly from: string | undefined
  /** A JSON text in the place of the recorded input. */
  readonly input: string | undefined
  /** Of the execution, to name it. */
  readonly arn: string
  /** Whether its definition assigns workflow variables. */
  readonly hasVariables: boolean
}

/** @throws {Refusal} when there is nothing to resume, {ServiceFailure} when the history withholds what is needed. */
export function originOf(explanation: Explanation, choice: Choice): Origin {
  const { status } = explanation
  if (status === 'SUCCEEDED' || status === 'RUNNING') {
    const trouble = status === 'RUNNING' ? 'still runs' : 'has succeeded'
    throw new Refusal(`the execution ${trouble}, so there is nothing to resume`, {
      where: choice.arn,
      expected: 'one that ended FAILED, TIMED_OUT or ABORTED',
    })
  }
  const visit =
    choice.from === undefined ? culprit(explanation, choice) : latestVisit(explanation, choice.from)
  const state = choice.from ?? visit?.name ?? ''
  return {
    state,
    input: choice.input ?? recordedInput(visit, state, choice),
    variables: variablesBefore(visit?.entered, explanation, choice),
  }
}

function culprit({ failed, replay }: Explanation, { arn }: Choice): Visit {
  const visit = failed?.visit ?? replay.root.current
  if (visit === undefined) {
    throw new ServiceFailure('the history does not tell at which state the execution ended', {
      where: arn,
      mend: 'name the state: resume-from',
    })
  }
  return outermost(visit)
}

function outermost(visit: Visit): Visit {
  let at = visit
  while (at.scope.owner !== undefined) at = at.scope.owner
  return at
}

function latestVisit({ replay }: Explanation, name: string): Visit | undefined {
  return replay.visits.findLast((visit) => visit.name === name && visit.scope === replay.root)
}

function recordedInput(visit: Visit | undefined, state: string, { arn }: Choice): string {
  if (visit === undefined) {
    throw new UserError(`the execution never entered the state ${state}, so there is no input of it`, {
      where: 'the input resume-from',
      mend: 'give the input: resume-input',
    })
  }
  const { input } = visit.entered.details
  if (input !== undefined) return input
  throw new ServiceFailure(`the history withholds the input of the state ${state}`, {
    where: arn,
    expected: 'permission to use the key of the execution (kms:Decrypt)',
    mend: 'grant it, or give the input: resume-input',
  })
}

/** Those of the top level only: what is assigned inside of a Parallel or Map state ends with it. */
function variablesBefore(
  entered: HistoryEvent | undefined,
  { replay }: Explanation,
  { arn, hasVariables }: Choice,
): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  const exits = replay.visits
    .filter(({ scope }) => scope === replay.root)
    .flatMap(({ exited }) => (exited === undefined ? [] : [exited]))
    .filter(({ id }) => entered === undefined || id <= entered.id)
    .sort((a, b) => a.id - b.id)
  // A history that is read without payloads tells of none of them; every execution has an input.
  const isWithheld = replay.started?.details.input === undefined
  if (isWithheld && hasVariables && exits.length > 0) {
    throw new ServiceFailure('the history withholds the workflow variables, which the definition assigns', {
      where: arn,
      expected: 'permission to use the key of the execution (kms:Decrypt)',
      mend: 'grant it: without the variables the rest would run with other values, or not at all',
    })
  }
  for (const { details } of exits) {
    for (const [name, value] of Object.entries(details.assignedVariables ?? {})) variables.set(name, value)
  }
  return variables
}
