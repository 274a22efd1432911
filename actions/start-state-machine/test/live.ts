/** A run against the sandbox, in this process, on its virtual clock. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import type { HostKind, Outcome } from '@aws-delivery-actions/host'
import {
  inputsFrom,
  rehearse,
  type Sandbox,
  type Scenario,
  startSandbox,
  type VirtualClock,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import type { Inputs, Outputs } from '../src/conclusion.js'
import { definition } from '../src/definition.js'
import type { LiveEdge } from '../src/live-edge.js'
import { run } from '../src/run.js'

export const prefix = 'arn:aws:states:eu-west-1:123456789012'

export type Stage = {
  readonly sandbox: Sandbox
  readonly clock: VirtualClock
  /** A job of its own each time; of the same run unless the environment says otherwise. */
  job(given: Readonly<Record<string, unknown>>, settings?: JobSettings): Promise<Job>
  [Symbol.asyncDispose](): Promise<void>
}

export type JobSettings = {
  readonly kind?: HostKind
  readonly environment?: Readonly<Record<string, string>>
  readonly stdin?: string
}

export type Job = {
  readonly outcome: Promise<Outcome<Outputs>>
  readonly lines: string[]
  readonly warnings: string[]
  readonly masked: string[]
  readonly state: Map<string, string>
  readonly folder: string
  readonly edge: LiveEdge
  cancel(): Promise<void>
}

const github = {
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '1234567',
  GITHUB_JOB: 'deploy',
  GITHUB_ACTION: 'start',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'c0ffee',
  GITHUB_ACTOR: 'mona',
}

export async function stage(scenario: Scenario): Promise<Stage> {
  const clock = virtualClock()
  const sandbox = await startSandbox({ scenario, clock })
  return {
    sandbox,
    clock,
    job: (given, settings = {}) => startJob(given, settings, sandbox, clock),
    async [Symbol.asyncDispose]() {
      await sandbox.stop()
      clock.release()
    },
  }
}

async function startJob(
  given: Readonly<Record<string, unknown>>,
  { kind = 'github', environment = {}, stdin = '' }: JobSettings,
  sandbox: Sandbox,
  clock: VirtualClock,
): Promise<Job> {
  const whole = { ...sandbox.environment, ...(kind === 'github' ? github : {}), ...environment }
  const folder = await mkdtemp(join(tmpdir(), 'live-'))
  const rehearsal = rehearse({ kind, environment: whole, folder })
  const { lines, warnings, masked, state, cancel } = rehearsal
  const edge: LiveEdge = {
    ...rehearsal.edge,
    aws: openAws({ services, environment: whole, clock, random: sequence() }),
    async *standardInput() {
      yield Buffer.from(stdin)
    },
  }
  const outcome = run(await inputsWith(given), edge)
  outcome.catch(() => {})
  return {
    outcome,
    lines,
    warnings,
    masked,
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
