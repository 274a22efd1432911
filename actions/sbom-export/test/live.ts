/** A run against the sandbox, in this process, on its virtual clock. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { Cancelled, filesIn, type Outcome } from '@aws-delivery-actions/host'
import {
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
  const [lines, warnings]: [string[], string[]] = [[], []]
  const state = new Map<string, string>()
  const controller = new AbortController()
  const undoSteps: ((signal: NodeJS.Signals) => Promise<void> | void)[] = []
  const edge: LiveEdge = {
    host: {
      kind: 'terminal',
      environment: sandbox.environment,
      log: {
        level: 'normal',
        info: (line) => void lines.push(line),
        warn: (line) => void warnings.push(line),
        debug: () => {},
        async group(title, body) {
          lines.push(title)
          return await body()
        },
        live: () => {},
      },
      cancellation: {
        signal: controller.signal,
        onCancel(undo) {
          undoSteps.push(undo)
          return () => void undoSteps.splice(undoSteps.indexOf(undo), 1)
        },
      },
      mask: () => {},
      saveState: (name, value) => void state.set(name, value),
      state: (name) => state.get(name),
    },
    files: filesIn(folder),
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
    const text = given[name] || input.default
    values[name] = typeof text === 'string' ? await input.parse(text) : (text ?? input.absent)
  }
  return values as Inputs
}

function sequence(): () => number {
  let step = 0
  return () => (++step * 0.618033988749895) % 1
}
