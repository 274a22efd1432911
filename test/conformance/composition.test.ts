/** start-state-machine in workflows on a runner that others wrote: in a job, and through our reusable workflow. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { until } from '../e2e/until.js'
import { newCheckout, newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { type Annotation, runWorkflow, type WorkflowResult, type WorkflowRun } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('start-state-machine', 'ACT')
const folder = join(root, 'test/workflows/deploy')
const definition = 'test/workflows/deploy/deploy.asl.json'
const repository = 'acme/aws-delivery-actions'

let sandbox: Sandbox

beforeEach(async () => {
  const scenario = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'))
  sandbox = await startSandbox({ scenario, folder })
})

afterEach(() => sandbox.stop())

testWithPart(
  'a job starts a state machine and hands its result on',
  async () => {
    const run = await runDirect('1.4.2')
    expect({ log: run.exitCode === 0 ? '' : run.log, jobs: run.jobs }).toEqual({
      log: '',
      jobs: { deploy: 'success', next: 'success' },
    })
    expect(run.outputs['deploy.start']).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"shifted":100}',
      shifted: '100',
      started: 'true',
    })
    expect(run.printed).toContain('SUCCEEDED with 100 percent')
    expect(errorsOf(run)).toEqual([])
    expect(startedNames()).toHaveLength(1)
  },
  60_000,
)

testWithPart(
  'a job fails with its execution, annotated at the state',
  async () => {
    const run = await runDirect('2.0.0')
    expect(run.exitCode).toBe(1)
    expect(run.jobs).toEqual({ deploy: 'failure' })
    expect(errorsOf(run)).toContainEqual({
      level: 'error',
      step: 'deploy.start',
      message: expect.stringContaining('AlarmRaised'),
      file: definition,
      line: 9,
    })
    expect(run.outputs['deploy.start']).toMatchObject({ status: 'FAILED', 'failed-state': 'Shift traffic' })
    expect(run.summaries['deploy.start']).toContain('Shift traffic')
  },
  60_000,
)

testWithPart(
  'a job that runs again continues the execution that failed',
  async () => {
    expect((await runDirect('2.0.0')).exitCode).toBe(1)
    const again = await runDirect('2.0.0')
    expect({ log: again.exitCode === 0 ? '' : again.log }).toEqual({ log: '' })
    expect(again.outputs['deploy.start']).toMatchObject({
      status: 'SUCCEEDED',
      redriven: 'true',
      'redrive-count': '1',
    })
    expect(sandbox.calls.counts()).toMatchObject({ RedriveExecution: 1 })
    expect(new Set(startedNames()).size).toBe(1)
  },
  60_000,
)

testWithPart(
  'where the runner kills the step, its post step stops the execution',
  async () => {
    const run = await runDirect('3.0.0', async (cancel) => {
      await until(async () => sandbox.calls.of('GetExecutionHistory')[0])
      cancel()
    })
    expect(run.exitCode).not.toBe(0)
    expect(run.printed).toContainEqual(expect.stringMatching(/^Stopped arn:aws:states:/))
    expect(sandbox.calls.counts()).toMatchObject({ StartExecution: 1, StopExecution: 1 })
  },
  60_000,
)

testWithPart(
  'another repository calls the workflow for each of a matrix, and each starts its own',
  async () => {
    const run = await runCalled('1.4.2')
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed).toContain('logged in as arn:aws:iam::123456789012:role/deploy in eu-west-1')
    expect(run.printed).toContain('SUCCEEDED with {"shifted":100}')
    const names = startedNames()
    expect(names).toHaveLength(2)
    expect(new Set(names).size).toBe(2)
  },
  60_000,
)

testWithPart(
  'a called workflow fails with its execution',
  async () => {
    const run = await runCalled('2.0.0')
    expect(run.exitCode).toBe(1)
    expect(errorsOf(run)).toContainEqual(
      expect.objectContaining({ file: definition, message: expect.stringContaining('AlarmRaised') }),
    )
  },
  60_000,
)

function runDirect(version: string, during?: WorkflowRun['during']): Promise<WorkflowResult> {
  return runWorkflow({
    act,
    folder: newCheckout({ files: { '.github/workflows/direct.yml': textOf('direct.yml') } }),
    workflow: 'direct.yml',
    event: 'workflow_dispatch',
    inputs: { version },
    environment: sandbox.environment,
    during,
  })
}

/** The caller has nothing of ours in its repository, and no credentials but those of the log-in. */
function runCalled(version: string): Promise<WorkflowResult> {
  return runWorkflow({
    act,
    folder: newRepository({
      '.github/workflows/called.yml': textOf('called.yml'),
      [definition]: textOf('deploy.asl.json'),
    }),
    workflow: 'called.yml',
    event: 'workflow_dispatch',
    inputs: { version },
    environment: { AWS_ENDPOINT_URL_SFN: sandbox.url },
    repositories: {
      [`${repository}@v1`]: newProduct(['reusable-deploy-state-machine.yml'], repository, '@v1'),
    },
  })
}

function errorsOf({ annotations }: WorkflowResult): readonly Annotation[] {
  return annotations.filter(({ level }) => level === 'error')
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

function startedNames(): unknown[] {
  return sandbox.calls.of('StartExecution').map(({ request }) => request.name)
}
