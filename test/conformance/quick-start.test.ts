/** The first examples of our pages, as somebody copies them: only names, accounts and the deployer are changed. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { runBuildspec } from '../e2e/codebuild/buildspec.js'
import { blocksOf } from '../e2e/readme.js'
import { deliveryFolder, deliveryScenario } from '../e2e/start-state-machine/delivery.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('start-state-machine', 'ACT')
const action = 'actions/start-state-machine'
const tag = 'start-state-machine/v1'
const reusable = 'reusable-state-machine-delivery.yml'
const machine = 'test/workflows/deploy/deploy.asl.json'
const product = 'acme/aws-delivery-actions'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ scenario: deliveryScenario({}), folder: deliveryFolder })
})

afterEach(() => sandbox.stop())

testWithPart(
  'the step, in another repository',
  async () => {
    const workflow = exampleWith(`${action}/README.md`, 'on:\n')
      .replace(`./${action}`, `${product}/${action}@${tag}`)
      .replace('"environment": "staging"', '"version": "1.4.2"')
      .replaceAll('111122223333', '123456789012')
    const run = await runWorkflow({
      act,
      folder: newRepository({
        '.github/workflows/deploy.yml': workflow,
        'statemachine/deploy.asl.json': textOf(machine),
      }),
      workflow: 'deploy.yml',
      event: 'push',
      environment: { AWS_ENDPOINT_URL: sandbox.url },
      repositories: { [`${product}@${tag}`]: newProduct([], product, `@${tag}`) },
    })
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(startedWith()).toMatchObject([{ version: '1.4.2', pipeline: expect.anything() }])
  },
  120_000,
)

testWithPart(
  'the reusable workflow, called by another repository',
  async () => {
    const workflow = exampleWith('.github/PIPELINES.md', 'name: deliver\n')
      .replace(/OWNER(\/.*)@[0-9a-f]{40}/, 'acme$1@v1')
      .replace(/(test-state-machine: ).*/, '$1deploy-test')
      .replace(/(production-state-machine: ).*/, '$1deploy')
      .replaceAll(/: sam (deploy|delete) /g, ': echo sam $1 ')
      .replaceAll(/111122223333|444455556666/g, '123456789012')
    const run = await runWorkflow({
      act,
      folder: newRepository({
        '.github/workflows/deliver.yml': workflow,
        'statemachine/deploy.asl.json': textOf(machine),
        'statemachine/cases.yaml': textOf('test/workflows/state-machine-delivery/cases.yaml'),
      }),
      workflow: 'deliver.yml',
      event: 'push',
      environment: { AWS_ENDPOINT_URL: sandbox.url },
      artifacts: temporaryFolder('artifacts'),
      repositories: { [`${product}@v1`]: newProduct([reusable], product, '@v1') },
    })
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed.filter((line) => line.startsWith('sam ')).sort()).toEqual([
      'sam delete --no-prompts --stack-name deploy-test',
      'sam deploy --stack-name deploy-test --parameter-overrides Name=deploy-test',
      'sam deploy --stack-name orders --parameter-overrides Name=orders',
    ])
    expect(startedWith()).toHaveLength(3)
  },
  120_000,
)

test('the buildspec, with the bundle of this one action in the source', async () => {
  const cwd = newRepository({
    'buildspec.yml': exampleWith(`${action}/README.md`, '# buildspec.yml\n'),
    'results.json': '{"version": "1.4.2"}',
  })
  cpSync(join(root, 'dist/start-state-machine'), join(cwd, 'dist/start-state-machine'), { recursive: true })
  const build = await runBuildspec(join(cwd, 'buildspec.yml'), {
    cwd,
    shell: 'sh',
    environment: { PATH: process.env.PATH ?? '', HOME: cwd, ...sandbox.environment },
  })
  expect({ log: build.exitCode === 0 ? '' : build.log }).toEqual({ log: '' })
  expect(build.exported.STATUS).toBe('SUCCEEDED')
  expect(startedWith()).toEqual([{ version: '1.4.2' }])
}, 60_000)

function exampleWith(page: string, start: string): string {
  const blocks = blocksOf(join(root, page)).filter(({ language }) => language === 'yaml')
  const text = blocks.find((block) => block.text.startsWith(start))?.text
  if (text === undefined) throw new Error(`no example of ${page} starts with ${start}`)
  return text
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function startedWith(): unknown[] {
  return sandbox.calls.of('StartExecution').map(({ request }) => JSON.parse(String(request.input)))
}
