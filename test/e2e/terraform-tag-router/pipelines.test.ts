/** What stands between a tag and its route in a pipeline: promoted commits, and checkouts that were tampered with. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitAt, withOrigin } from '../../../actions/terraform-tag-router/test/repository.js'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

const action = 'terraform-tag-router'
const required = ['--config=router.yml', '--git-checks=require', '--json']
const config = `state-bucket-prefix: acme-tf
state-region: us-east-1
environments: {dev: , qa: {promote-from: dev}}
teams: [research]
regions: [us-east-1]
accounts: {dev: {research: "012345678901"}, qa: {research: "111122223333"}}
`

describe('a commit with the tags of two environments', () => {
  const inPipelineOf = async (flags: readonly string[]) => {
    let result: Awaited<ReturnType<typeof runInCodeBuild>> | undefined
    await withOrigin(async ({ git, work, clone }) => {
      writeFileSync(join(work, 'router.yml'), config)
      await git('add', '.')
      await git('commit', '--quiet', '-m', 'route')
      for (const env of ['dev', 'qa']) await git('tag', '-a', '-m', 'Deploy', `${env}_us-east-1/research/1.0`)
      await git('push', '--quiet', 'origin', 'main', '--tags')
      const cwd = await clone()
      const commit = await gitAt(cwd)('rev-parse', 'HEAD')
      const environment = {
        CODEBUILD_RESOLVED_SOURCE_VERSION: commit,
        HOME: cwd,
        GIT_CONFIG_NOSYSTEM: '1',
      }
      result = await runInCodeBuild({ action, cwd, environment, args: [...required, ...flags] })
    })
    return result
  }

  test.each(['dev', 'qa'])('is routed by the pipeline of %s, each promotion proved', async (env) => {
    const result = await inPipelineOf([`--expect-env=${env}`])
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`"env":"${env}"`) })
  })

  test('is refused where either may be meant', async () => {
    const result = await inPipelineOf([])
    expect(result).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/there are 2 tags at [0-9a-f]{40} that can be routed/),
    })
  })
})

describe('a link in the place of the generated files', () => {
  test.each([
    ['the folder', 'terraform-route'],
    ['a folder above', 'terraform-route/inner'],
  ])('%s: nothing is written behind it', async (_, folder) => {
    const cwd = temporaryFolder('links')
    mkdirSync(join(cwd, 'elsewhere/inner'), { recursive: true })
    symlinkSync('elsewhere', join(cwd, 'terraform-route'))
    const flags = ['--state-bucket-prefix=acme-tf', '--git-checks=off', `--output-dir=${folder}`]
    const args = ['--tag=dev_us-east-1/research/1.0', ...flags]
    const { exitCode, stderr } = await runInTerminal({ action, cwd, args })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('terraform-route is a link'),
    })
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['inner'])
  })
})

describe('what route refuses, validate has found before', () => {
  const sound = { 'router.yml': config }
  test.each([
    [
      'a variable that makes a number of the account',
      {
        ...sound,
        'main.tf': 'module "regional" {}\nmodule "global" {}\nvariable "account" {\n  type = number\n}\n',
      },
      'is a number, and 012345678901 would lose the zeros it starts with',
      1,
    ],
    [
      'folders that are not there',
      { 'router.yml': `${config}target-mode: dir\n` },
      'holds no Terraform files',
      1,
    ],
    [
      'a folder of variables that is not there',
      { 'router.yml': `${config}environments-dir: envs\n` },
      'envs: ',
      2,
    ],
    ['a group of closed Regions', { 'router.yml': `${config}groups: {eu: [eu-west-1]}\n` }, 'groups.eu: ', 2],
    [
      'a bucket in two Regions',
      {
        'router.yml': config.replace(
          'regions: [us-east-1]',
          'regions: {us-east-1: , eu-west-1: {state-region: eu-west-1}}',
        ),
      },
      'a bucket has one Region',
      1,
    ],
  ])('%s', async (_, files, told, exitCode) => {
    const cwd = temporaryFolder('validate')
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
    const run = (...args: string[]) => runInTerminal({ action, cwd, args: ['--config=router.yml', ...args] })
    const validated = await run('--mode=validate')
    expect(validated).toMatchObject({ exitCode, stderr: expect.stringContaining(told) })
    const routed = await run('--tag=dev_us-east-1/research/1.0', '--git-checks=off')
    expect(routed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(told) })
  })
})
