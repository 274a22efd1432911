/** The bundles on every Node they promise, and one sentence on an older one. */
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from '@jest/globals'
import { root, runInCodeBuild, runInTerminal } from '../e2e/bundle.js'
import { runStep } from '../e2e/github/step.js'
import { part } from './parts.js'

const actions = readdirSync(join(root, 'dist'))
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'node-'))
const routed = [
  '--tag=dev_us-east-1/research/1.0',
  '--state-bucket-prefix=acme-tf',
  '--git-checks=off',
  '--json',
]

describe.each([20, 22, 24])('Node %i', (major) => {
  const { path: node, testWithPart } = part(`NODE_${major}`)

  testWithPart.each(actions)('%s starts and refuses', async (action) => {
    const version = await runInTerminal({ action, node, cwd: emptyFolder(), args: ['--version'] })
    expect(version).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^[a-z-]+ \d+\.\d+\.\d+\n$/),
      stderr: '',
    })
    const refused = await runInCodeBuild({ action, node, cwd: emptyFolder(), args: ['--nonsense'] })
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
    expect(refused.stderr).toContain('--nonsense is not a flag')
    const step = await runStep({ action, node, cwd: emptyFolder(), args: ['--nonsense'] })
    expect(step.exitCode).toBe(2)
    expect(step.annotations[0]?.data).toContain('--nonsense is not a flag')
  })

  testWithPart('does real work', async () => {
    const lint = await runInTerminal({
      action: 'asl-lint',
      node,
      cwd: join(root, 'test/demo/files'),
      args: ['orders.asl.json', '--json'],
    })
    expect(lint.exitCode).toBe(1)
    expect(JSON.parse(lint.stdout)).toMatchObject({ verdict: 'failed', outputs: { 'file-count': 1 } })
    const route = await runInTerminal({
      action: 'terraform-tag-router',
      node,
      cwd: emptyFolder(),
      args: routed,
    })
    expect(JSON.parse(route.stdout).outputs['state-key']).toBe('research/dev-us-east-1/terraform.tfstate')
  })
})

describe('Node 18', () => {
  const { path: node, testWithPart } = part('NODE_18')

  testWithPart.each(actions)('%s says one sentence', async (action) => {
    const run = await runInCodeBuild({ action, node, cwd: emptyFolder() })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(
      /^[a-z-]+ needs Node\.js 20 or newer and runs on 18\.[\d.]+: add runtime-versions: nodejs: 24\n$/,
    )
  })
})
