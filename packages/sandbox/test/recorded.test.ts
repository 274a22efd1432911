import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { expect, test } from '@jest/globals'
import { startSandbox, virtualClock } from '../src/index.js'

/** In reverse order and with both forms of time, as recordings have them. */
const recording = {
  definition: {
    StartAt: 'Work',
    States: { Work: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
  },
  history: {
    events: [
      {
        id: 4,
        previousEventId: 2,
        type: 'ExecutionFailed',
        timestamp: '2026-01-01T00:00:03Z',
        executionFailedEventDetails: { error: 'E', cause: 'C' },
      },
      {
        id: 3,
        previousEventId: 2,
        type: 'TaskScheduled',
        timestamp: 1767225602,
        taskScheduledEventDetails: {
          resource: 'invoke',
          resourceType: 'lambda',
          region: 'eu-west-1',
          parameters: '{}',
        },
      },
      {
        id: 2,
        previousEventId: 0,
        type: 'TaskStateEntered',
        timestamp: '2026-01-01T00:00:01Z',
        stateEnteredEventDetails: { name: 'Work' },
      },
      {
        id: 1,
        type: 'ExecutionStarted',
        timestamp: 1767225600,
        executionStartedEventDetails: { input: '{}' },
      },
    ],
  },
}

test.each([
  [undefined, 3_000],
  ['100ms', 300],
] as const)('a recorded history is played again, every %s', async (every, end) => {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
  writeFileSync(join(folder, 'failed.json'), JSON.stringify(recording))
  const clock = virtualClock()
  const timeline = { recorded: 'failed.json', ...(every === undefined ? {} : { every }) }
  const stateMachines = [{ name: 'm', definitionFile: 'failed.json', runs: [{ timeline }] }]
  const sandbox = await startSandbox({ scenario: { stepFunctions: { stateMachines } }, folder, clock })
  const aws = openAws({ services, environment: sandbox.environment, clock, pace: { freeFor: 1e12 } })
  const stateMachineArn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:m'
  const described = await aws.call('sfn', 'DescribeStateMachine', { stateMachineArn })
  expect(JSON.parse(described.definition ?? '')).toEqual(recording.definition)
  const { executionArn } = await aws.call('sfn', 'StartExecution', { stateMachineArn, input: '{"mine":1}' })
  await clock.sleep(end - 1)
  expect(await aws.call('sfn', 'DescribeExecution', { executionArn })).toMatchObject({ status: 'RUNNING' })
  await clock.sleep(1)
  expect(await aws.call('sfn', 'DescribeExecution', { executionArn })).toMatchObject({
    status: 'FAILED',
    error: 'E',
  })
  const { events = [] } = await aws.call('sfn', 'GetExecutionHistory', { executionArn })
  expect(events.map(({ id, previousEventId }) => [id, previousEventId])).toEqual([
    [1, 0],
    [2, 0],
    [3, 2],
    [4, 2],
  ])
  expect(events[0]?.executionStartedEventDetails?.input).toBe('{"mine":1}')
  await sandbox.stop()
  clock.release()
})
