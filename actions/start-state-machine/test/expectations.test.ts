import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { expectationsFrom } from '../src/expect/expectations.js'
import { factsOf } from '../src/expect/facts.js'
import { ensureStates } from '../src/expect/known-states.js'
import { explain } from '../src/explain/explanation.js'
import { historyFrom } from '../src/history/history.js'
import { prefix, stage } from './live.js'
import { recordedEvents } from './recorded-events.js'

const one = `${prefix}:stateMachine:one`

/** Of states one after another. */
function passing(...names: readonly string[]): object {
  const next = (at: number) => (names[at] === undefined ? { End: true } : { Next: names[at] })
  const states = names.map((name, at) => [name, { Type: 'Pass', ...next(at + 1) }])
  return { StartAt: names[0], States: Object.fromEntries(states) }
}

type Case = {
  readonly expect?: string[]
  readonly states?: string[]
  readonly maxDuration?: number
  readonly unmet: string[]
}

const cases: Case[] = JSON.parse(readFileSync(new URL('expectations.json', import.meta.url), 'utf8'))
const at = (seconds: number) => new Date(seconds * 1000)
const entered = (id: number, name: string, seconds: number) => ({
  id,
  type: 'PassStateEntered',
  timestamp: at(seconds),
  previousEventId: id - 1,
  stateEnteredEventDetails: { name, input: '{}' },
})
const exited = (id: number, name: string, seconds: number) => ({
  id,
  type: 'PassStateExited',
  timestamp: at(seconds),
  previousEventId: id - 1,
  stateExitedEventDetails: { name, output: '{}' },
})
const output = '{"total":7,"wanted":8,"name":"a\\nb","items":[{"price":9},{"price":11}]}'
const facts = factsOf(
  explain(
    historyFrom([
      { id: 1, type: 'ExecutionStarted', timestamp: at(0) },
      entered(2, 'Build', 0),
      exited(3, 'Build', 3),
      entered(4, 'Build', 3),
      exited(5, 'Build', 4),
      entered(6, 'Tell', 4),
      exited(7, 'Tell', 5),
      { id: 8, type: 'ExecutionSucceeded', timestamp: at(5), executionSucceededEventDetails: { output } },
    ]),
  ),
)

test.each(cases)('%j', async ({ expect: expressions = [], states = [], maxDuration, unmet }) => {
  const expectations = await expectationsFrom({
    expressions: expressions.map((text) => ({ text, where: 'the input expect' })),
    states: states.map((text) => ({ text, where: 'the input expect-states' })),
    maxDuration,
  })
  expect(await expectations.unmet(facts)).toEqual(unmet)
})

test.each([
  [['output.a ='], [], 'this is not JSONata'],
  [['('.repeat(200)], [], 'too long or nested too deep'],
  [[], ['!'], 'a state has no name'],
])('%j %j is refused before anything is started', async (expressions, states, message) => {
  await using set = await stage({ stepFunctions: { stateMachines: [{ name: 'one' }] } })
  const job = await set.job({
    'state-machine': `${prefix}:stateMachine:one`,
    expect: expressions,
    'expect-states': states,
  })
  await expect(job.outcome).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(message) })
  expect(set.sandbox.calls.all).toEqual([])
})

test('a success that came the wrong way fails the run, offline too', async () => {
  const events = [
    { type: 'PassStateEntered', state: 'Notify', details: { input: '{}' } },
    { type: 'PassStateExited', state: 'Notify', details: { output: '{}' } },
    { type: 'ExecutionSucceeded', details: { output: '{"secret":"hunter2","n":1}' } },
  ]
  await using set = await stage({
    stepFunctions: {
      stateMachines: [
        { name: 'one', definition: passing('Notify', 'Divide'), runs: [{ timeline: { events } }] },
      ],
    },
  })
  const wanted = { expect: ['output.secret = "no"'], 'expect-states': ['>Divide'], mask: ['$.secret'] }
  const job = await set.job({
    'state-machine': `${prefix}:stateMachine:one`,
    'history-output-file': 'h.json',
    ...wanted,
  })
  const outcome = await job.outcome
  expect(outcome).toMatchObject({ verdict: 'failed', outputs: { status: 'SUCCEEDED' } })
  expect(outcome.reason?.split('\n')).toEqual([
    'output.secret: expected = "no", got "***"',
    'the last state: expected Divide, got Notify',
  ])
  expect(job.masked).toContain('hunter2')
  expect(outcome.summary?.join('\n')).toContain('Expectations that do not hold')
  const offline = await set.job({ mode: 'explain', 'history-file': `${job.folder}/h.json`, ...wanted })
  expect(await offline.outcome).toMatchObject({ verdict: 'failed', reason: outcome.reason })
})

