import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { expectationsFrom } from '../src/expect/expectations.js'
import { factsOf } from '../src/expect/facts.js'
import { ensureStates } from '../src/expect/known-states.js'
import { explain } from '../src/explain/explanation.js'
import { historyFrom } from '../src/history/history.js'
import { prefix, stage } from './live.js'
import { recordedEvents } from './recorded-events.js'

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
    stepFunctions: { stateMachines: [{ name: 'one', runs: [{ timeline: { events } }] }] },
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
  await using set = await stage({ ...more, stepFunctions: { stateMachines: [{ name: 'one', type, runs }] } })
  const machine = { 'state-machine': `${prefix}:stateMachine:one` }
  const blind = await set.job({ ...machine, 'expect-states': ['!Two'], identity: 'a' })
  expect(await blind.outcome).toMatchObject({ verdict: 'unknown' })
  const seen = await set.job({ ...machine, expect: ['output.n = 1'], identity: 'b' })
  expect(await seen.outcome).toMatchObject({ verdict: 'passed' })
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
