/** Inputs that mean nothing beside others are refused or told, before anything is started. */
import { expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const machine = { 'state-machine': `${prefix}:stateMachine:one` }
const execution = { 'execution-arn': `${prefix}:execution:one:run-1` }
const scenario = { stepFunctions: { stateMachines: [{ name: 'one' }] } }

test.each([
  [{ ...machine, cases: 'c.yaml', expect: ['true'] }, 'expect', 'with cases'],
  [{ ...machine, cases: 'c.yaml', 'expect-states': ['A'] }, 'expect-states', 'with cases'],
  [{ ...machine, cases: 'c.yaml', 'max-duration': 1_000 }, 'max-duration', 'with cases'],
  [{ ...machine, cases: 'c.yaml', 'expect-status': 'FAILED' }, 'expect-status', 'with cases'],
  [{ ...machine, 'junit-file': 'c.xml' }, 'junit-file', 'without cases'],
  [{ ...machine, wait: 'false', expect: ['true'] }, 'expect', 'with wait=false'],
  [
    { mode: 'redrive', ...execution, wait: 'false', 'expect-status': 'FAILED' },
    'expect-status',
    'with wait=false',
  ],
  [
    { mode: 'redrive', ...execution, wait: 'false', 'redrive-attempts': '2' },
    'redrive-attempts',
    'with wait=false',
  ],
  [
    { mode: 'redrive', ...execution, wait: 'false', 'on-not-redrivable': 'resume' },
    'on-not-redrivable',
    'with wait=false',
  ],
  [{ mode: 'resume', ...execution, 'resume-print': 'true', expect: ['true'] }, 'expect', 'with resume-print'],
])('%j is refused', async (given, name, beside) => {
  await using set = await stage(scenario)
  const job = await set.job(given)
  await expect(job.outcome).rejects.toMatchObject({
    exitCode: 2,
    where: `the input ${name}`,
    message: `this has no effect ${beside}`,
  })
  expect(set.sandbox.calls.all).toEqual([])
})

test.each([
  [{ ...machine, cases: 'c.yaml', input: '{"a":1}', wait: 'false' }, 'not used with cases: input, wait'],
  [{ ...machine, wait: 'false', concurrency: '9' }, 'not used without cases: concurrency'],
  [{ ...machine, wait: 'false', 'output-file': 'o.json' }, 'not used with wait=false: output-file'],
  [
    { mode: 'redrive', ...execution, 'resume-input': '{}' },
    'not used with on-not-redrivable=fail: resume-input',
  ],
])('%j is told', async (given, warning) => {
  await using set = await stage(scenario)
  const job = await set.job(given)
  await job.outcome.catch(() => {})
  expect(job.warnings).toEqual([warning])
})

test.each([
  { ...machine, wait: 'false' },
  { mode: 'redrive', ...execution, wait: 'false' },
  { mode: 'redrive', ...execution, 'on-not-redrivable': 'resume', 'resume-input': '{}' },
])('%j is neither', async (given) => {
  await using set = await stage(scenario)
  const job = await set.job(given)
  await job.outcome.catch(() => {})
  expect(job.warnings).toEqual([])
})
