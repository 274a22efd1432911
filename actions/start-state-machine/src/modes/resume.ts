/** Runs the rest of an execution that failed, from one of its states on, in a state machine made for that. */
import { randomUUID } from 'node:crypto'
import { isAccessDenied, isCode, isKmsDenied } from '@aws-delivery-actions/aws'
import { type Outcome, Refusal, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { json } from '@aws-delivery-actions/report'
import type { Guard } from '../cancel.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { endingPlanFrom } from '../ending-plan.js'
import { readEnd } from '../follow/follow.js'
import type { LiveEdge } from '../live-edge.js'
import { valuesToMask } from '../mask.js'
import { type Origin, originOf } from '../resume/origin.js'
import { definitionBeginningAt, isFailState, readsExecutionInput } from '../resume/temporary-definition.js'
import { createTemporaryMachine, type TemporaryMachine, type Used } from '../resume/temporary-machine.js'
import type { Beginning } from '../start/beginning.js'
import { regionFor } from '../state-machine.js'
import { announce, chooseGuard, deadlineFor, watchToEnd } from '../watch.js'

type Resumption = {
  /** The execution that is resumed. */
  readonly arn: string
  readonly region: string
  readonly used: Used
  readonly origin: Origin
  readonly definition: string
}

const longestInput = 262_144
/** After its creation a machine may not be known everywhere. Milliseconds. */
const appearance = 20_000

export async function resume(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const guard = chooseGuard(inputs, edge)
  const deadline = deadlineFor(inputs, edge)
  const plan = await endingPlanFrom(inputs, edge.files)
  const resumption = await planResumption(inputs, edge)
  if (inputs['resume-print']) return printed(resumption)
  const machine = await createTemporaryMachine(
    {
      ...resumption,
      origin: resumption.arn,
      mark: randomUUID().slice(0, 8),
      outlivesRun: inputs['on-cancel'] === 'detach',
    },
    edge,
  )
  const named = { 'resumed-from': resumption.origin.state, 'temporary-state-machine-arn': machine.arn }
  try {
    const beginning = await startOn(machine, resumption.origin.input, guard, edge)
    announce(beginning, edge)
    const { definition } = resumption
    const outcome = await watchToEnd({ beginning, guard, deadline, plan, definition }, inputs, edge)
    if (outcome.outputs.status === 'RUNNING') leaveMachine(machine, edge)
    return { ...outcome, outputs: { ...outcome.outputs, ...named } }
  } finally {
    await machine.remove()
  }
}

/** Reads everything, and starts nothing. */
async function planResumption(inputs: Inputs, edge: LiveEdge): Promise<Resumption> {
  const { arn, region } = targetOf(inputs)
  const { host } = edge
  const used = await usedBy(arn, region, edge)
  const { explanation } = await readEnd({ arn, region }, edge).catch((error) => {
    throw isCode(error, 'ExecutionDoesNotExist') ? gone(arn, error) : error
  })
  const input = inputs['resume-input']
  for (const value of valuesToMask(inputs.mask, explanation)) host.mask(value)
  const origin = originOf(explanation, { from: inputs['resume-from'], input, arn })
  if (Buffer.byteLength(origin.input) > longestInput) {
    throw new Refusal(`the input of the state ${origin.state} is larger than an execution may begin with`, {
      where: arn,
      expected: `at most ${longestInput} bytes`,
      mend: 'give a smaller one: resume-input',
    })
  }
  const whole = used.definition ?? ''
  const definition = definitionBeginningAt(whole, origin)
  if (isFailState(whole, origin.state)) {
    host.log.warn(`${origin.state} is a Fail state, which fails again: resume-from names another one`)
  }
  if (readsExecutionInput(definition)) {
    host.log.warn(
      `The definition reads the input of the execution, which is now that of the state ${origin.state}`,
    )
  }
  return { arn, region, used, origin, definition }
}

/** @throws {Refusal} for an Express execution, and a child of a Map Run. */
function targetOf(inputs: Inputs): { readonly arn: string; readonly region: string } {
  const arn = inputs['execution-arn']
  if (arn === undefined) {
    throw new UserError('the input execution-arn is required in mode=resume', {
      expected: 'such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
    })
  }
  const [, , , , , kind, machine = ''] = arn.split(':')
  if (kind === 'express') {
    throw new Refusal('an Express execution keeps no history, so it cannot be resumed', {
      where: arn,
      mend: 'mode=start starts another one',
    })
  }
  if (machine.includes('/')) {
    throw new Refusal('a child of a Map Run cannot be resumed by itself', {
      where: arn,
      mend: 'resume or redrive the execution that holds the Map Run',
    })
  }
  return { arn, region: regionFor(arn, inputs.region) }
}

/** The definition as it was when the execution began, with the role and the settings that go with it. */
async function usedBy(arn: string, region: string, { aws, host }: LiveEdge): Promise<Used> {
  const options = { region, signal: host.cancellation.signal }
  try {
    return await aws.call('sfn', 'DescribeStateMachineForExecution', { executionArn: arn }, options)
  } catch (error) {
    if (isCode(error, 'ExecutionDoesNotExist')) throw gone(arn, error)
    if (!isKmsDenied(error) && !isAccessDenied(error)) throw error
    throw new ServiceFailure('the definition that the execution used may not be read', {
      where: arn,
      expected: isKmsDenied(error)
        ? 'permission to use its key (kms:Decrypt)'
        : 'permission for states:DescribeStateMachineForExecution',
      cause: error,
    })
  }
}

function gone(arn: string, cause: unknown): ServiceFailure {
  return new ServiceFailure('the execution is not there: the service forgets it 90 days after its end', {
    where: arn,
    mend: 'check the ARN; mode=start starts another one',
    cause,
  })
}

async function startOn(
  { arn, region }: TemporaryMachine,
  input: string,
  guard: Guard,
  edge: LiveEdge,
): Promise<Beginning> {
  const { aws, host } = edge
  const name = 'resumed'
  const ward = { arn: `${arn.replace(':stateMachine:', ':execution:')}:${name}`, region }
  const latest = aws.clock.now() + appearance
  host.cancellation.signal.throwIfAborted()
  const starting = aws.call(
    'sfn',
    'StartExecution',
    { stateMachineArn: arn, name, input },
    {
      region,
      patience: 60_000,
      alsoRetry: (error) => isCode(error, 'StateMachineDoesNotExist') && aws.clock.now() < latest,
    },
  )
  guard.protect(
    ward,
    starting.then(
      () => ward,
      () => ward,
    ),
  )
  await guard.waitFor(starting).catch((error) => {
    // The machine is this run's alone: so is an execution whose start was answered too late.
    if (!isCode(error, 'ExecutionAlreadyExists')) throw error
  })
  return { ...ward, how: 'started', redrives: 0, isOver: false }
}

function leaveMachine(machine: TemporaryMachine, { host }: LiveEdge): void {
  if (!machine.keep()) return
  host.log.warn(
    `The execution goes on, so its temporary state machine is left: delete it afterwards: ${machine.arn}`,
  )
}

/** For a person to look at, edit and start. */
function printed({ origin, definition }: Resumption): Outcome<Outputs> {
  return {
    verdict: 'passed',
    outputs: { 'resumed-from': origin.state },
    // Put together as text: numbers keep their digits.
    stdout: json.unread(`{"definition": ${definition.trim()}, "input": ${origin.input.trim()}}\n`),
  }
}
