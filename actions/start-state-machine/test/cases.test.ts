/** The cases of a state machine, each an execution of its own or a test of one state. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FaultScript, Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
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
            Multiply: { Type: 'Pass', Next: 'Divide' },
            Notify: { Type: 'Pass', Next: 'Divide' },
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

async function run(cases: string, given: object = {}, faults: readonly FaultScript[] = []) {
  const set = await stage({ ...scenario, faults })
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
  const { set, job, junit } = await run(`cases:\n${endless.join('\n')}\n`, { concurrency: '2' })
  await using _ = set
  while (set.sandbox.calls.of('StartExecution').length < 2) await set.clock.sleep(100)
  await set.clock.sleep(30_000)
  await job.cancel()
  expect(await job.outcome).toMatchObject({
    error: { exitCode: 130 },
    outputs: { 'cases-passed': 0, 'cases-failed': 0, 'junit-file': junit },
  })
  expect(set.sandbox.calls.of('StartExecution')).toHaveLength(2)
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(2)
  const xml = readFileSync(junit, 'utf8')
  expect(await junitProblems(xml)).toEqual([])
  expect(xml.match(/<error /g)).toHaveLength(6)
  expect(xml).toContain('Cancelled by SIGINT')
})

describe('a case that could not be run', () => {
  const two = `cases:
  - { name: one, input: { x: 3 } }
  - { name: two, input: { x: 1 } }
`
  const denied = (calls: readonly [number, number]): FaultScript => ({
    kind: 'access-denied',
    operation: 'StartExecution',
    calls,
  })

  test.each([
    ['all of them', [1, 9], { exitCode: 2 }, 2],
    ['some of them', [1, 1], undefined, 1],
  ] as const)('is an error and no failure: %s', async (_, calls, error, count) => {
    const { set, job, junit } = await run(two, { concurrency: '1' }, [denied(calls)])
    await using _set = set
    const outcome = await job.outcome
    expect(outcome).toMatchObject({
      verdict: 'unknown',
      reason: `${count} of 2 cases could not be run`,
      outputs: { 'cases-passed': 2 - count, 'cases-failed': 0 },
    })
    if (error === undefined) expect(outcome.error).toBeUndefined()
    else expect(outcome.error).toMatchObject(error)
    const xml = readFileSync(junit, 'utf8')
    expect(await junitProblems(xml)).toEqual([])
    expect(xml).toContain(`failures="0" errors="${count}"`)
    expect(xml).toContain('Not allowed: states:StartExecution')
  })

  test('beside one that failed does not hide it', async () => {
    const cases = two.replace('{ x: 1 } }', '{ x: none } }')
    const { set, job } = await run(cases, { concurrency: '1' }, [denied([1, 1])])
    await using _ = set
    expect(await job.outcome).toMatchObject({
      verdict: 'failed',
      reason: '1 of 2 cases failed; 1 of 2 cases could not be run',
    })
  })

  test.each([
    [{ 'state-machine': undefined }, two, 'no state machine is given', /cases\.yaml:2:5$/, 0],
    [{ 'state-machine': `${prefix}:stateMachine:none` }, two, 'StateMachineDoesNotExist', /:none$/, 1],
    [
      {},
      `${two}  - { name: three, state: Divid }\n`,
      'has no state Divid (did you mean "Divide"?)',
      /cases\.yaml:4:27$/,
      1,
    ],
  ] as const)(
    'for want of %j is told before anything starts',
    async (given, cases, message, where, calls) => {
      const { set, job } = await run(cases, given)
      await using _ = set
      await expect(job.outcome).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringContaining(message),
        where: expect.stringMatching(where),
      })
      expect(set.sandbox.calls.all).toHaveLength(calls)
    },
  )
})

describe('a time limit', () => {
  const slow: FaultScript = { kind: 'slow', operation: 'TestState', delay: '4s' }
  const throttled: FaultScript = { kind: 'throttle', operation: 'TestState' }
  const tested = (mock: string, more = '') =>
    `cases:\n  - { name: one, state: Divide, ${mock}timeout: 10s${more} }\n`

  test.each([
    ['of a state holds for all its attempts', 'mock: { result: 1 }, ', throttled],
    ['of a state holds for its only attempt', '', { ...slow, delay: '60s' }],
  ])('%s', async (_, mock, fault) => {
    const { set, job } = await run(tested(mock), {}, [fault])
    await using _set = set
    const began = set.clock.now()
    expect(await job.outcome).toMatchObject({
      verdict: 'failed',
      annotations: [{ message: 'the time limit of 10s has passed' }],
    })
    expect(set.clock.now() - began).toBeLessThan(12_000)
  })

  test('of the run bounds all cases together, and leaves open what they are', async () => {
    const cases = Array.from(
      { length: 4 },
      (_, at) => `  - { name: case ${at}, input: { x: 9 }, timeout: 1h }`,
    )
    const { set, job, junit } = await run(`cases:\n${cases.join('\n')}\n`, {
      concurrency: '2',
      timeout: 20_000,
    })
    await using _ = set
    const began = set.clock.now()
    expect(await job.outcome).toMatchObject({
      error: { exitCode: 4, message: '4 of 4 cases could not be run' },
      outputs: { 'cases-failed': 0 },
    })
    expect(set.clock.now() - began).toBeLessThan(30_000)
    expect(set.sandbox.calls.of('StopExecution')).toHaveLength(2)
    expect(set.sandbox.calls.of('StartExecution')).toHaveLength(2)
    expect(readFileSync(junit, 'utf8')).toContain('the time limit of 20s for all cases has passed')
  })
})

test.each([
  ['drop-after', '', 1, 'unknown'],
  ['drop-after', 'mock: { result: 1 }, ', 2, 'passed'],
  ['throttle', '', 2, 'passed'],
] as const)('a test of a state after %s, %s', async (kind, mock, attempts, verdict) => {
  const cases = `cases:\n  - { name: one, ${mock}state: Divide }\n`
  const { set, job } = await run(cases, {}, [{ kind, operation: 'TestState', calls: [1, 1] }])
  await using _ = set
  const outcome = await job.outcome
  expect(outcome.verdict).toBe(verdict)
  expect(set.sandbox.calls.of('TestState')).toHaveLength(attempts)
  if (verdict !== 'passed') {
    expect(outcome.annotations).toMatchObject([{ message: expect.stringContaining('may have been made') }])
  }
})

test('a state that leads to another one counts that as entered', async () => {
  const cases = 'cases:\n  - { name: way, state: Multiply, mock: { result: 1 }, expect-states: ">Divide" }\n'
  const { set, job, file } = await run(cases)
  await using _ = set
  expect(await job.outcome).toMatchObject({ verdict: 'passed' })
  const [definition] = [join(file, '../machine.yaml')]
  await writeFile(
    definition,
    'StartAt: A\nStates:\n  A: { Type: Pass, Next: Multiply }\n  Multiply: { Type: Pass, Next: Divide }\n  Divide: { Type: Succeed }\n',
  )
  const alone = await set.job({ cases: file, 'definition-file': definition })
  expect(await alone.outcome).toMatchObject({ verdict: 'passed', outputs: { calls: 1 } })
})

test('a report that cannot be written does not hide the verdict', async () => {
  const failing = 'cases:\n  - { name: a, input: { x: none } }\n'
  const passing = 'cases:\n  - { name: a, input: { x: 3 } }\n'
  for (const [cases, verdict] of [
    [failing, 'failed'],
    [passing, 'unknown'],
  ] as const) {
    const { set, job } = await run(cases, { 'junit-file': '/proc/none/cases.xml' })
    await using _ = set
    const { verdict: found, reason, outputs, summary } = await job.outcome
    expect({ found, reason }).toMatchObject({
      found: verdict,
      reason: expect.stringContaining('cannot be written'),
    })
    expect(outputs['junit-file']).toBeUndefined()
    expect(summary?.join('')).toContain('Cases')
  }
})

test('values go in as they stand', async () => {
  const cases = `cases:
  - name: one
    input: { pi: 3.14159265358979323846, small: -.5, big: 12345678901234567890, e: 1e400, hex: 0x10 }
  - { name: two, input: null }
  - name: three
    input: &shared [1.10, "1.10"]
  - { name: four, input: *shared, state: Divide, mock: { result: null } }
`
  const found = await casesFrom({ file: 'c.yaml', text: cases })
  expect(found.map(({ input }) => input)).toEqual([
    '{"pi":3.14159265358979323846,"small":-0.5,"big":12345678901234567890,"e":1e400,"hex":16}',
    'null',
    '[1.10,"1.10"]',
    '[1.10,"1.10"]',
  ])
  expect(found[3]?.tested?.mock).toEqual({ result: 'null' })
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

/** A few lines that stand for thousands of millions of values. */
function bomb(): string {
  const levels = Array.from({ length: 12 }, (_, at) => {
    const items = at === 0 ? Array(10).fill('x') : Array(10).fill(`*l${at - 1}`)
    return `&l${at} [${items.join(', ')}]`
  })
  return `input: [${levels.join(', ')}]`
}

