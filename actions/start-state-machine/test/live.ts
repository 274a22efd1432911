/** A run against the sandbox, in this process, on its virtual clock. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { Cancelled, filesIn, type HostKind, type Outcome } from '@aws-delivery-actions/host'
import {
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
  const [lines, warnings, masked]: [string[], string[], string[]] = [[], [], []]
  const state = new Map<string, string>()
  const controller = new AbortController()
  const undoSteps: ((signal: NodeJS.Signals) => Promise<void> | void)[] = []
  const log = {
    level: 'normal' as const,
    info: (line: string) => void lines.push(line),
    warn: (line: string) => void warnings.push(line),
    debug: () => {},
    group: async <T>(_: string, body: () => Promise<T> | T) => await body(),
    live: () => {},
  }
  const edge: LiveEdge = {
    host: {
      kind,
      environment: whole,
      log,
      cancellation: {
        signal: controller.signal,
        onCancel(undo) {
          undoSteps.push(undo)
          return () => {}
        },
      },
      mask: (text) => void masked.push(text),
      saveState: (name, value) => void state.set(name, value),
      state: (name) => state.get(name),
    },
    files: filesIn(folder),
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
      const undone = Promise.allSettled(undoSteps.toReversed().map(async (undo) => undo('SIGINT')))
      controller.abort(new Cancelled('Cancelled by SIGINT'))
      await Promise.all([undone, Promise.allSettled([outcome])])
    },
  }
}

/** As the host reads them: texts are parsed, everything else is taken as it is. */
export async function inputsWith(given: Readonly<Record<string, unknown>>): Promise<Inputs> {
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(definition.inputs)) {
    const text = given[name] ?? input.default
    values[name] = typeof text === 'string' ? await input.parse(text) : (text ?? input.absent)
  }
  return values as Inputs
}

function sequence(): () => number {
  let step = 0
  return () => (++step * 0.618033988749895) % 1
}
