/** The two projects of a pipeline that delivers a state machine, on either side of its approval. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, describe, expect, test } from '@jest/globals'
import { root } from '../bundle.js'
import {
  burning,
  type DeliveryWorld,
  deliveryFolder,
  deliveryScenario,
} from '../start-state-machine/delivery.js'
import { runPipelineStage, type StageResult } from './stage.js'

const commands = {
  DEPLOY_COMMAND: 'printf "deployed %s\\n" "$STATE_MACHINE" | cat',
  CLEAN_UP_COMMAND: 'printf "removed %s\\n" "$STATE_MACHINE"',
}

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

describe('before the approval', () => {
  test('a copy is deployed, passes its cases, and is removed', async () => {
    const { exitCode, log, exported, reports } = await stage('test')
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
    expect(log).toMatch(/deployed deploy-test\n[\s\S]*removed deploy-test\n/)
    expect(exported).toEqual({ CASES_PASSED: '2', CASES_FAILED: '0' })
    expect(reports.cases?.[0]).toContain('tests="2" failures="0"')
    expect(reports.definitions?.[0]).toMatch(/^<\?xml[\s\S]*<testsuites/)
  })

  test('a case that fails fails the build, and the copy is removed all the same', async () => {
    const { exitCode, log, exported, reports } = await stage('test', { test: 'fails' })
    expect(exitCode).toBe(1)
    expect(log).toContain('removed deploy-test\n')
    expect(exported).toEqual({ CASES_PASSED: '1', CASES_FAILED: '1' })
    expect(reports.cases?.[0]).toContain('failures="1"')
  })

  test('a definition that AWS would refuse is never deployed', async () => {
    const { exitCode, log, reports } = await stage('test', { definition: '{"StartAt": "One", "States": {}}' })
    expect(exitCode).toBe(1)
    expect(log).not.toContain('deployed')
    expect(reports.definitions?.[0]).toContain('<failure')
  })

  test('a scan that refuses ends it before anything is deployed', async () => {
    const { exitCode, log } = await stage('test', {
      SCAN_COMMAND: 'printf "AwsSolutions-SF1\\n"; false | cat',
    })
    expect(exitCode).toBe(1)
    expect(log).toContain('AwsSolutions-SF1\n')
    expect(log).not.toContain('deployed')
  })

  test('a copy that cannot be deployed is not tested, and removed', async () => {
    const { exitCode, log } = await stage('test', { DEPLOY_COMMAND: 'false | cat' })
    expect(exitCode).toBe(1)
    expect(log).toContain('removed deploy-test\n')
    expect(sandbox?.calls.of('StartExecution')).toEqual([])
  })
})

describe('after the approval', () => {
  test('production is deployed and started', async () => {
    const { exitCode, log, exported } = await stage('production')
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
    expect(log).toContain('deployed deploy\n')
    expect(exported).toEqual({
      VERDICT: 'healthy',
      STATUS: 'SUCCEEDED',
      EXECUTION_ARN: expect.stringMatching(/^arn:aws:states:eu-west-1:\d{12}:execution:deploy:/),
    })
  })

  test('a Region that burns keeps it as it is', async () => {
    const { exitCode, log, exported } = await stage('production', {
      events: burning,
      HEALTH_TIMEOUT: '2s',
    })
    expect(exitCode).toBe(4)
    expect(log).not.toContain('deployed deploy\n')
    expect(exported).toMatchObject({ VERDICT: 'unhealthy', STATUS: undefined })
  })

  test('an execution that fails fails the build, at its state', async () => {
    const { exitCode, log, exported } = await stage('production', { INPUT: '{"version": "2.0.0"}' })
    expect(exitCode).toBe(1)
    expect(log).toContain('AlarmRaised')
    expect(log).toContain('statemachine/deploy.asl.json:9:')
    expect(exported.STATUS).toBe('FAILED')
  })
})

type Stage = DeliveryWorld & {
  readonly definition?: string
  readonly DEPLOY_COMMAND?: string
  readonly SCAN_COMMAND?: string
  readonly HEALTH_TIMEOUT?: string
  readonly INPUT?: string
}

async function stage(
  name: 'test' | 'production',
  { definition, test, events, ...variables }: Stage = {},
): Promise<StageResult> {
  sandbox = await startSandbox({ scenario: deliveryScenario({ test, events }), folder: deliveryFolder })
  return await runPipelineStage(`state-machine-delivery-${name}.yml`, {
    files: {
      'statemachine/deploy.asl.json':
        definition ?? readFileSync(join(root, 'test/workflows/deploy/deploy.asl.json'), 'utf8'),
      'statemachine/cases.yaml': textOf('cases.yaml'),
    },
    environment: sandbox.environment,
    variables: { ...commands, STABLE_FOR: '0s', INPUT: '{"version": "1.4.2"}', ...variables },
  })
}

function textOf(file: string): string {
  return readFileSync(join(deliveryFolder, file), 'utf8')
}
