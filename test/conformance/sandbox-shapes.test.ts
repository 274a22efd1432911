/** What the sandbox serves, and what the client sends it, held to the published API model. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, openAws } from '@aws-delivery-actions/aws'
import {
  type PlacedScript,
  type RepositoryScript,
  type Scenario,
  startSandbox,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { expect } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { deviations, examination, readModel, withModels } from './api-model.js'

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../../packages/sandbox/scenarios/deploy.json', import.meta.url), 'utf8'),
)
const prefix = 'arn:aws:states:eu-west-1:123456789012'
const stateMachineArn = `${prefix}:stateMachine:deploy`
const executionArn = `${prefix}:execution:deploy:one`

withModels(
  'Step Functions',
  async () => {
    const clock = virtualClock()
    const sandbox = await startSandbox({ scenario, clock })
    const aws = openAws({ environment: sandbox.environment, clock, pace: { freeFor: 1e12 } })
    const examined = examination({
      url: sandbox.url,
      model: readModel('stepfunctions', '2016-11-23'),
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      target: 'AWSStepFunctions',
    })
    const { ask } = examined

    await ask('StartExecution', {
      stateMachineArn: `${stateMachineArn}:LIVE`,
      name: 'one',
      traceHeader: 'Root=1',
    })
    await ask('DescribeExecution', { executionArn })
    await clock.sleep(6_000)
    await ask('DescribeExecution', { executionArn })
    await ask('DescribeExecution', { executionArn, includedData: 'METADATA_ONLY' })
    await ask('RedriveExecution', { executionArn, clientToken: 'token' })
    await clock.sleep(1_000)
    await ask('StopExecution', { executionArn, error: 'Cancelled', cause: 'by the test' })
    const { nextToken } = await ask('GetExecutionHistory', { executionArn, maxResults: 5 })
    await ask('GetExecutionHistory', { executionArn, maxResults: 5, nextToken })
    await ask('GetExecutionHistory', { executionArn, reverseOrder: true, includeExecutionData: false })
    await ask('DescribeStateMachine', { stateMachineArn: `${stateMachineArn}:7` })
    await ask('DescribeStateMachine', { stateMachineArn: `${prefix}:stateMachine:check` })
    await ask('DescribeStateMachineForExecution', { executionArn })
    await ask('DescribeStateMachineAlias', { stateMachineAliasArn: `${stateMachineArn}:LIVE` })
    await ask('ListStateMachines', { maxResults: 1 })
    await ask('ListExecutions', { stateMachineArn, statusFilter: 'ABORTED' })
    await ask('UpdateStateMachine', { stateMachineArn, definition: '{}' })
    await ask('StartSyncExecution', { stateMachineArn: `${prefix}:stateMachine:check` })
    await ask('StartSyncExecution', {
      stateMachineArn: `${prefix}:stateMachine:check`,
      input: '{"bad":true}',
    })
    const fan = await ask('StartExecution', { stateMachineArn: `${prefix}:stateMachine:fan` })
    await clock.sleep(20_000)
    const { mapRuns } = await ask('ListMapRuns', { executionArn: fan.executionArn })
    const [{ mapRunArn }] = mapRuns as [{ mapRunArn: string }]
    await ask('DescribeMapRun', { mapRunArn })
    await ask('ListExecutions', { mapRunArn })
    await ask('GetExecutionHistory', { executionArn: fan.executionArn })

    await ask('ValidateStateMachineDefinition', { definition: '{}', type: 'EXPRESS', severity: 'WARNING' })
    await ask('ValidateStateMachineDefinition', { definition: '{', maxResults: 1 })

    await ask('StartExecution', { stateMachineArn: 'nonsense' })
    await ask('StartExecution', { stateMachineArn, name: 'one', input: '{"other":1}' })
    await ask('StartExecution', { stateMachineArn, name: 'a b' })
    await ask('StartExecution', { stateMachineArn, input: '{' })
    await ask('StartExecution', { stateMachineArn: `${stateMachineArn}:8` })
    await ask('StartSyncExecution', { stateMachineArn })
    await ask('DescribeExecution', { executionArn: `${executionArn}-none` })
    await ask('RedriveExecution', { executionArn: `${prefix}:execution:deploy:yesterday` })
    await ask('GetExecutionHistory', { executionArn, nextToken: 'made-up' })
    await ask('DescribeMapRun', { mapRunArn: `${mapRunArn}-none` })
    await ask('ValidateStateMachineDefinition', { definition: '{}', maxResults: 100 })

    const described = await aws.call('sfn', 'DescribeExecution', { executionArn })
    expect(described).toMatchObject({ status: 'ABORTED', redriveCount: 1, error: 'Cancelled' })
    const already = aws.call('sfn', 'StartExecution', { stateMachineArn, name: 'one', input: '{"other":1}' })
    expect(await already.catch(errorCode)).toBe('ExecutionAlreadyExists')

    expect(examined.problems).toEqual([])
    process.stderr.write(`sandbox shapes: ${examined.answers} answers fit the model of Step Functions\n`)
    await sandbox.stop()
    clock.release()
  },
  60_000,
)

withModels(
  'ECR',
  async () => {
    const image: PlacedScript = { tags: ['v1'], platform: 'linux/amd64' }
    const archived: PlacedScript = { tags: ['old'], platform: 'linux/arm64', archived: true }
    const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
    const exclusions = ['latest*', 'v*-next']
    const repositories: Readonly<Record<string, RepositoryScript>> = {
      app: { images: [image, archived], mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions },
      other: {},
    }
    const sandbox = await startSandbox({
      scenario: { registries: { [host]: { personality: 'ecr', repositories } } },
    })
    const scope = 'Credential=A/20260101/eu-west-1/ecr/aws4_request'
    const examined = examination({
      url: sandbox.url,
      model: readModel('ecr', '2015-09-21'),
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        authorization: `AWS4-HMAC-SHA256 ${scope}`,
      },
      target: 'AmazonEC2ContainerRegistry_V20150921',
    })
    const { ask } = examined
    const repositoryName = 'app'
    await ask('GetAuthorizationToken', {})
    await ask('DescribeRepositories', {})
    await ask('DescribeRepositories', { repositoryNames: ['app'] })
    await ask('DescribeRepositories', { repositoryNames: ['none'] })
    await ask('DescribeImages', { repositoryName })
    await ask('DescribeImages', { repositoryName, imageIds: [{ imageTag: 'old' }] })
    await ask('DescribeImages', { repositoryName, imageIds: [{ imageTag: 'none' }] })
    await ask('DescribeImages', { repositoryName: 'none' })
    const imageIds = ['v1', 'old', 'none'].map((imageTag) => ({ imageTag }))
    const { images, failures } = await ask('BatchGetImage', { repositoryName, imageIds })
    expect(images).toHaveLength(1)
    expect(failures).toMatchObject([{ failureCode: 'ImageInaccessible' }, { failureCode: 'ImageNotFound' }])
    expect(examined.problems).toEqual([])
    process.stderr.write(`sandbox shapes: ${examined.answers} answers fit the model of ECR\n`)

    const open = examination({
      url: sandbox.url,
      model: readModel('ecr-public', '2020-10-30'),
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      target: 'SpencerFrontendService',
    })
    await open.ask('GetAuthorizationToken', {})
    expect(open.problems).toEqual([])
    await sandbox.stop()
  },
  60_000,
)

withModels('what asl-lint prints with format=aws is an answer of the API', async () => {
  const model = readModel('stepfunctions', '2016-11-23')
  const shape = model.operations.ValidateStateMachineDefinition?.output.shape ?? ''
  const definitions = ['{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}', '[', '{}']
  for (const text of definitions) {
    const cwd = temporaryFolder('shape')
    writeFileSync(join(cwd, 'a.asl.json'), text)
    const { stdout } = await runInTerminal({ action: 'asl-lint', cwd, args: ['--format=aws'] })
    expect(deviations(model, shape, JSON.parse(stdout), 'asl-lint')).toEqual([])
  }
})

withModels(
  'AWS Health',
  async () => {
    const clock = virtualClock()
    const health: Scenario = {
      health: {
        events: [
          { service: 'EC2', region: 'us-east-1', from: '-1h', until: '1h', zone: 'us-east-1a' },
          {
            service: 'RDS',
            region: 'us-east-1',
            from: '-1h',
            scope: 'ACCOUNT_SPECIFIC',
            entities: [{ value: 'db-1', status: 'RESOLVED' }, { value: 'db-2' }],
          },
          { service: 'IAM', region: 'global', from: '-2h', until: '-1h' },
        ],
      },
    }
    const sandbox = await startSandbox({ scenario: health, clock })
    const examined = examination({
      url: sandbox.url,
      model: readModel('health', '2016-08-04'),
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      target: 'AWSHealth_20160804',
    })
    const { ask } = examined

    const { nextToken } = await ask('DescribeEvents', { maxResults: 1 })
    await ask('DescribeEvents', { maxResults: 1, nextToken })
    await ask('DescribeEvents', { nextToken })
    const { events } = await ask('DescribeEvents', {
      filter: {
        regions: ['us-east-1'],
        eventStatusCodes: ['open'],
        eventTypeCategories: ['issue'],
        lastUpdatedTimes: [{ from: 0 }],
      },
    })
    expect(events).toHaveLength(2)
    const eventArns = (events as { arn: string }[]).map(({ arn }) => arn)
    await ask('DescribeEventDetails', { eventArns: [...eventArns, `${eventArns[0]}_NONE`] })
    await ask('DescribeAffectedEntities', { filter: { eventArns } })
    await ask('DescribeAffectedEntities', { filter: { eventArns, statusCodes: ['IMPAIRED'] } })
    await ask('DescribeEventsForOrganization', { filter: { eventStatusCodes: ['closed'] } })
    for (const eventArn of eventArns) await ask('DescribeAffectedAccountsForOrganization', { eventArn })
    const [, eventArn = ''] = eventArns
    await ask('DescribeAffectedEntitiesForOrganization', {
      organizationEntityAccountFilters: [{ eventArn, awsAccountId: '123456789012' }],
    })
    await clock.sleep(2 * 3_600_000)
    await ask('DescribeEvents', {})
    expect(examined.problems).toEqual([])
    process.stderr.write(`sandbox shapes: ${examined.answers} answers fit the model of AWS Health\n`)

    // What the gate itself asks fits as well.
    const asked = sandbox.calls.all.length
    await runInTerminal({
      action: 'health-gate',
      cwd: temporaryFolder('gate'),
      args: ['--regions=us-east-1,eu-west-1', '--stable-for=10m', '--source=api'],
      environment: sandbox.environment,
    })
    const model = readModel('health', '2016-08-04')
    const requests = sandbox.calls.all.slice(asked)
    expect(requests.map(({ operation }) => operation)).toEqual([
      'DescribeEvents',
      'DescribeEvents',
      'DescribeAffectedEntities',
    ])
    const shapeOf = (operation: string) => model.operations[operation]?.input.shape ?? ''
    expect(
      requests.flatMap(({ operation, request }) => deviations(model, shapeOf(operation), request, operation)),
    ).toEqual([])
    await sandbox.stop()
    clock.release()
  },
  60_000,
)