const digits = '{"id":12345678901234567890,"f":0.10000000000000000001,"list":[1,2.50]}'

test.each([
  ['output.id = 12345678901234567890', []],
  [
    'output.id = 12345678901234567891',
    ['output.id: expected = 12345678901234567891, got 12345678901234567890'],
  ],
  ['output.id != 12345678901234567891', []],
  [
    'output.id != 12345678901234567890',
    ['output.id: expected != 12345678901234567890, got 12345678901234567890'],
  ],
  ['output.f = 0.1', ['output.f: expected = 0.1, got 0.10000000000000000001']],
  ['1.2345678901234567890e19 = output.id', []],
  ['output.id > 5 and output.list[1] = 2.5', []],
  [
    'output.id > 99999999999999999999',
    ['output.id: expected > 99999999999999999999, got 12345678901234567890'],
  ],
  ['$sum(output.list) = 3.5', []],
  ['output.list[1] = 2.500', []],
  [
    'output.id = "12345678901234567890"',
    ['output.id: expected = "12345678901234567890", got 12345678901234567890'],
  ],
])('%s keeps all digits', async (text, unmet) => {
  const history = historyFrom([
    { id: 1, type: 'ExecutionStarted', timestamp: at(0) },
    {
      id: 2,
      type: 'ExecutionSucceeded',
      timestamp: at(1),
      executionSucceededEventDetails: { output: digits },
    },
  ])
  const expectations = await expectationsFrom({
    expressions: [{ text, where: 'the input expect' }],
    states: [],
    maxDuration: undefined,
  })
  expect(await expectations.unmet(factsOf(explain(history)))).toEqual(unmet)
})

test('an expectation does not hide how the execution ended', async () => {
  const file = {
    events: recordedEvents([
      ['ExecutionStarted', 0],
      ['ExecutionFailed', 1, { error: 'E' }],
    ]),
  }
  const explanation = explain(historyFrom(file.events))
  const expectations = await expectationsFrom({
    expressions: [{ text: "error = 'E'", where: 'the input expect' }],
    states: [],
    maxDuration: undefined,
  })
  expect(await expectations.unmet(factsOf(explanation))).toEqual([])
})

test.each([
  [
    'a hidden history',
    { faults: [{ kind: 'access-denied' as const, operation: 'GetExecutionHistory' }] },
    'STANDARD',
  ],
  ['an Express execution', {}, 'EXPRESS'],
] as const)('of %s nothing is said of states', async (_, more, type) => {
  const events = [{ type: 'ExecutionSucceeded', details: { output: '{"n":1}' } }]
  const runs = [{ timeline: { events } }]
  const machine = { name: 'one', type, definition: passing('One', 'Two'), runs }
  await using set = await stage({ ...more, stepFunctions: { stateMachines: [machine] } })
  const blind = await set.job({ 'state-machine': one, 'expect-states': ['!Two'], identity: 'a' })
  expect(await blind.outcome).toMatchObject({ verdict: 'unknown' })
  const seen = await set.job({ 'state-machine': one, expect: ['output.n = 1'], identity: 'b' })
  expect(await seen.outcome).toMatchObject({ verdict: 'passed' })
})

const notified: Scenario['stepFunctions'] = {
  stateMachines: [
    {
      name: 'one',
      definition: passing('Notify'),
      aliases: { LIVE: '7' },
      runs: [
        {
          timeline: {
            events: [
              { type: 'PassStateEntered', state: 'Notify', details: { input: '{}' } },
              { type: 'PassStateExited', state: 'Notify', details: { output: '{}' } },
              { type: 'ExecutionSucceeded', details: { output: '{"n":1}' } },
            ],
          },
        },
      ],
    },
  ],
}
test('a state that the machine does not have is told before anything is started', async () => {
  await using set = await stage({ stepFunctions: notified })
  const job = await set.job({ 'state-machine': one, 'expect-states': ['!Notfy'] })
  await expect(job.outcome).rejects.toMatchObject({
    exitCode: 2,
    where: 'the input expect-states',
    message: 'the state machine has no state "Notfy" (did you mean "Notify"?)',
  })
  expect(set.sandbox.calls.of('StartExecution')).toEqual([])
  // An alias may lead to another version than the one that is described.
  const byAlias = await set.job({ 'state-machine': `${one}:LIVE`, 'expect-states': ['!Notfy'] })
  expect((await byAlias.outcome).verdict).toBe('passed')
})

