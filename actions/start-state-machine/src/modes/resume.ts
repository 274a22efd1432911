/** Runs the rest of an execution that failed, from one of its states on, in a state machine made for that. */
import { randomUUID } from 'node:crypto'
import { isAccessDenied, isCode, isKmsDenied } from '@aws-delivery-actions/aws'
import { ActionError, type Outcome, Refusal, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { json } from '@aws-delivery-actions/report'
import type { Inputs, Outputs } from '../conclusion.js'
import { readEnd } from '../follow/follow.js'
import type { LiveEdge } from '../live-edge.js'
import { valuesToMask } from '../mask.js'
import { type Origin, originOf } from '../resume/origin.js'
import { startOn } from '../resume/start-on.js'
import {
  assignsVariables,
  definitionBeginningAt,
  isFailState,
  readsExecutionInput,
  requireState,
} from '../resume/temporary-definition.js'
import { createTemporaryMachine, type TemporaryMachine, type Used } from '../resume/temporary-machine.js'
import { regionFor } from '../state-machine.js'
import { announce, type Bounds, boundsOf, watchToEnd } from '../watch.js'

type Resumption = {
  /** The execution that is resumed. */
  readonly arn: string
  readonly region: string
  readonly used: Used
  readonly origin: Origin
  readonly definition: string
}

const longestInput = 262_144

export async function resume(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  return await resumeWithin(await boundsOf(inputs, edge), inputs, edge)
}

export async function resumeWithin(
  bounds: Bounds,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { deadline } = bounds
  const resumption = await planResumption(inputs, deadline, edge)
  if (inputs['resume-print']) return printed(resumption)
  const plan = { ...resumption, origin: resumption.arn, mark: randomUUID().slice(0, 8), deadline }
  const machine = await createTemporaryMachine(plan, edge)
  if (inputs['on-cancel'] === 'detach') machine.outliveRun()
  const outcome = await runOn(machine, resumption, bounds, inputs, edge).finally(() => machine.remove())
  return {
    ...outcome,
    outputs: {
      ...outcome.outputs,
      'resumed-from': resumption.origin.state,
      'temporary-state-machine-arn': machine.arn,
      calls: edge.aws.calls.total,
    },
  }
}

async function runOn(
  machine: TemporaryMachine,
  { origin, definition }: Resumption,
  bounds: Bounds,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  try {
    const beginning = await startOn(machine, origin.input, bounds, edge)
    announce(beginning, edge)
    const outcome = await watchToEnd({ ...bounds, beginning, definition }, inputs, edge)
    if (outcome.outputs.status === 'RUNNING') leaveMachine(machine, edge)
    return outcome
  } catch (error) {
    // The machine was made: its name is told, whatever became of the start.
    if (error instanceof ActionError) return { verdict: 'unknown', error, outputs: {} }
    throw error
  }
}

/** Reads everything, and starts nothing. */
async function planResumption(
  inputs: Inputs,
  deadline: number | undefined,
  edge: LiveEdge,
): Promise<Resumption> {
  const { arn, region } = targetOf(inputs)
  const { host } = edge
  const { 'resume-from': from, 'resume-input': input } = inputs
  const used = await usedBy(arn, region, deadline, edge)
  const whole = used.definition ?? ''
  if (from !== undefined) requireState(whole, from)
  const { explanation } = await readEnd({ arn, region, deadline }, edge).catch((error) => {
    throw isCode(error, 'ExecutionDoesNotExist') ? gone(arn, error) : error
  })
  for (const value of valuesToMask(inputs.mask, explanation)) host.mask(value)
  const origin = originOf(explanation, { from, input, arn, hasVariables: assignsVariables(whole) })
  if (Buffer.byteLength(origin.input) > longestInput) {
    throw new Refusal(`the input of the state ${origin.state} is larger than an execution may begin with`, {
      where: arn,
      expected: `at most ${longestInput} bytes`,
      mend: 'give a smaller one: resume-input',
    })
  }
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
async function usedBy(
  arn: string,
  region: string,
  deadline: number | undefined,
  { aws, host }: LiveEdge,
): Promise<Used> {
  const options = { region, deadline, signal: host.cancellation.signal }
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
