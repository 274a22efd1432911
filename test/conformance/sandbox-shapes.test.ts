/** What the sandbox serves, and what the client sends it, held to the published API model. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { errorCode, openAws } from '@aws-delivery-actions/aws'
import { type Scenario, startSandbox, virtualClock } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'

type Shape = {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly required?: readonly string[]
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
}

type Model = {
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}

type Operation = {
  readonly input: { readonly shape: string }
  readonly output: { readonly shape: string }
  readonly errors?: readonly { readonly shape: string }[]
}

const folder = process.env.AWS_API_MODELS
if (folder === undefined || folder === '') {
  process.stderr.write('skipped: sandbox shapes (AWS_API_MODELS names no folder with API models)\n')
}
const withModels = folder ? test : test.skip

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../../packages/sandbox/scenarios/deploy.json', import.meta.url), 'utf8'),
)
const prefix = 'arn:aws:states:eu-west-1:123456789012'
const stateMachineArn = `${prefix}:stateMachine:deploy`
const executionArn = `${prefix}:execution:deploy:one`

withModels(
  'Step Functions',
  async () => {
    const model = readModel('stepfunctions', '2016-11-23')
    const clock = virtualClock()
    const sandbox = await startSandbox({ scenario, clock })
    const aws = openAws({ environment: sandbox.environment, clock, pace: { freeFor: 1e12 } })
    const problems: string[] = []
    let answers = 0

    /** Asks without the client, so that nothing is lost in reading the answer. */
    async function ask(operation: string, request: object): Promise<Record<string, unknown>> {
      const response = await fetch(sandbox.url, {
        method: 'POST',
        headers: {
          'x-amz-target': `AWSStepFunctions.${operation}`,
          'content-type': 'application/x-amz-json-1.0',
        },
        body: JSON.stringify(request),
      })
      const body = (await response.json()) as Record<string, unknown>
      const { input, output, errors = [] } = model.operations[operation] ?? missing(operation)
      answers++
      problems.push(...deviations(model, input.shape, request, `${operation} request`))
      if (response.ok) problems.push(...deviations(model, output.shape, body, operation))
      else {
        const code = String(body.__type).replace(/^.*#/, '')
        const known = errors.map(({ shape }) => shape)
        if (![...known, 'ValidationException'].includes(code)) problems.push(`${operation}: no error ${code}`)
      }
      return body
    }

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

    expect(problems).toEqual([])
    process.stderr.write(`sandbox shapes: ${answers} answers fit the model of Step Functions\n`)
    await sandbox.stop()
    clock.release()
  },
  60_000,
)

withModels('what asl-lint prints with format=aws is an answer of the API', async () => {
  const model = readModel('stepfunctions', '2016-11-23')
  const shape = model.operations.ValidateStateMachineDefinition?.output.shape ?? ''
  const definitions = ['{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}', '[', '{}']
  for (const text of definitions) {
    const cwd = mkdtempSync(join(tmpdir(), 'shape-'))
    writeFileSync(join(cwd, 'a.asl.json'), text)
    const { stdout } = await runInTerminal({ action: 'asl-lint', cwd, args: ['--format=aws'] })
    expect(deviations(model, shape, JSON.parse(stdout), 'asl-lint')).toEqual([])
    rmSync(cwd, { recursive: true })
  }
})

function readModel(service: string, version: string): Model {
  const file = join(folder ?? '', service, version, 'service-2.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)).toString('utf8'))
}

function missing(operation: string): never {
  throw new Error(`The model has no operation ${operation}`)
}

/** Everything in which a value is not of its shape. */
function deviations(model: Model, name: string, value: unknown, path: string): string[] {
  const shape = model.shapes[name]
  if (shape === undefined) return [`${path}: the model has no shape ${name}`]
  switch (shape.type) {
    case 'structure':
      return structureDeviations(model, shape, value, path)
    case 'list':
      if (!Array.isArray(value)) return [`${path}: no list`]
      return value.flatMap((item, index) =>
        deviations(model, shape.member?.shape ?? '', item, `${path}[${index}]`),
      )
    case 'map':
      if (!isObject(value)) return [`${path}: no map`]
      return Object.entries(value).flatMap(([key, item]) => [
        ...deviations(model, shape.key?.shape ?? '', key, `${path} key`),
        ...deviations(model, shape.value?.shape ?? '', item, `${path}.${key}`),
      ])
    case 'string':
      return stringDeviations(shape, value, path)
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path}: no boolean`]
    case 'integer':
    case 'long':
      return Number.isInteger(value) ? [] : [`${path}: no integer`]
    default:
      return typeof value === 'number' ? [] : [`${path}: no number`]
  }
}

function structureDeviations(model: Model, shape: Shape, value: unknown, path: string): string[] {
  if (!isObject(value)) return [`${path}: no structure`]
  const members = shape.members ?? {}
  const absent = (shape.required ?? []).filter((name) => value[name] === undefined)
  return [
    ...absent.map((name) => `${path}: ${name} is required`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined
      if (item === undefined) return []
      return member === undefined
        ? [`${path}: unknown ${name}`]
        : deviations(model, member.shape, item, `${path}.${name}`)
    }),
  ]
}

function stringDeviations({ enum: values, min = 0, max }: Shape, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return [`${path}: no string`]
  if (values !== undefined && !values.includes(value)) return [`${path}: ${value} is none of its values`]
  if (value.length < min || value.length > (max ?? Number.POSITIVE_INFINITY))
    return [`${path}: length ${value.length}`]
  return []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