const hidden = { kind: 'access-denied' as const, operation: 'DescribeStateMachine' }

test.each([
  ['machine.asl.json', '{"StartAt":"Notify","States":{"Notify":{"Type":"Pass","End":true}}}', true],
  ['machine.asl.yaml', 'StartAt: Notify\nStates:\n  Notify: {Type: Pass, End: true}\n', true],
  ['made.asl.yaml', 'StartAt: Notify\nStates:\n  "${Prefix}fy": {Type: Pass, End: true}\n', false],
  [
    'template.yaml',
    'Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {DefinitionUri: other.asl.json}\n',
    false,
  ],
])('where it may not be asked for its states, %s tells them', async (file, text, isRefused) => {
  await using set = await stage({ stepFunctions: notified, faults: [hidden] })
  const path = join(await mkdtemp(join(tmpdir(), 'states-')), file)
  await writeFile(path, text)
  const job = await set.job({ 'state-machine': one, 'expect-states': ['!Notfy'], 'definition-file': path })
  if (isRefused) await expect(job.outcome).rejects.toMatchObject({ exitCode: 2 })
  else expect((await job.outcome).verdict).toBe('passed')
  expect(set.sandbox.calls.of('StartExecution')).toHaveLength(isRefused ? 0 : 1)
})

test('what failed is told also where the output cannot be used', async () => {
  await using set = await stage({ stepFunctions: notified })
  const job = await set.job({
    'state-machine': one,
    expect: ['output.n = 2'],
    'output-map': ['x=n.$uppercase($)'],
  })
  const { verdict, reason } = await job.outcome
  expect(verdict).toBe('failed')
  expect(reason?.split('\n')).toEqual([
    'output.n: expected = 2, got 1',
    expect.stringContaining('the execution ended SUCCEEDED, but'),
  ])
})

test('an output with brackets that texts seem to close stays a text', async () => {
  const deep = `${'["]",'.repeat(6_000)}0${']'.repeat(6_000)}`
  const events = [{ type: 'ExecutionSucceeded', details: { output: deep } }]
  await using set = await stage({
    stepFunctions: { stateMachines: [{ name: 'one', runs: [{ timeline: { events } }] }] },
  })
  const job = await set.job({ 'state-machine': one })
  expect((await job.outcome).outputs.output).toBe(deep)
})

test('a masked value is not told in part', async () => {
  const secret = `s3cr"et\n${'x'.repeat(300)}`
  const events = [{ type: 'ExecutionSucceeded', details: { output: JSON.stringify({ secret }) } }]
  await using set = await stage({
    stepFunctions: { stateMachines: [{ name: 'one', runs: [{ timeline: { events } }] }] },
  })
  const job = await set.job({
    'state-machine': `${prefix}:stateMachine:one`,
    expect: ["output.secret = 'b'"],
    mask: ['$.secret'],
  })
  expect((await job.outcome).reason).toBe('output.secret: expected = "b" (\'b\'), got "***"')
})

describe('states that are expected', () => {
  const definition = JSON.stringify({
    StartAt: 'Clean input',
    States: {
      'Clean input': {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Each', States: { Each: { Type: 'Pass', End: true } } },
        End: true,
      },
    },
  })

  test.each(['Clean input', '!Clean input', '>Each'])('%s is one', async (text) => {
    const { states } = await expectationsFrom({
      expressions: [],
      states: [{ text, where: 'cases.yaml:3:5' }],
      maxDuration: undefined,
    })
    await ensureStates(states, definition)
    await ensureStates(states, undefined)
  })

  test.each(['Clean inptu', '!Clean inptu', '>Clean inptu'])('%s is none, at its place', async (text) => {
    const { states } = await expectationsFrom({
      expressions: [],
      states: [{ text, where: 'cases.yaml:3:5' }],
      maxDuration: undefined,
    })
    await expect(ensureStates(states, definition)).rejects.toMatchObject({
      exitCode: 2,
      where: 'cases.yaml:3:5',
      message: 'the state machine has no state "Clean inptu" (did you mean "Clean input"?)',
    })
  })
})
