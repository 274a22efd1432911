/** The pipelines of RECIPES for other places, and its policies: parsed, and every script of theirs run. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { gitAt, tag } from '../../actions/terraform-tag-router/test/repository.js'
import { root } from './bundle.js'
import { type AzurePipeline, runAzurePipeline } from './elsewhere/azure.js'
import { type GitlabPipeline, runGitlabJob } from './elsewhere/gitlab.js'
import { blocksOf } from './readme.js'
import { burning, deliveryFolder, deliveryScenario } from './start-state-machine/delivery.js'
import { temporaryFolder } from './temporary.js'

const actions = ['asl-lint', 'terraform-tag-router', 'health-gate', 'start-state-machine']
const blocks = blocksOf(join(root, '.github/RECIPES.md'))
const timeout = 120_000

let packages = ''
let sandbox: Sandbox | undefined
let tokenService: Server | undefined

beforeAll(() => {
  packages = temporaryFolder('packages')
  npm(root, 'pack', ...actions.map((action) => `./dist/${action}`), '--pack-destination', packages)
}, timeout)

afterEach(async () => {
  await sandbox?.stop()
  tokenService?.close()
  tokenService = undefined
})

describe('GitLab', () => {
  const pipeline = pipelineOf<GitlabPipeline>('# .gitlab-ci.yml')

  test(
    'a definition that AWS would refuse fails the job, with its report',
    async () => {
      const { exitCode, log, junit } = await gitlab('lint', {
        'statemachines/orders.asl.json': '{"StartAt": "One", "States": {}}',
      })
      expect({ exitCode, log: exitCode === 1 ? '' : log }).toEqual({ exitCode: 1, log: '' })
      expect(junit).toContain('<failure')
    },
    timeout,
  )

  test(
    'what is sound passes',
    async () => {
      const { exitCode, log, junit } = await gitlab('lint')
      expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
      expect(junit).toContain('failures="0"')
    },
    timeout,
  )

  test(
    'the tag says where, and the execution is started with the token of the job',
    async () => {
      const { exitCode, log } = await gitlab('deploy')
      expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
      expect(sandbox?.calls.of('StartExecution').map(({ request }) => request.name)).toEqual(['deploy-4711'])
      expect(sandbox?.calls.of('DescribeEvents').length).toBeGreaterThan(0)
    },
    timeout,
  )

  test(
    'a Region that burns keeps it from starting',
    async () => {
      const { exitCode, log } = await gitlab(
        'deploy',
        {},
        burning.map((event) => ({ ...event, region: 'us-east-1' })),
      )
      expect({ exitCode, log: exitCode === 1 ? '' : log }).toEqual({ exitCode: 1, log: '' })
      expect(sandbox?.calls.of('StartExecution')).toEqual([])
    },
    timeout,
  )

  async function gitlab(job: string, files: Record<string, string> = {}, events = undefined as Events) {
    sandbox = await startSandbox({ scenario: deliveryScenario({ events }), folder: deliveryFolder })
    const cwd = await checkout(files)
    const { url, tokens } = await startTokenService()
    const run = await runGitlabJob(pipeline, job, {
      cwd,
      environment: {
        ...machine(),
        CI_COMMIT_TAG: tag,
        AWS_WEB_IDENTITY_TOKEN_FILE: join(temporaryFolder('token'), 'token'),
        AWS_ENDPOINT_URL: sandbox.url,
        AWS_ENDPOINT_URL_STS: url,
      },
      token: (audience) => `token for ${audience}`,
    })
    if (job === 'deploy') expect(new Set(tokens)).toEqual(new Set(['token for sts.amazonaws.com']))
    return run
  }
})

describe('Azure DevOps', () => {
  const pipeline = pipelineOf<AzurePipeline>('# azure-pipelines.yml')

  test(
    'lints, routes the tag, and starts the execution',
    async () => {
      const { exitCode, log } = await azure()
      expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
      expect(sandbox?.calls.of('StartExecution').map(({ request }) => request.name)).toEqual(['deploy-815'])
    },
    timeout,
  )

  test(
    'a tag for nothing that is known ends it',
    async () => {
      const { exitCode, log } = await azure('refs/tags/dev_us-east1/research/1.0')
      expect(exitCode).toBe(2)
      expect(log).toContain('did you mean "us-east-1"?')
      expect(sandbox?.calls.of('StartExecution')).toEqual([])
    },
    timeout,
  )

  async function azure(ref = `refs/tags/${tag}`) {
    sandbox = await startSandbox({ scenario: deliveryScenario({}), folder: deliveryFolder })
    return await runAzurePipeline(pipeline, {
      cwd: await checkout(),
      environment: { ...machine(), BUILD_SOURCEBRANCH: ref, BUILD_BUILDID: '815' },
      credentials: sandbox.environment,
    })
  }
})

describe('policies', () => {
  test.each(blocks.filter(({ language }) => language === 'json'))('line $line', ({ text }) => {
    const { Version, Statement } = JSON.parse(text)
    expect(Version).toBe('2012-10-17')
    for (const { Effect, Action, Principal, Resource, Condition } of Statement) {
      expect({ Effect, allows: Action !== undefined && Action !== '*' }).toEqual({
        Effect: 'Allow',
        allows: true,
      })
      // Who is trusted is named, and on a condition; what is allowed names what it is allowed on.
      expect(Principal === undefined ? Resource : Condition).toBeDefined()
    }
  })
})

type Events = Parameters<typeof deliveryScenario>[0]['events']

function pipelineOf<Pipeline>(heading: string): Pipeline {
  const text = blocks.find((block) => block.text.startsWith(heading))?.text
  if (text === undefined) throw new Error(`no example starts with ${heading}`)
  return parse(text)
}

/** A clone at an annotated tag, with the packages in `ci`, and an origin that has the tag too. */
async function checkout(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = temporaryFolder('checkout')
  const origin = temporaryFolder('origin')
  cpSync(join(root, 'actions/terraform-tag-router/test/readme'), folder, { recursive: true })
  cpSync(packages, join(folder, 'ci'), { recursive: true })
  mkdirSync(join(folder, 'statemachines'))
  cpSync(join(root, 'test/workflows/deploy/deploy.asl.json'), join(folder, 'statemachines/deploy.asl.json'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  await gitAt(origin)('init', '--quiet', '--bare')
  const git = gitAt(folder)
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', origin)
  await git('add', '--all')
  await git('commit', '--quiet', '--message=All')
  await git('tag', '--annotate', '--message=Release', tag)
  await git('push', '--quiet', 'origin', 'main', tag)
  return folder
}

/** What a runner has: this Node, npm and git, and nothing that the tests know. */
function machine(): Record<string, string> {
  return {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: temporaryFolder('home'),
    // The packages need none.
    npm_config_registry: 'http://127.0.0.1:9',
  }
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', [...args], { cwd, stdio: 'ignore' })
}

/** Where a token is changed for credentials. */
async function startTokenService(): Promise<{ url: string; tokens: string[] }> {
  const tokens: string[] = []
  const service = createServer((request, response) => {
    const body: string[] = []
    request.on('data', (chunk) => body.push(`${chunk}`))
    request.on('end', () => {
      tokens.push(new URLSearchParams(body.join('')).get('WebIdentityToken') ?? '')
      response.setHeader('content-type', 'text/xml').end(credentials)
    })
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  tokenService = service
  return { url: `http://127.0.0.1:${(service.address() as AddressInfo).port}`, tokens }
}

const credentials = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <Credentials>
      <AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId>
      <SecretAccessKey>none</SecretAccessKey>
      <SessionToken>none</SessionToken>
      <Expiration>2099-01-01T00:00:00Z</Expiration>
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>`
