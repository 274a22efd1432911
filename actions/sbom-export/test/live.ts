/** A run against the sandbox, in this process, on its virtual clock. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import type { Outcome } from '@aws-delivery-actions/host'
import {
  inputsFrom,
  rehearse,
  type Sandbox,
  type Scenario,
  startSandbox,
  type VirtualClock,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { definition } from '../src/definition.js'
import type { Inputs, Outputs } from '../src/inputs.js'
import type { LiveEdge } from '../src/live-edge.js'
import { run } from '../src/run.js'

export type Stage = {
  readonly sandbox: Sandbox
  readonly clock: VirtualClock
  job(given: Readonly<Record<string, unknown>>): Promise<Job>
  [Symbol.asyncDispose](): Promise<void>
}

export type Job = {
  readonly outcome: Promise<Outcome<Outputs>>
  readonly lines: string[]
  readonly warnings: string[]
  readonly state: Map<string, string>
  readonly folder: string
  readonly edge: LiveEdge
  cancel(): Promise<void>
}

export async function stage(scenario: Scenario): Promise<Stage> {
  const clock = virtualClock()
  const sandbox = await startSandbox({ scenario, clock })
  return {
    sandbox,
    clock,
    job: (given) => startJob(given, sandbox, clock),
    async [Symbol.asyncDispose]() {
      await sandbox.stop()
      clock.release()
    },
  }
}

async function startJob(
  given: Readonly<Record<string, unknown>>,
  sandbox: Sandbox,
  clock: VirtualClock,
): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'export-'))
  const {
    edge: told,
    lines,
    warnings,
    state,
    cancel,
  } = rehearse({ environment: sandbox.environment, folder })
  const edge: LiveEdge = {
    ...told,
    aws: openAws({
      services,
      environment: sandbox.environment,
      clock,
      random: sequence(),
      pace: { freeFor: 5_000, perSecond: 50 },
    }),
  }
  const outcome = run(await inputsWith(given), edge)
  outcome.catch(() => {})
  return {
    outcome,
    lines,
    warnings,
    state,
    folder,
    edge,
    async cancel() {
      await Promise.all([cancel(), Promise.allSettled([outcome])])
    },
  }
}

export function inputsWith(given: Readonly<Record<string, unknown>>): Promise<Inputs> {
  return inputsFrom(definition, given)
}

function sequence(): () => number {
  let step = 0
  return () => (++step * 0.618033988749895) % 1
}
