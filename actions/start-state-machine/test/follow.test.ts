import type { EventScript, FaultScript, Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const one = `${prefix}:stateMachine:one`

function machine(events: readonly EventScript[], more: Partial<Scenario> = {}): Scenario {
  return {
    ...more,
    stepFunctions: {
      stateMachines: [{ name: 'one', runs: [{ timeline: { events } }] }],
      ...more.stepFunctions,
    },
  }
}

/** `states` tasks one after the other, evenly over the time; four events each, and two of the execution. */
function chain(states: number, length: number): EventScript[] {
  const events = Array.from({ length: states }, (_, index): EventScript[] => {
    const [start, end] = [index, index + 0.9].map((place) => Math.round((place / states) * length))
    const name = `Step ${index + 1}`
    const task = { resource: 'invoke', resourceType: 'lambda', parameters: '{}' }
    return [
      { at: start ?? 0, type: 'TaskStateEntered', state: name, details: { input: '{}' } },
      { type: 'TaskScheduled', details: task },
      { at: end ?? 0, type: 'TaskSucceeded', details: { ...task, output: '{}' } },
      { type: 'TaskStateExited', state: name, details: { output: '{}' } },
    ]
  })
  return [...events.flat(), { at: length, type: 'ExecutionSucceeded', details: { output: '{"n":1}' } }]
}

describe('what it costs', () => {
  test('10 minutes and 40 events: at most 70 calls, never more than one a second', async () => {
    await using set = await stage(machine(chain(10, 600_000)))
    const job = await set.job({ 'state-machine': one })
    const began = set.clock.now()
    expect((await job.outcome).outputs).toMatchObject({ status: 'SUCCEEDED', transitions: 10 })
    const calls = set.sandbox.calls.all
    expect(calls.length).toBeLessThanOrEqual(70)
    if (process.env.FIGURES) console.info(`${calls.length} calls`, set.sandbox.calls.counts())
    const later = calls.map(({ time }) => time - began).filter((time) => time > 5_000)
    for (const [index, time] of later.entries()) {
      expect(time - (later[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(999)
    }
    expect(set.clock.now() - began).toBeLessThan(616_000)
  })

  test.each([
    ['while it grows', 0, 600_000],
    ['at its end', 700_000, 600_000],
  ])('25,000 events read %s cost at most a tenth more', async (_, wait, length) => {
    const lag = { history: '700ms' }
    const scenario = machine(chain(6_249, length))
    await using set = await stage({
      ...scenario,
      stepFunctions: { stateMachines: [], ...scenario.stepFunctions, lag },
    })
    const started = await set.job({ 'state-machine': one, wait: 'false' })
    const { outputs } = await started.outcome
    await set.clock.sleep(wait)
    const job = await set.job({ mode: 'attach', 'execution-arn': outputs['execution-arn'] })
    let read = 0
    const { call } = job.edge.aws
    job.edge.aws.call = (async (...given: Parameters<typeof call>) => {
      const answer = await call(...given)
      read += (answer as { events?: unknown[] }).events?.length ?? 0
      return answer
    }) as typeof call
    expect((await job.outcome).outputs).toMatchObject({ status: 'SUCCEEDED', transitions: 6_249 })
    expect(read).toBeGreaterThanOrEqual(24_998)
    if (process.env.FIGURES) console.info(`${read} events read in ${set.sandbox.calls.all.length} calls`)
    expect(read).toBeLessThanOrEqual(24_998 * 1.1)
  })
})

describe('trouble on the way', () => {
  const faults: readonly (readonly [string, FaultScript[]])[] = [
    ['half of all calls throttled for 5 minutes', [{ kind: 'throttle', share: 0.5, until: '5m' }]],
    ['the network gone for a minute', [{ kind: 'refuse', from: '2m', until: '3m' }]],
    [
      'server errors and dropped connections',
      [
        { kind: 'server-error', every: 3 },
        { kind: 'drop-after', every: 4 },
      ],
    ],
    [
      'errors without a code',
      [{ kind: 'null-code', operation: 'GetExecutionHistory', status: 500, every: 5 }],
    ],
  ]
  test.each(faults)('%s: the right result', async (_, faults) => {
    await using set = await stage(machine(chain(10, 600_000), { faults }))
    const job = await set.job({ 'state-machine': one })
    expect(await job.outcome).toMatchObject({
      verdict: 'passed',
      outputs: { status: 'SUCCEEDED', output: { n: 1 } },
    })
    expect(job.lines.filter((line) => line.startsWith('✓ Step'))).toHaveLength(10)
  })

  test('answers that lag behind', async () => {
    const scenario = machine(chain(3, 20_000))
    const lag = { describe: '4s', history: '2s', fields: '3s' }
    await using set = await stage({ stepFunctions: { stateMachines: [], ...scenario.stepFunctions, lag } })
    const job = await set.job({ 'state-machine': one })
    expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { output: { n: 1 } } })
  })

  test('credentials that expire name the way to go on', async () => {
    const faults: FaultScript[] = [{ kind: 'expired-token', from: '2m' }]
    await using set = await stage(machine(chain(10, 600_000), { faults }))
    const job = await set.job({ 'state-machine': one })
    expect(await job.outcome).toMatchObject({
      error: { exitCode: 3, mend: expect.stringContaining('mode=attach') },
      outputs: { 'execution-arn': expect.any(String) },
    })
    expect(set.sandbox.calls.of('StopExecution')).toEqual([])
    expect(job.state.get('execution')).toBe('')
  })
})

test('branches, iterations, tries, waits and callbacks are told as they go', async () => {
  const task = { resource: 'invoke', resourceType: 'lambda', parameters: '{}' }
  const callback = { ...task, resource: 'invoke.waitForTaskToken', timeoutInSeconds: 3600 }
  await using set = await stage(
    machine([
      { type: 'MapStateEntered', state: 'Each', details: { input: '[1]' } },
      { type: 'MapStateStarted', details: { length: 1 } },
      { type: 'MapIterationStarted', details: { name: 'Each', index: 0 } },
      { type: 'TaskStateEntered', state: 'Probe' },
      { type: 'TaskScheduled', details: task },
      { at: '1s', type: 'TaskFailed', details: { ...task, error: 'Slow\n::error::down' } },
      { at: '2s', type: 'TaskScheduled', details: task },
      { at: '3s', type: 'TaskSucceeded', details: task },
      { type: 'TaskStateExited', state: 'Probe' },
      { type: 'MapIterationSucceeded', details: { name: 'Each', index: 0 } },
      { type: 'MapStateSucceeded' },
      { type: 'MapStateExited', state: 'Each' },
      { type: 'WaitStateEntered', state: 'Pause', details: { input: '{}' } },
      { at: '8s', type: 'WaitStateExited', state: 'Pause' },
      { type: 'TaskStateEntered', state: 'Approve' },
      { type: 'TaskScheduled', details: callback },
      { at: '5m', type: 'TaskSucceeded', details: callback },
      { type: 'TaskStateExited', state: 'Approve' },
      { type: 'ExecutionSucceeded', details: { output: '{}' } },
    ]),
  )
  const job = await set.job({ 'state-machine': one })
  await job.outcome
  const still = job.lines.filter((line) => line.startsWith('… in Approve for'))
  expect(still.length).toBeGreaterThanOrEqual(3)
  expect(job.lines.slice(1, 12).filter((line) => !still.includes(line))).toEqual(
    [
      '▸ Each',
      '  ▸ [0] Probe',
      '  ✗ [0] Probe: Slow\n::error::down',
      '  ↻ [0] Probe, try 2',
      '  ✓ [0] Probe 3s, 2 tries',
      '✓ Each 3s',
      '▸ Pause waits',
      '✓ Pause 5s',
      '▸ Approve',
      '… Approve waits for a callback, for 1h at most',
    ].slice(0, 11 - still.filter((line) => job.lines.slice(1, 12).includes(line)).length),
  )
})

test('an execution that is attached to tells until when it waits', async () => {
  const definition = { StartAt: 'Pause', States: { Pause: { Type: 'Wait', Seconds: 90, End: true } } }
  await using set = await stage({
    stepFunctions: {
      stateMachines: [
        {
          name: 'one',
          definition,
          runs: [
            {
              timeline: {
                events: [
                  { type: 'WaitStateEntered', state: 'Pause', details: { input: '{}' } },
                  { at: '90s', type: 'WaitStateExited', state: 'Pause' },
                  { type: 'ExecutionSucceeded', details: { output: '{}' } },
                ],
              },
            },
          ],
        },
      ],
    },
  })
  const started = await set.job({ 'state-machine': one, wait: false })
  const { outputs } = await started.outcome
  const job = await set.job({ mode: 'attach', 'execution-arn': outputs['execution-arn'] })
  await job.outcome
  expect(job.lines).toContainEqual(expect.stringMatching(/^▸ Pause waits until .* UTC$/))
})

test('a Map Run tells its progress, and its failed children at the end', async () => {
  const { default: demo } = await import('../../../packages/sandbox/scenarios/deploy.json', {
    with: { type: 'json' },
  })
  await using set = await stage(demo as unknown as Scenario)
  const job = await set.job({ 'state-machine': `${prefix}:stateMachine:fan` })
  const { outputs, summary } = await job.outcome
  expect(outputs).toMatchObject({ status: 'FAILED', 'failed-state': 'Each' })
  expect(job.lines).toContainEqual(expect.stringMatching(/^Each: \d of 3 done/))
  expect(job.lines).toContainEqual(expect.stringContaining('child-2 FAILED'))
  expect(summary?.join('\n')).toContain('Failed children of the Map Run')
})

test('masked values are masked before they can be told', async () => {
  const events: EventScript[] = [
    { type: 'TaskStateEntered', state: 'A', details: { input: '{"db":{"password":"s3cr3t"}}' } },
    { type: 'ExecutionFailed', details: { error: 'E', cause: 'wrong password s3cr3t' } },
  ]
  await using set = await stage(machine(events))
  const job = await set.job({
    'state-machine': one,
    mask: ['$.db.password', '$.token'],
    input: '{"token":"t0ken"}',
  })
  await job.outcome
  expect(job.masked).toEqual(expect.arrayContaining(['t0ken', 's3cr3t']))
})

test('hostile names and causes stay inside the outputs they belong to', async () => {
  const hostile = 'x\n::set-output name=a::b\u001b[31m<img src=x>`$(id)`'
  const events: EventScript[] = [
    { type: 'TaskStateEntered', state: hostile },
    { type: 'TaskScheduled', details: { resource: hostile, resourceType: hostile } },
    { type: 'TaskFailed', details: { error: hostile, cause: hostile } },
    { type: 'ExecutionFailed', details: { error: hostile, cause: hostile } },
  ]
  await using set = await stage(machine(events))
  const job = await set.job({ 'state-machine': one })
  const { outputs, summary } = await job.outcome
  expect(outputs).toMatchObject({
    'failed-state': hostile,
    'failed-path': [hostile],
    error: hostile,
    cause: hostile,
  })
  const outsideCode = summary?.join('\n').replace(/^```[\s\S]*?^```$|``.*?``/gm, '')
  expect(outsideCode).not.toMatch(/(?<!\\)<img/)
  expect(summary?.join('\n')).not.toContain('\u001b')
})

test('a failed child execution is explained too', async () => {
  const child = `${prefix}:execution:inner:kid`
  const cause = JSON.stringify({
    ExecutionArn: child,
    Name: 'kid',
    Status: 'FAILED',
    Error: 'Inner',
    Cause: 'c',
  })
  const sync = { resource: 'startExecution.sync:2', resourceType: 'states' }
  await using set = await stage({
    stepFunctions: {
      stateMachines: [
        {
          name: 'one',
          runs: [
            {
              timeline: {
                events: [
                  { type: 'TaskStateEntered', state: 'Call' },
                  { type: 'TaskScheduled', details: sync },
                  { type: 'TaskFailed', details: { ...sync, error: 'States.TaskFailed', cause } },
                  { type: 'ExecutionFailed', details: { error: 'States.TaskFailed', cause } },
                ],
              },
            },
          ],
        },
        {
          name: 'inner',
          runs: [
            {
              timeline: {
                events: [
                  { type: 'TaskStateEntered', state: 'Deep' },
                  { type: 'TaskScheduled', details: { resource: 'invoke', resourceType: 'lambda' } },
                  { type: 'TaskFailed', details: { error: 'Inner', cause: 'because' } },
                  { type: 'ExecutionFailed', details: { error: 'Inner', cause: 'because' } },
                ],
              },
            },
          ],
        },
      ],
      executions: [{ stateMachine: 'inner', name: 'kid' }],
    },
  })
  const job = await set.job({ 'state-machine': one })
  const { outputs, summary } = await job.outcome
  expect(outputs).toMatchObject({ 'failed-state': 'Call' })
  expect(job.lines).toContainEqual(expect.stringContaining('FAILED at Deep'))
  expect(summary?.join('\n')).toContain('The child execution kid')
})
