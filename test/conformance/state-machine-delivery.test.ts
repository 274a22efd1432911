/** The reusable workflow state-machine-delivery, called by another repository, on a runner that others wrote. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import {
  burning,
  type DeliveryWorld,
  deliveryFolder,
  deliveryScenario,
} from '../e2e/start-state-machine/delivery.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow, type WorkflowResult } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('start-state-machine', 'ACT')
const machine = join(root, 'test/workflows/deploy/deploy.asl.json')
const product = 'acme/aws-delivery-actions'
const deploysTest = 'printf "deployed %s for %s\\n" "$STATE_MACHINE" "$STAGE"'

let sandbox: Sandbox | undefined
let artifacts = ''

afterEach(() => sandbox?.stop())

testWithPart(
  'a copy is tested and removed, then production is deployed and started',
  async () => {
    const run = await deliver()
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed).toEqual(
      expect.arrayContaining([
        'scanned',
        'logged in as arn:aws:iam::123456789012:role/test in eu-west-1',
        'deployed deploy-test for test',
        'removed deploy-test in eu-west-1',
        'logged in as arn:aws:iam::123456789012:role/production in eu-west-1',
        '2 cases, healthy, SUCCEEDED with {"shifted":100}',
      ]),
    )
    // A pipe in a command is bash's.
    expect(run.printed.some((line) => line.startsWith('DEPLOYED DEPLOY WITH '))).toBe(true)
    expect(started()).toEqual(['deploy-test', 'deploy-test', 'deploy'])
    expect(report()).toContain('tests="2" failures="0"')
  },
  120_000,
)

testWithPart(
  'a definition that AWS would refuse ends it before anything is deployed',
  async () => {
    const run = await deliver({ definition: '{"StartAt": "One", "States": {}}' })
    expect(run.exitCode).toBe(1)
    expect(run.printed.filter((line) => /^(deployed|removed) /i.test(line))).toEqual([])
    expect(started()).toEqual([])
  },
  120_000,
)

testWithPart(
  'a scan that refuses ends it before anything is deployed',
  async () => {
    const run = await deliver({ scan: 'printf "AwsSolutions-SF1\\n" && false | cat' })
    expect(run.exitCode).toBe(1)
    expect(run.printed).toContain('AwsSolutions-SF1')
    expect(run.printed.filter((line) => /^(deployed|removed) /i.test(line))).toEqual([])
  },
  120_000,
)

testWithPart(
  'a case that fails keeps production as it is; the copy is removed all the same',
  async () => {
    const run = await deliver({ test: 'fails' })
    expect(run.exitCode).toBe(1)
    expect(run.printed).toContain('removed deploy-test in eu-west-1')
    expect(run.printed.filter((line) => line.startsWith('DEPLOYED '))).toEqual([])
    expect(started()).toEqual(['deploy-test', 'deploy-test'])
    expect(report()).toContain('tests="2" failures="1"')
  },
  120_000,
)

testWithPart(
  'a test copy that cannot be deployed is not tested, and removed',
  async () => {
    const run = await deliver({ deployTest: 'printf "tried\\n" && false | cat' })
    expect(run.exitCode).toBe(1)
    expect(run.printed).toEqual(expect.arrayContaining(['tried', 'removed deploy-test in eu-west-1']))
    expect(started()).toEqual([])
    expect(existsSync(join(artifacts, 'state-machine-cases'))).toBe(false)
  },
  120_000,
)

testWithPart(
  'a Region that burns keeps production as it is',
  async () => {
    const run = await deliver({ events: burning })
    expect(run.exitCode).toBe(1)
    expect(run.printed.filter((line) => line.startsWith('DEPLOYED '))).toEqual([])
    expect(started()).toEqual(['deploy-test', 'deploy-test'])
  },
  120_000,
)

testWithPart(
  'an execution that fails in production fails the run, annotated at the state',
  async () => {
    const run = await deliver({ version: '2.0.0' })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'statemachine/deploy.asl.json',
        line: 9,
        message: expect.stringContaining('AlarmRaised'),
      }),
    )
    expect(started()).toEqual(['deploy-test', 'deploy-test', 'deploy'])
  },
  120_000,
)

type Delivery = DeliveryWorld & {
  readonly version?: string
  readonly definition?: string
  readonly deployTest?: string
  readonly scan?: string
}

async function deliver(delivery: Delivery = {}): Promise<WorkflowResult> {
  sandbox = await startSandbox({ scenario: deliveryScenario(delivery), folder: deliveryFolder })
  artifacts = temporaryFolder('artifacts')
  return await runWorkflow({
    act,
    folder: newRepository({
      '.github/workflows/deliver.yml': textOf('called.yml'),
      'statemachine/deploy.asl.json': delivery.definition ?? readFileSync(machine, 'utf8'),
      'statemachine/cases.yaml': textOf('cases.yaml'),
    }),
    workflow: 'deliver.yml',
    event: 'workflow_dispatch',
    inputs: {
      version: delivery.version ?? '1.4.2',
      'test-deploy-command': delivery.deployTest ?? deploysTest,
      'scan-command': delivery.scan ?? 'printf "scanned\\n"',
    },
    environment: { AWS_ENDPOINT_URL: sandbox.url },
    artifacts,
    repositories: {
      [`${product}@v1`]: newProduct(['reusable-state-machine-delivery.yml'], product, '@v1'),
    },
  })
}

/** The state machines of the executions, in the order of their starts. */
function started(): string[] {
  const calls = sandbox?.calls.of('StartExecution') ?? []
  return calls.map(({ request }) => String(request.stateMachineArn).replace(/^.*:/, ''))
}

function report(): string {
  return readFileSync(join(artifacts, 'state-machine-cases/cases.xml'), 'utf8')
}

function textOf(file: string): string {
  return readFileSync(join(deliveryFolder, file), 'utf8')
}
