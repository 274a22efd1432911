/** What it costs to follow an execution, beside the loop that pipelines write: describe and read all, each second. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Aws, openAws } from '@aws-delivery-actions/aws'
import { sfn } from '@aws-delivery-actions/aws/sfn'
import type { Edge } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import {
  type EventScript,
  inputsFrom,
  rehearse,
  type Sandbox,
  type Scenario,
  startSandbox,
  type VirtualClock,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { loadDefinition } from '../actions.js'
import type { Section } from './section.js'

type Cost = { readonly calls: number; readonly events: number }
type Follower = (sandbox: Sandbox, clock: VirtualClock) => Promise<Cost>
type Run = (inputs: unknown, edge: Edge & { aws: Aws }) => Promise<unknown>

const action = 'start-state-machine'
const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:one'

const lengths = [
  { name: '10 minutes, 10 states', minutes: 10, states: 10 },
  { name: '10 minutes, 250 states', minutes: 10, states: 250 },
  { name: '2 hours, 40 states', minutes: 120, states: 40 },
] as const

export async function followCost(root: string): Promise<Section> {
  const ours = await ourFollower(root)
  const rows: string[][] = []
  for (const { name, minutes, states } of lengths) {
    const scenario = chainOf(states, minutes * 60_000)
    const own = await measured(scenario, ours)
    const naive = await measured(scenario, naiveFollower)
    rows.push([name, ...cells(own, naive, 'calls'), ...cells(own, naive, 'events')])
  }
  return {
    title: 'Following an execution',
    text: [
      'On the sandbox, on a virtual clock. The naive poller calls DescribeExecution each second and reads the whole history each time, as polling loops in pipelines do.',
      markdown.table(['Execution', 'Calls', 'naive', 'ratio', 'Events read', 'naive', 'ratio'], rows),
    ],
    failures: [],
  }
}

function cells(own: Cost, naive: Cost, what: keyof Cost): string[] {
  return [String(own[what]), String(naive[what]), `${(naive[what] / own[what]).toFixed(1)} ×`]
}

async function measured(scenario: Scenario, follower: Follower): Promise<Cost> {
  const clock = virtualClock()
  const sandbox = await startSandbox({ scenario, clock })
  try {
    return await follower(sandbox, clock)
  } finally {
    await sandbox.stop()
    clock.release()
  }
}

async function ourFollower(root: string): Promise<Follower> {
  const { run } = (await import(pathToFileURL(join(root, 'actions', action, 'lib/run.js')).href)) as {
    run: Run
  }
  const definition = await loadDefinition(root, action)
  const values = await inputsFrom(definition, { 'state-machine': machine })
  return async (sandbox, clock) => {
    const { aws, cost } = counting(openAws({ services: { sfn }, environment: sandbox.environment, clock }))
    await run(values, { ...rehearse(sandbox).edge, aws })
    return { ...cost(), calls: sandbox.calls.all.length }
  }
}

async function naiveFollower(sandbox: Sandbox, clock: VirtualClock): Promise<Cost> {
  const unpaced = { perSecond: Number.MAX_SAFE_INTEGER }
  const { aws, cost } = counting(
    openAws({ services: { sfn }, environment: sandbox.environment, clock, pace: unpaced }),
  )
  const { executionArn } = await aws.call('sfn', 'StartExecution', {
    stateMachineArn: machine,
    name: 'naive',
  })
  for (;;) {
    const { status } = await aws.call('sfn', 'DescribeExecution', { executionArn })
    let nextToken: string | undefined
    do {
      const page = { executionArn, maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) }
      nextToken = (await aws.call('sfn', 'GetExecutionHistory', page)).nextToken
    } while (nextToken !== undefined)
    if (status !== 'RUNNING') return { ...cost(), calls: sandbox.calls.all.length }
    await clock.sleep(1000)
  }
}

/** Counts the events in the answers. */
function counting(aws: Aws): { aws: Aws; cost: () => Pick<Cost, 'events'> } {
  let events = 0
  const call: Aws['call'] = async (service, operation, ...rest) => {
    const answer = await aws.call(service, operation, ...rest)
    if (operation === 'GetExecutionHistory') events += (answer as { events?: unknown[] }).events?.length ?? 0
    return answer
  }
  return { aws: { ...aws, call }, cost: () => ({ events }) }
}

/** `states` tasks one after the other, evenly over the time. */
function chainOf(states: number, length: number): Scenario {
  const events = Array.from({ length: states }, (_, index): EventScript[] => {
    const at = Math.round((index / states) * length)
    const done = Math.round(((index + 0.9) / states) * length)
    const task = { resource: 'invoke', resourceType: 'lambda' }
    const state = `Step ${index + 1}`
    return [
      { at, type: 'TaskStateEntered', state, details: { input: '{}' } },
      { type: 'TaskScheduled', details: { ...task, parameters: '{}' } },
      { at: done, type: 'TaskSucceeded', details: { ...task, output: '{}' } },
      { type: 'TaskStateExited', state, details: { output: '{}' } },
    ]
  })
  const end: EventScript = { at: length, type: 'ExecutionSucceeded', details: { output: '{}' } }
  return {
    stepFunctions: {
      stateMachines: [{ name: 'one', runs: [{ timeline: { events: [...events.flat(), end] } }] }],
    },
  }
}
