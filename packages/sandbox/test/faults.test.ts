import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { expect, test } from '@jest/globals'
import { faultsOf } from '../src/faults.js'
import { milliseconds, startSandbox, virtualClock } from '../src/index.js'

test.each([
  [1500, 1500],
  ['500ms', 500],
  ['1.5s', 1_500],
  ['10m', 600_000],
  ['2h', 7_200_000],
  ['14d', 1_209_600_000],
])('%s is %s ms', (duration, expected) => expect(milliseconds(duration)).toBe(expected))

test('a text that is no duration is refused', () =>
  expect(() => milliseconds('soon')).toThrow('No duration: soon'))

test('faults are chosen by operation, number, share, time and key', async () => {
  const clock = virtualClock()
  const faults = faultsOf(
    [
      { kind: 'throttle', operation: ['A', 'B'], calls: [2, 3] },
      { kind: 'server-error', operation: 'C', every: 2 },
      { kind: 'expired-token', accessKey: 'OLD' },
      { kind: 'slow', operation: 'D', from: '1m', until: '2m', delay: '3s' },
      { kind: 'refuse', from: '5m', until: '6m' },
    ],
    clock,
    () => 0.5,
  )
  const strike = (operation: string, accessKey = 'NEW') =>
    faults.strike({ operation, request: {}, accessKey })?.kind
  expect([strike('A'), strike('B'), strike('A'), strike('B')]).toEqual([
    undefined,
    'throttle',
    'throttle',
    undefined,
  ])
  expect([strike('C'), strike('C'), strike('C'), strike('C')]).toEqual([
    undefined,
    'server-error',
    undefined,
    'server-error',
  ])
  expect(strike('E', 'OLD')).toBe('expired-token')
  expect(strike('D')).toBeUndefined()
  await clock.sleep(60_000)
  expect(faults.strike({ operation: 'D', request: {}, accessKey: undefined })).toMatchObject({ delay: 3_000 })
  await clock.sleep(60_000)
  expect(strike('D')).toBeUndefined()
  const start = clock.now() - 120_000
  expect(faults.outages).toEqual([{ from: start + 300_000, until: start + 360_000 }])
  clock.release()
})

test('a slow answer takes virtual time and is logged with its fault', async () => {
  const clock = virtualClock()
  const sandbox = await startSandbox({ scenario: { faults: [{ kind: 'slow', delay: '1h' }] }, clock })
  const aws = openAws({ services, environment: sandbox.environment, clock })
  const before = clock.now()
  await aws.call('sfn', 'ListStateMachines', { maxResults: 5 })
  expect(clock.now() - before).toBe(3_600_000)
  expect(sandbox.calls.all).toEqual([
    {
      operation: 'ListStateMachines',
      request: { maxResults: 5 },
      time: before,
      accessKey: 'SANDBOX',
      fault: 'slow',
    },
  ])
  expect(sandbox.calls.counts()).toEqual({ ListStateMachines: 1 })
  await sandbox.stop()
  clock.release()
})

test('the scenario names what is there', async () => {
  const stateMachines = [{ name: 'x', runs: [{ timeline: 'nowhere' }] }]
  await expect(startSandbox({ scenario: { stepFunctions: { stateMachines } } })).rejects.toThrow(
    'The scenario has no timeline nowhere',
  )
})
