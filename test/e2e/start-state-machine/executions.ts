/**
 * One suite for every AWS that can be had: each says only how a machine comes into being. `definition` is for those
 * that play definitions, `timeline` for those that play scripts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EventScript } from '@aws-delivery-actions/sandbox'
import { expect, type test } from '@jest/globals'
import { type BundleResult, root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { until } from '../until.js'

export type Play = {
  readonly definition: object
  readonly timeline: readonly EventScript[]
  /** What the functions of the definition answer, in the order of their calls. */
  readonly functionResults?: readonly number[]
}

export type Machine = {
  readonly arn: string
  readonly environment: Readonly<Record<string, string>>
  /** Of its executions, the newest first. */
  statuses(): Promise<readonly string[]>
}

export type OpenMachine = (play: Play) => Promise<Machine>

export type Result = {
  readonly exitCode: number
  readonly verdict: string
  readonly outputs: Record<string, unknown>
}

type Case = Play & {
  readonly name: string
  readonly args: readonly string[]
  readonly exitCode: number
  readonly verdict: string
  readonly outputs: Readonly<Record<string, unknown>>
  readonly absent?: readonly string[]
  /** Where what stands before it is the service's own. */
  readonly errorEndsWith?: string
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(join(root, 'test/e2e/start-state-machine/executions.json'), 'utf8'),
)

const endless: Play = {
  definition: { StartAt: 'For ever', States: { 'For ever': { Type: 'Wait', Seconds: 600, End: true } } },
  timeline: [{ type: 'WaitStateEntered', state: 'For ever' }],
}

const patience = 60_000

export function describeExecutions(testHere: typeof test, open: OpenMachine): void {
  testHere.each(cases)(
    '$name',
    async (each) => {
      const machine = await open(each)
      const run = await execute(machine, each.definition, each.args)
      expect(run).toMatchObject({ exitCode: each.exitCode, verdict: each.verdict })
      expect(run.outputs).toMatchObject({ ...each.outputs, 'state-machine-arn': machine.arn })
      for (const name of each.absent ?? []) expect(run.outputs[name]).toBeUndefined()
      if (each.errorEndsWith !== undefined) {
        expect(String(run.outputs.error).endsWith(each.errorEndsWith)).toBe(true)
      }
      await expectExplained(machine, each, run)
    },
    patience,
  )

  testHere.each(['SIGINT', 'SIGTERM'] as const)(
    '%s stops the execution',
    async (signal) => {
      const machine = await open(endless)
      let signalled = 0
      const { exitCode, stdout } = await start(machine, endless.definition, brisk, async (kill) => {
        await until(async () => (await machine.statuses())[0])
        // The next look at it is under way then.
        await sleep(500)
        signalled = Date.now()
        kill(signal)
      })
      expect(Date.now() - signalled).toBeLessThan(7_000)
      expect(exitCode).toBe(130)
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unknown', exitCode: 130 })
      expect(await machine.statuses()).toEqual(['ABORTED'])
    },
    patience,
  )

  testHere(
    'the time limit stops the execution',
    async () => {
      const machine = await open(endless)
      const run = await execute(machine, endless.definition, ['--timeout=2s', ...brisk])
      expect(run.exitCode).toBe(4)
      expect(await machine.statuses()).toEqual(['ABORTED'])
    },
    patience,
  )
}

const brisk = ['--poll-interval-max=1s']

export async function execute(
  machine: Pick<Machine, 'arn' | 'environment'>,
  definition: object,
  args: readonly string[],
): Promise<Result> {
  const { stdout, stderr } = await start(machine, definition, args)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** What was told of the execution when it ran is told of it afterwards. */
async function expectExplained(machine: Machine, each: Case, run: Result): Promise<void> {
  const arn = `--execution-arn=${run.outputs['execution-arn']}`
  const expected = each.args.filter((arg) => arg.startsWith('--expect-status='))
  const explained = await execute(machine, each.definition, ['--mode=explain', arn, ...expected])
  expect(explained).toMatchObject({ exitCode: run.exitCode, verdict: run.verdict })
  for (const name of ['status', 'output', 'error', 'cause', 'failed-state', 'failed-path', 'transitions']) {
    expect(explained.outputs[name]).toEqual(run.outputs[name])
  }
}

function start(
  { arn, environment }: Pick<Machine, 'arn' | 'environment'>,
  definition: object,
  args: readonly string[],
  during?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>,
): Promise<BundleResult> {
  const cwd = temporaryFolder('execution')
  writeFileSync(join(cwd, 'definition.asl.json'), JSON.stringify(definition, null, 2))
  const isStart = !args.some((arg) => arg.startsWith('--mode='))
  return runInTerminal({
    action: 'start-state-machine',
    args: [...(isStart ? [`--state-machine=${arn}`, '--execution-name=run-1'] : []), ...args, '--json'],
    environment,
    cwd,
    during: (child) => {
      during?.((signal) => child.kill(signal)).catch(() => child.kill('SIGKILL'))
    },
  })
}
