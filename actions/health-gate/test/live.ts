/** Runs against the sandbox, in this process, on its virtual clock. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { ActionError, exitCodes, type HostKind, type Outcome } from '@aws-delivery-actions/host'
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
import { type LiveEdge, pace } from '../src/live-edge.js'
import { run } from '../src/run.js'

/** The moment at which every test begins. */
export const begin = Date.UTC(2026, 0, 1)

export type Stage = {
  readonly sandbox: Sandbox
  readonly clock: VirtualClock
  gate(given: Given, settings?: GateSettings): Promise<Gate>
  [Symbol.asyncDispose](): Promise<void>
}

export type Given = Readonly<Record<string, unknown>>

export type GateSettings = {
  readonly kind?: HostKind
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly files?: Readonly<Record<string, string>>
  readonly resolveCname?: LiveEdge['resolveCname']
  /** Milliseconds by which the clock of this machine is ahead of the service's. */
  readonly ahead?: number
}

export type Gate = {
  readonly outcome: Promise<Outcome<Outputs>>
  /** Once it has ended: also what was thrown has one. */
  exitCode(): Promise<number>
  readonly lines: string[]
  readonly warnings: string[]
  readonly live: string[]
  readonly folder: string
  cancel(): void
}

export async function stage(scenario: Scenario): Promise<Stage> {
  const clock = virtualClock(begin)
  const sandbox = await startSandbox({ scenario, clock })
  return {
    sandbox,
    clock,
    gate: (given, settings = {}) => startGate(given, settings, sandbox, clock),
    async [Symbol.asyncDispose]() {
      await sandbox.stop()
      clock.release()
    },
  }
}

async function startGate(
  given: Given,
  { kind = 'terminal', environment = {}, files = {}, resolveCname = noName, ahead = 0 }: GateSettings,
  sandbox: Sandbox,
  clock: VirtualClock,
): Promise<Gate> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const whole = { ...sandbox.environment, ...environment }
  const { edge: told, lines, warnings, live, cancel } = rehearse({ kind, environment: whole, folder })
  const edge: LiveEdge = {
    ...told,
    aws: {
      ...openAws({ services, environment: whole, clock, random: sequence(), pace }),
      serviceTime: () => clock.now() - ahead,
    },
    resolveCname,
  }
  const inputs = await inputsWith({ 'public-feed-url': sandbox.url, ...given })
  const outcome = run(inputs, edge)
  outcome.catch(() => {})
  return {
    outcome,
    exitCode: () => exitCodeOf(outcome),
    lines,
    warnings,
    live,
    folder,
    cancel: () => void cancel(),
  }
}

/** Whole minutes since the beginning: calls of one look keep a little distance. */
export function minutesOn({ clock }: Stage): number {
  return Math.floor((clock.now() - begin) / 60_000)
}

export function inputsWith(given: Given): Promise<Inputs> {
  return inputsFrom(definition, given)
}

async function exitCodeOf(outcome: Promise<Outcome<Outputs>>): Promise<number> {
  try {
    const { verdict, error } = await outcome
    return error?.exitCode ?? exitCodes[verdict]
  } catch (error) {
    if (error instanceof ActionError) return error.exitCode
    throw error
  }
}

async function noName(): Promise<never> {
  throw new Error('no name service in a test')
}

function sequence(): () => number {
  let step = 0
  return () => (++step * 0.618033988749895) % 1
}
