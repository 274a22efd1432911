/** The example workflow on a runner that others wrote: what steps hand on, and how a failing step looks. */
import { expect } from '@jest/globals'
import { newCheckout } from './checkout.js'
import { part } from './parts.js'
import { runWorkflow } from './workflow-runner.js'

const { path: act, testWithPart } = part('ACT')
const example = { act, workflow: 'example.yml', event: 'workflow_dispatch' }
const tag = 'dev_us-east-1/research/1.0'

testWithPart(
  'the example routes, lints, and hands the route to a later job',
  async () => {
    const folder = newCheckout({ workflows: ['example.yml'] })
    const run = await runWorkflow({ ...example, folder, inputs: { tag } })
    expect({ log: run.exitCode === 0 ? '' : run.log, jobs: run.jobs }).toEqual({
      log: '',
      jobs: { route: 'success', next: 'success' },
    })
    expect(run.outputs).toMatchObject({
      'route.route': {
        env: 'dev',
        region: 'us-east-1',
        'account-id': '111122223333',
        'state-bucket': 'acme-tf-dev',
        'state-key': 'research/dev-us-east-1/terraform.tfstate',
        'var-args': '["-var=env=dev","-var=region=us-east-1","-var=account=111122223333"]',
      },
      'route.lint': { errors: '0', warnings: '0', 'file-count': '1', definitions: '1' },
    })
    expect(run.printed).toEqual(
      expect.arrayContaining([
        'deploys to dev in us-east-1, account 111122223333',
        '1 files linted: 0 errors, 0 warnings',
        'region us-east-1, state research/dev-us-east-1/terraform.tfstate',
      ]),
    )
    expect(run.annotations).toEqual([
      { level: 'warning', step: 'route.route', message: `the tag ${tag} does not exist in this repository` },
    ])
    expect(run.summaries['route.route']).toContain('acme-tf-dev/research/dev-us-east-1/terraform.tfstate')
    expect(run.summaries['route.lint']).toContain('0 errors')
  },
  60_000,
)

testWithPart(
  'a tag that is none fails the job before anything else runs',
  async () => {
    const folder = newCheckout({ workflows: ['example.yml'] })
    const run = await runWorkflow({ ...example, folder, inputs: { tag: 'dev_us-east1/research/1.0' } })
    expect(run.exitCode).toBe(1)
    expect(run.jobs).toEqual({ route: 'failure' })
    expect(run.annotations).toEqual([
      {
        level: 'error',
        step: 'route.route',
        message: expect.stringContaining('did you mean "us-east-1"?'),
      },
    ])
    expect(run.outputs).not.toHaveProperty(['route.lint'])
  },
  60_000,
)

testWithPart(
  'a definition that AWS would refuse fails the job, with an annotation on its line',
  async () => {
    const definition = { StartAt: 'One', States: { One: { Type: 'Pass', Next: 'Two' } } }
    const file = 'test/workflows/example/orders.asl.json'
    const folder = newCheckout({
      workflows: ['example.yml'],
      files: { [file]: JSON.stringify(definition, null, 2) },
    })
    const run = await runWorkflow({ ...example, folder, inputs: { tag } })
    expect(run.exitCode).toBe(1)
    expect(run.jobs).toEqual({ route: 'failure' })
    const errors = run.annotations.filter(({ level }) => level === 'error')
    expect(errors).toContainEqual({
      level: 'error',
      step: 'route.lint',
      message: expect.stringContaining('Two'),
      file,
      line: 6,
    })
    // Outputs of a step that failed are outputs all the same.
    expect(Number(run.outputs['route.lint']?.errors)).toBeGreaterThan(0)
    expect(run.printed.filter((line) => line.startsWith('deploys to'))).toEqual([])
  },
  60_000,
)
