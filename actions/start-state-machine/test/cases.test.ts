/** The cases of a state machine, each an execution of its own or a test of one state. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { junitProblems } from '../../../test/e2e/asl-lint/validators.js'
import { casesFrom } from '../src/cases/case-file.js'
import { prefix, stage } from './live.js'

const text = readFileSync(new URL('data/calculation-cases.yaml', import.meta.url), 'utf8')
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../cases.schema.json', import.meta.url), 'utf8')),
)
const states = (...names: string[]) =>
  names.flatMap((state) => [
    { type: 'PassStateEntered', state, details: { input: '{}' } },
    { type: 'PassStateExited', state, details: { output: '{}' } },
  ])
const succeeded = (output: string) => ({ at: '2s', type: 'ExecutionSucceeded', details: { output } })
const scenario: Scenario = {
  stepFunctions: {
    stateMachines: [
      {
        name: 'calculate',
        definition: {
          StartAt: 'Large enough?',
          States: {
            'Large enough?': { Type: 'Choice', Choices: [], Default: 'Divide' },
            Divide: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true },
          },
        },
        runs: [
          {
            whenInput: { x: 3 },
            timeline: { events: [...states('Multiply', 'Divide'), succeeded('{"result":35}')] },
          },
          {
            whenInput: { x: 1 },
            timeline: { events: [...states('Multiply', 'Notify'), succeeded('{"secret":"hunter2"}')] },
          },
          {
            whenInput: { x: 'none' },
            timeline: {
              events: [
                ...states('Multiply'),
                { type: 'ExecutionFailed', details: { error: 'States.Runtime' } },
              ],
            },
          },
          { timeline: { events: [{ type: 'WaitStateEntered', state: 'Wait' }] } },
        ],
      },
    ],
  },
}
const machine = { 'state-machine': `${prefix}:stateMachine:calculate` }

async function run(cases: string, given: object = {}) {
  const set = await stage(scenario)
  const folder = await set.job({ mode: 'explain' })
  const file = join(folder.folder, 'cases.yaml')
  await writeFile(file, cases)
  const junit = join(folder.folder, 'cases.xml')
  const job = await set.job({ ...machine, cases: file, 'junit-file': junit, ...given })
  return { set, job, file, junit }
}

test('one verdict of all: which failed, why, and where it stands', async () => {
  const { set, job, file, junit } = await run(text)
  await using _ = set
  const outcome = await job.outcome
  expect(outcome).toMatchObject({
    verdict: 'failed',
    reason: '2 of 6 cases failed',
    outputs: { 'cases-passed': 4, 'cases-failed': 2, 'junit-file': junit },
    annotations: [
      { file, line: 7, title: 'Case too small', message: 'the last state: expected Divide, got Notify' },
      {
        file,
        line: 15,
        title: 'Case never ends',
        message: expect.stringContaining('the time limit of 5s has passed'),
      },
    ],
  })
  const xml = readFileSync(junit, 'utf8')
  expect(await junitProblems(xml)).toEqual([])
  expect(xml.match(/<testcase /g)).toHaveLength(6)
  expect(xml.match(/<failure /g)).toHaveLength(2)
  expect(xml).toContain('expected Divide, got Notify')
  expect(
    set.sandbox.calls.of('StartExecution').map(({ request }) => (request as { input: string }).input),
  ).toContain('{"x":3,"y":25,"id":12345678901234567890}')
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(1)
  expect(set.sandbox.calls.of('TestState')).toHaveLength(2)
  expect(job.lines.join('\n')).toContain('✗ too small')
})

test('the same file runs again from the beginning', async () => {
  const only = text.split('  - name: too small')[0] ?? ''
  const { set, job, file } = await run(only)
  await using _ = set
  await job.outcome
  const again = await set.job({ ...machine, cases: file }, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(await again.outcome).toMatchObject({ verdict: 'passed', outputs: { 'cases-passed': 1 } })
  expect(set.sandbox.calls.of('StartExecution').length).toBeGreaterThanOrEqual(2)
  expect(set.sandbox.calls.of('RedriveExecution')).toEqual([])
})

test('a signal stops what runs, and nothing more is started', async () => {
  const endless = Array.from(
    { length: 6 },
    (_, index) => `  - { name: case ${index}, input: { x: forever } }`,
  )
  const { set, job } = await run(`cases:\n${endless.join('\n')}\n`, { concurrency: '2' })
  await using _ = set
  while (set.sandbox.calls.of('StartExecution').length < 2) await set.clock.sleep(100)
  await set.clock.sleep(30_000)
  await job.cancel()
  await expect(job.outcome).rejects.toMatchObject({ exitCode: 130 })
  expect(set.sandbox.calls.of('StartExecution')).toHaveLength(2)
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(2)
})

test('masked values do not come into the report', async () => {
  const cases = 'cases:\n  - { name: shown, input: { x: 1 }, expect: "output.secret = \'no\'" }\n'
  const { set, job, junit } = await run(cases, { mask: ['$.secret'] })
  await using _ = set
  expect(await job.outcome).toMatchObject({ verdict: 'failed' })
  expect(readFileSync(junit, 'utf8')).not.toContain('hunter2')
})

test('the example fits the published schema', () => {
  expect(validate(parse(text))).toBe(true)
})

const one = (member: string) => `cases:\n  - name: a\n    ${member}\n`

test.each([
  ['', 'this is no object', 1, 1],
  ['cases: []\n', 'there is no list of cases', 1, 1],
  ['case: []\n', 'there is no member case', 1, 1],
  ['cases:\n  - {}\n', 'a case has no name', 2, 5],
  ['cases:\n  - { name: a }\n  - { name: a }\n', 'the name a stands twice', 3, 5],
  [one('expekt: status'), 'there is no member expekt', 3, 5],
  [one('expect: "status ="'), 'this is not JSONata', 3, 5],
  [one('expect: [1]'), 'expect holds something else than texts', 3, 14],
  [one('expect-status: RUNNING'), 'there is no status RUNNING', 3, 20],
  [one('expect-status: RETRIABLE'), 'there is no status RETRIABLE', 3, 20],
  [one('timeout: 5'), 'timeout is no text', 3, 14],
  [one('timeout: 5 parsecs'), 'timeout is no duration', 3, 14],
  [one('mock: { result: 1 }'), 'a mock needs the state', 3, 5],
  ['cases:\n  - { name: a, state: B, mock: {} }\n', 'a mock answers with one thing', 2, 32],
  ['cases: [\n', 'this is not YAML', 2, 1],
])('%j is refused at its place, before anything is started', async (cases, message, line, column) => {
  const refusal = await casesFrom({ file: 'c.yaml', text: cases }).catch((error) => error)
  expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) })
  expect(refusal.where).toMatch(new RegExp(`^c\\.yaml:${line}:${column}\\b`))
})