test.each([
  ['', 'this is no object', 1, 1],
  ['cases: []\n', 'there is no list of cases', 1, 1],
  ['case: []\n', 'there is no member case', 1, 1],
  ['cases:\n  - {}\n', 'a case has no name', 2, 5],
  ['cases:\n  - { name: a }\n  - { name: a }\n', 'the name a stands twice', 3, 5],
  [one('expekt: status'), 'there is no member expekt', 3, 5],
  [one('expect: "status ="'), 'this is not JSONata', 3, 13],
  [one('expect:\n      - "true"\n      - "status ="'), 'this is not JSONata', 5, 9],
  [one('expect: |\n      true\n\n        status =\n'), 'this is not JSONata', 6, 9],
  [one('expect-states: [A, "!"]'), 'a state has no name', 3, 24],
  [one('expect: [1]'), 'expect holds something else than texts', 3, 14],
  [one('expect-status: RUNNING'), 'there is no status RUNNING', 3, 20],
  [one('expect-status: RETRIABLE'), 'there is no status RETRIABLE', 3, 20],
  [one('timeout: 5'), 'timeout has no unit', 3, 14],
  [one('max-duration: "5"'), 'max-duration has no unit', 3, 19],
  [one('max-duration: 0s'), 'max-duration is no duration', 3, 19],
  [one('input:'), 'input has no value', 3, 5],
  [one('input: { a: .inf }'), 'JSON has no such number', 3, 17],
  [one('input: .nan'), 'JSON has no such number', 3, 12],
  [one('input: &a [*a]'), 'cannot be written as JSON', 3, 15],
  [one(bomb()), 'cannot be written as JSON', 3, 12],
  [one(`input: ${'['.repeat(501)}`), 'nested deeper than 500 levels', 0, 0],
  [one(`input: ${'["]",'.repeat(6_000)}${']'.repeat(6_000)}`), 'nested deeper than 500 levels', 0, 0],
  [one('name: 5').replace('name: a', 'expect: a'), 'name is no text', 3, 11],
  [one(`name: ${'n'.repeat(201)}`).replace('name: a', 'expect: a'), 'the name is too long', 3, 11],
  [one('state: B\n    mock:'), 'this is no object', 4, 10],
  [one('state: B\n    mock: { result: }'), 'result has no value', 4, 13],
  [one('state: B\n    mock: { error: }'), 'this is no object', 4, 20],
  [one('timeout: 5 parsecs'), 'timeout is no duration', 3, 14],
  [one('mock: { result: 1 }'), 'a mock needs the state', 3, 5],
  ['cases:\n  - { name: a, state: B, mock: {} }\n', 'a mock answers with one thing', 2, 32],
  ['cases: [\n', 'this is not YAML', 2, 1],
])('%j is refused at its place, before anything is started', async (cases, message, line, column) => {
  const refusal = await casesFrom({ file: 'c.yaml', text: cases }).catch((error) => error)
  expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) })
  expect(refusal.where).toMatch(line === 0 ? /^c\.yaml$/ : new RegExp(`^c\\.yaml:${line}:${column}\\b`))
})

test('brackets in texts open nothing', async () => {
  const [first] = await casesFrom({ file: 'c.yaml', text: one(`input: { a: "${'['.repeat(1_000)}" }`) })
  expect(first?.input).toBe(JSON.stringify({ a: '['.repeat(1_000) }))
})

test('an input that the service would not take is refused at its place', async () => {
  const cases = one(`input: { a: "${'x'.repeat(262_144)}" }`)
  const refusal = await casesFrom({ file: 'c.yaml', text: cases }).catch((error) => error)
  expect(refusal).toMatchObject({ exitCode: 2, where: 'c.yaml:3:5', message: 'the input has 262152 bytes' })
})
