/** The suite of cases against the sandbox, and what only the sandbox can play. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type EventScript, type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect, test } from '@jest/globals'
import { junitProblems } from '../asl-lint/validators.js'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { calculation, casesFolder, describeCalculation } from './calculation.js'

const arn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:calculate'

const pass = (...names: string[]): EventScript[] =>
  names.flatMap((state) => [
    { type: 'TaskStateEntered', state, details: { input: '{}' } },
    { type: 'TaskStateExited', state, details: { output: '{}' } },
  ])
const succeeded = (output: object): EventScript => ({
  type: 'ExecutionSucceeded',
  details: { output: JSON.stringify(output) },
})

const scenario: Scenario = {
  stepFunctions: {
    stateMachines: [
      {
        name: 'calculate',
        definition: calculation,
        runs: [
          {
            whenInput: { seconds: 600 },
            timeline: { events: [{ type: 'WaitStateEntered', state: 'Wait' }] },
          },
          {
            whenInput: { result: 25 },
            timeline: {
              events: [
                ...pass('CleanInput', 'Multiply', 'Choice', 'Subtract', 'Add', 'Divide'),
                succeeded({ result: 25 }),
              ],
            },
          },
          ...[2, 3].map((result) => ({
            whenInput: { result },
            timeline: {
              events: [...pass('CleanInput', 'Multiply', 'Choice', 'Notify'), succeeded({ notified: true })],
            },
          })),
          {
            timeline: {
              events: [
                ...pass('CleanInput', 'Multiply', 'Choice'),
                { type: 'FailStateEntered', state: 'Refuse', details: { input: '{}' } },
                { type: 'ExecutionFailed', details: { error: 'OutOfRange', cause: 'below zero' } },
              ],
            },
          },
        ],
      },
    ],
  },
}

let sandbox: Sandbox | undefined

async function open(faults: Scenario['faults'] = []): Promise<Sandbox> {
  sandbox = await startSandbox({ scenario: { ...scenario, faults } })
  return sandbox
}

afterEach(() => sandbox?.stop())

describeCalculation(test, true, async () => {
  const { environment } = await open()
  return {
    arn,
    environment,
    async statuses() {
      const aws = openAws({ services, environment })
      const { executions = [] } = await aws.call('sfn', 'ListExecutions', { stateMachineArn: arn })
      return executions.map(({ status }) => String(status))
    },
  }
})

test('states are tested alone, and nothing need be deployed for it', async () => {
  const { environment, calls } = await open()
  const { stdout, stderr } = await runInTerminal({
    action: 'start-state-machine',
    args: [
      '--cases=tested-states.yaml',
      '--definition-file=calculation.asl.json',
      '--json',
      '--region=eu-west-1',
    ],
    environment,
    cwd: casesFolder(),
  })
  expect(JSON.parse(stdout || stderr)).toMatchObject({
    exitCode: 0,
    outputs: { 'cases-passed': 2, calls: 2 },
  })
  expect(calls.all.map(({ operation }) => operation)).toEqual(['TestState', 'TestState'])
})

test('many cases at once come out alike in the three hosts, without a warning of Node', async () => {
  const { environment } = await open()
  const cwd = casesFolder()
  const cases = Array.from(
    { length: 30 },
    (_, at) => `  - { name: case ${at}, input: { result: ${at === 7 ? 3 : 25} }, expect-states: ">Divide" }`,
  )
  writeFileSync(join(cwd, 'many.yaml'), `cases:\n${cases.join('\n')}\n`)
  const given = { 'state-machine': arn, cases: 'many.yaml', concurrency: '30', 'junit-file': 'many.xml' }
  const flags = Object.entries(given).map(([name, value]) => `--${name}=${value}`)
  const run = { action: 'start-state-machine', cwd, environment }
  const terminal = await runInTerminal({ ...run, args: [...flags, '--json'] })
  const build = await runInCodeBuild({ ...run, args: [...flags, '--json'] })
  const step = await runStep({ ...run, with: given })
  for (const { stdout, stderr } of [terminal, build]) {
    expect(stderr).not.toMatch(/Warning/)
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 1,
      outputs: { 'cases-passed': 29, 'cases-failed': 1, 'junit-file': 'many.xml' },
    })
  }
  expect(step).toMatchObject({ exitCode: 1, otherCommands: [] })
  expect(Object.fromEntries(step.outputs)).toMatchObject({ 'cases-passed': '29', 'cases-failed': '1' })
  expect(step.annotations.find(({ properties }) => properties.file !== undefined)).toMatchObject({
    properties: { file: 'many.yaml', line: '9', title: 'Case case 7' },
  })
  expect(await junitProblems(readFileSync(join(cwd, 'many.xml'), 'utf8'))).toEqual([])
}, 60_000)

test('a signal leaves a report of what had come out', async () => {
  const { environment, calls } = await open()
  const cwd = casesFolder()
  const cases = ['{ name: short, input: { result: 25 } }', '{ name: long, input: { seconds: 600 } }']
  writeFileSync(join(cwd, 'two.yaml'), `cases:\n${cases.map((each) => `  - ${each}\n`).join('')}`)
  const { exitCode, stdout } = await runInTerminal({
    action: 'start-state-machine',
    args: [`--state-machine=${arn}`, '--cases=two.yaml', '--junit-file=two.xml', '--json'],
    environment,
    cwd,
    during: (child) => void setTimeout(() => child.kill('SIGINT'), 4_000),
  })
  expect(exitCode).toBe(130)
  expect(JSON.parse(stdout)).toMatchObject({ outputs: { 'cases-passed': 1, 'cases-failed': 0 } })
  const xml = readFileSync(join(cwd, 'two.xml'), 'utf8')
  expect(await junitProblems(xml)).toEqual([])
  expect(xml).toContain('tests="2" failures="0" errors="1"')
  expect(calls.of('StopExecution')).toHaveLength(1)
}, 30_000)
