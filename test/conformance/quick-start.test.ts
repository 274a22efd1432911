/** The quick start of a README, as somebody copies it: only names and accounts are changed. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { runBuildspec } from '../e2e/codebuild/buildspec.js'
import { blocksOf } from '../e2e/readme.js'
import { deliveryFolder, deliveryScenario } from '../e2e/start-state-machine/delivery.js'
import { newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('start-state-machine', 'ACT')
const action = 'actions/start-state-machine'
const tag = 'start-state-machine/v1'
const product = 'acme/aws-delivery-actions'
const blocks = blocksOf(join(root, action, 'README.md')).filter(({ language }) => language === 'yaml')

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ scenario: deliveryScenario({}), folder: deliveryFolder })
})

afterEach(() => sandbox.stop())

testWithPart(
  'the step, in another repository',
  async () => {
    const workflow = exampleWith('on:\n')
      .replace(`./${action}`, `${product}/${action}@${tag}`)
      .replace('"environment": "staging"', '"version": "1.4.2"')
      .replaceAll('111122223333', '123456789012')
    const run = await runWorkflow({
      act,
      folder: newRepository({
        '.github/workflows/deploy.yml': workflow,
        'statemachine/deploy.asl.json': textOf('test/workflows/deploy/deploy.asl.json'),
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

test('the buildspec, with the bundle of this one action in the source', async () => {
  const cwd = newRepository({
    'buildspec.yml': exampleWith('# buildspec.yml\n'),
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

function exampleWith(start: string): string {
  const text = blocks.find((block) => block.text.startsWith(start))?.text
  if (text === undefined) throw new Error(`no example starts with ${start}`)
  return text
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function startedWith(): unknown[] {
  return sandbox.calls.of('StartExecution').map(({ request }) => JSON.parse(String(request.input)))
}
