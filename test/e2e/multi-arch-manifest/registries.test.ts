/** Logins and manners of registries under their own names, through a proxy. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { type More, type Ran, type Stage, setStage } from './stage.js'

const images = [
  { platform: 'linux/amd64', tags: ['amd64'], program: {} },
  { platform: 'linux/arm64', tags: ['arm64'], program: {} },
]
const old = { platform: 'linux/amd64', tags: ['1.0.0', 'latest'], content: 'old' }
const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

async function play(
  scenario: Scenario,
  args: readonly string[],
  more: More = {},
  after: (stage: Stage, ran: Ran) => Promise<void> | void = () => {},
): Promise<Ran> {
  const stage = await setStage(scenario)
  try {
    const ran = await stage.run(args, more)
    await after(stage, ran)
    return ran
  } finally {
    await stage.sandbox.stop()
  }
}

function joinAt(repository: string, ...tags: readonly string[]): string[] {
  return [
    `--image=${repository}`,
    `--sources=${repository}:amd64,${repository}:arm64`,
    `--tags=${tags.join()}`,
  ]
}

const operations = ({ calls }: Ran) => calls.map(({ operation }) => operation)

test('ECR: one token of the Region in the name, a login that is never refused, storage without it', async () => {
  const registries = { [ecr]: { personality: 'ecr', repositories: { web: { images } } } } as const
  const ran = await play({ registries }, joinAt(`${ecr}/web`, 'v1'), {
    environment: { AWS_REGION: 'us-west-2' },
  })
  expect(ran.error).toBe('')
  expect(operations(ran).filter((operation) => operation === 'GetAuthorizationToken')).toHaveLength(1)
  // Two manifests, two configurations by way of the storage, the tag before and after.
  expect(ran.requests).toBe(8)
  expect(ran.outputs.requests).toBe(8)
})

test('ECR: immutable tags are known before anything is written', async () => {
  const scenario = (
    mutability: 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION',
    exclusions?: string[],
  ): Scenario => ({
    registries: {
      [ecr]: {
        personality: 'ecr',
        repositories: {
          web: { images: [...images, old], mutability, ...(exclusions ? { exclusions } : {}) },
        },
      },
    },
  })
  const args = [...joinAt(`${ecr}/web`, '1.0.0', 'latest', '1.1.0'), '--allow-shrink']
  const refused = await play(scenario('IMMUTABLE'), args)
  expect(refused).toMatchObject({ exitCode: 1, writes: [] })
  expect(refused.error).toContain('web:1.0.0 is sha256:')
  const kept = await play(scenario('IMMUTABLE_WITH_EXCLUSION', ['lat*']), [...args, '--on-immutable=keep'])
  expect(kept.exitCode).toBe(0)
  expect(kept.outputs.tags).toEqual([`${ecr}/web:latest`, `${ecr}/web:1.1.0`])
  const opposite = await play(scenario('MUTABLE_WITH_EXCLUSION', ['1.0*']), args)
  expect(opposite).toMatchObject({ exitCode: 1, writes: [] })
})

test('ECR: without the right to know, an immutable tag is met before others move', async () => {
  const registries = {
    [ecr]: {
      personality: 'ecr',
      repositories: {
        web: { images: [...images, old], mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['latest'] },
      },
    },
  } as const
  const faults = [{ kind: 'access-denied', operation: 'DescribeRepositories' }] as const
  const args = [...joinAt(`${ecr}/web`, 'latest', '1.0.0'), '--allow-shrink']
  const refused = await play({ registries, faults }, args)
  expect(refused.log).toContain('ecr:DescribeRepositories is not allowed')
  expect(refused.exitCode).toBe(1)
  const moved = refused.calls.filter(
    ({ operation, request }) => operation === 'PutManifest' && request.reference === 'latest',
  )
  expect(moved).toEqual([])
  const kept = await play({ registries, faults }, [...args, '--on-immutable=keep'])
  expect(kept).toMatchObject({ exitCode: 0 })
  expect(kept.outputs.tags).toEqual([`${ecr}/web:latest`])
})

test('ECR: an image that is pushed again under its immutable tag is no conflict', async () => {
  const registries = {
    [ecr]: { personality: 'ecr', repositories: { web: { images, mutability: 'IMMUTABLE' } } },
  } as const
  await play({ registries }, joinAt(`${ecr}/web`, '1.0.0'), {}, async (stage, first) => {
    expect(first.exitCode).toBe(0)
    expect(await stage.run(joinAt(`${ecr}/web`, '1.0.0'))).toMatchObject({ exitCode: 0, writes: [] })
  })
})

test('ECR: an immutable tag whose first answer was lost is set all the same', async () => {
  const registries = {
    [ecr]: { personality: 'ecr', repositories: { web: { images, mutability: 'IMMUTABLE' } } },
  } as const
  const faults = [{ kind: 'drop-after', operation: 'PutManifest', calls: [1, 1] }] as const
  const ran = await play({ registries, faults }, joinAt(`${ecr}/web`, '1.0.0'))
  expect(ran.error).toBe('')
  expect(ran.outputs.tags).toEqual([`${ecr}/web:1.0.0`])
})

test('ECR: with every tag kept the index is there by its digest', async () => {
  const registries = {
    [ecr]: {
      personality: 'ecr',
      repositories: { web: { images: [...images, old], mutability: 'IMMUTABLE' } },
    },
  } as const
  const args = [...joinAt(`${ecr}/web`, '1.0.0'), '--allow-shrink', '--on-immutable=keep']
  for (const faults of [[], [{ kind: 'access-denied', operation: 'DescribeRepositories' }]] as const) {
    const ran = await play({ registries, faults }, args)
    expect(ran).toMatchObject({ exitCode: 0, outputs: { tags: [] } })
    const puts = ran.calls.filter(({ operation }) => operation === 'PutManifest')
    expect(puts.at(-1)?.request.reference).toBe(ran.outputs.digest)
  }
})

test('ECR: a repository that does not exist is told', async () => {
  const registries = { [ecr]: { personality: 'ecr', repositories: { web: { images } } } } as const
  const ran = await play({ registries }, [`--sources=${ecr}/web:amd64`, `--tags=${ecr}/absent:v1`])
  expect(ran.exitCode).toBe(3)
  expect(ran.error).toContain('aws ecr create-repository')
})

test('ECR: a pull-through cache that may not log in upstream is explained at once', async () => {
  const registries = {
    [ecr]: {
      personality: 'ecr',
      repositories: { web: { images }, 'ecr-public/base': { upstream: 'denied' } },
    },
  } as const
  const ran = await play({ registries }, [`--sources=${ecr}/ecr-public/base:1`, `--tags=${ecr}/web:v1`])
  expect(ran).toMatchObject({ exitCode: 3, writes: [] })
  expect(ran.error).toContain('pull-through cache')
})

test('ECR: no right to log in is told with the action', async () => {
  const registries = { [ecr]: { personality: 'ecr', repositories: { web: { images } } } } as const
  const faults = [{ kind: 'access-denied', operation: 'GetAuthorizationToken' }] as const
  const ran = await play({ registries, faults }, joinAt(`${ecr}/web`, 'v1'))
  expect(ran).toMatchObject({ exitCode: 3, requests: 0 })
  expect(ran.error).toContain('ecr:GetAuthorizationToken')
})

test('ECR Public: read without a login, published with one of us-east-1', async () => {
  const registries = {
    'public.ecr.aws': { personality: 'ecr-public', repositories: { 'acme/web': { images } } },
  } as const
  const dry = await play({ registries }, [...joinAt('public.ecr.aws/acme/web', 'v1')])
  expect(dry.error).toBe('')
  expect(operations(dry)).toContain('GetAuthorizationToken')
  const elsewhere = {
    registries: { ...registries, '127.0.0.1': { repositories: {} } },
  }
  const read = await play(elsewhere, ['--sources=public.ecr.aws/acme/web:amd64', '--tags=HOST/web:v1'])
  expect(read.error).toBe('')
  expect(operations(read)).not.toContain('GetAuthorizationToken')
})

test("GHCR: the workflow's token, and one token for all repositories", async () => {
  const registries = {
    'ghcr.io': {
      personality: 'ghcr',
      users: { octocat: 'ghs_token' },
      repositories: {
        'acme/web': { images },
        'acme/base': { images: [{ platform: 'linux/s390x', tags: ['s390x'] }] },
      },
    },
  } as const
  const args = ['--sources=ghcr.io/acme/web:amd64,ghcr.io/acme/base:s390x', '--tags=ghcr.io/acme/web:v1']
  const environment = { GITHUB_ACTOR: 'octocat', 'INPUT_GITHUB-TOKEN': 'ghs_token' }
  const ran = await play({ registries }, args, { environment })
  expect(ran.error).toBe('')
  expect(operations(ran).filter((operation) => operation === 'GetToken')).toHaveLength(1)
  expect(ran.outputs.requests).toBe(ran.requests)
  const without = await play({ registries }, args)
  expect(without).toMatchObject({ exitCode: 3 })
  expect(without.writes).not.toContain('PutManifest')
  expect(without.error).toContain('packages: write')
})

test('a dry run asks for no right to push', async () => {
  const registries = { 'ghcr.io': { personality: 'ghcr', repositories: { 'acme/web': { images } } } } as const
  const ran = await play({ registries }, [...joinAt('ghcr.io/acme/web', 'v1'), '--dry-run'])
  expect(ran).toMatchObject({ exitCode: 0, writes: [] })
  const scopes = ran.calls
    .filter(({ operation }) => operation === 'GetToken')
    .map(({ request }) => request.scope)
  expect(scopes).toEqual([['repository:acme/web:pull']])
})

test("Docker Hub: Docker's own configuration, a helper, an identity token, the inputs", async () => {
  const registries = {
    'registry-1.docker.io': {
      personality: 'docker-hub',
      users: { acme: 'secret' },
      repositories: { 'acme/web': { images } },
    },
  } as const
  const args = joinAt('acme/web', 'v1')
  const key = 'https://index.docker.io/v1/'
  const auth = Buffer.from('acme:secret').toString('base64')
  const configs = {
    auth: { auths: { [key]: { auth } } },
    identity: { auths: { [key]: { identitytoken: 'secret' } } },
    helper: { credHelpers: { [key]: 'test' } },
    store: { credsStore: 'test', auths: { [key]: {} } },
  }
  for (const [name, config] of Object.entries(configs)) {
    const folder = mkdtempSync(join(tmpdir(), 'docker-'))
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(
      join(bin, 'docker-credential-test'),
      '#!/bin/sh\nread server\necho "{\\"Username\\":\\"acme\\",\\"Secret\\":\\"secret\\",\\"ServerURL\\":\\"$server\\"}"\n',
    )
    chmodSync(join(bin, 'docker-credential-test'), 0o755)
    const environment = { DOCKER_CONFIG: folder, PATH: `${bin}:${process.env.PATH}` }
    const ran = await play({ registries }, args, { environment })
    expect({ name, error: ran.error }).toEqual({ name, error: '' })
    expect(ran.outputs.tags).toEqual(['docker.io/acme/web:v1'])
  }
  const environment = { INPUT_REGISTRY_USERNAME: 'acme', INPUT_REGISTRY_PASSWORD: 'secret' }
  expect(await play({ registries }, args, { environment })).toMatchObject({ exitCode: 0 })
  const wrong = { ...environment, INPUT_REGISTRY_PASSWORD: 'wrong-secret' }
  const refused = await play({ registries }, args, { environment: wrong })
  expect(refused).toMatchObject({ exitCode: 3, writes: [] })
  expect(refused.log + refused.error).not.toContain('wrong-secret')
})

test('from one registry to another blobs are streamed and checked', async () => {
  const registries = {
    [ecr]: { personality: 'ecr', repositories: { web: {} } },
    'ghcr.io': {
      personality: 'ghcr',
      repositories: { 'acme/web': { images: images.map((image) => ({ ...image, weight: 300_000 })) } },
    },
  } as const
  const args = ['--sources=ghcr.io/acme/web:amd64,ghcr.io/acme/web:arm64', `--tags=${ecr}/web:v1`]
  const ran = await play({ registries }, args)
  expect(ran.error).toBe('')
  expect(ran.writes.filter((operation) => operation === 'FinishUpload')).toHaveLength(6)
  expect(ran.writes).not.toContain('MountBlob')
  const faults = [{ kind: 'wrong-body', operation: 'GetStoredBlob', calls: [3, 100] }] as const
  const bad = await play({ registries, faults }, args)
  expect(bad.exitCode).toBe(3)
  expect(
    bad.calls.filter(({ operation, request }) => operation === 'PutManifest' && request.reference === 'v1'),
  ).toEqual([])
})

test.each([true, false])(
  'signatures go along where that is wanted (a registry that lists referrers: %s)',
  async (hasReferrers) => {
    const plain = { '127.0.0.1': { hasReferrers, repositories: { app: { images } } } }
    await play(
      { registries: plain },
      ['--sources=HOST/app:amd64', '--image=HOST/app', '--dry-run'],
      {},
      async (_, { outputs }) => {
        const subject = String(outputs['digest-linux-amd64'])
        const tag = `sha256-${subject.slice(7)}`
        const signature = { platform: 'linux/amd64', content: 'signature', subject }
        const signed = { ...signature, tags: ['signature'] }
        const list = { images: [signature], tags: [tag] }
        const registries = {
          '127.0.0.1': {
            hasReferrers,
            repositories: {
              app: { images: [...images, ...(hasReferrers ? [signed] : [signed, list])] },
              copy: {},
              bare: {},
            },
          },
        }
        await play(
          { registries },
          ['--sources=HOST/app:amd64', '--tags=HOST/copy:v1', '--referrers=copy'],
          {},
          async (stage, ran) => {
            expect(ran.error).toBe('')
            const digest = await stage.digestOf('app', 'signature')
            expect(await stage.digestOf('copy', String(digest))).toBe(digest)
            if (!hasReferrers) expect(await stage.digestOf('copy', tag)).toBeDefined()
            await stage.run(['--sources=HOST/app:amd64', '--tags=HOST/bare:v1'])
            expect(await stage.digestOf('bare', String(digest))).toBeUndefined()
          },
        )
      },
    )
  },
)

test('what cannot be mounted is uploaded', async () => {
  const registries = { '127.0.0.1': { mounts: false, repositories: { app: { images }, third: {} } } }
  await play(
    { registries },
    ['--sources=HOST/app:amd64,HOST/app:arm64', '--tags=HOST/third:v1'],
    {},
    async (stage, ran) => {
      expect(ran.error).toBe('')
      expect(ran.writes).toContain('FinishUpload')
      expect(await stage.digestOf('third', 'v1')).toBe(ran.outputs.digest)
    },
  )
})

test('a wait names who is missing and goes on when they come', async () => {
  const late = { platform: 'linux/s390x', tags: ['s390x'], appears: { looks: 4 } }
  const registries = { '127.0.0.1': { repositories: { app: { images: [...images, late] } } } }
  const ran = await play({ registries }, [
    '--sources=HOST/app:amd64,HOST/app:s390x',
    '--tags=HOST/app:v1',
    '--wait=1m',
  ])
  expect(ran.exitCode).toBe(0)
  expect(ran.log).toMatch(/Waiting for 127\.0\.0\.1:\d+\/app:s390x, 60 s at most/)
  expect(ran.log).not.toMatch(/Waiting for .*amd64/)
}, 60_000)

test('a registry that is not there ends the run soon', async () => {
  const ran = await play({}, ['--sources=127.0.0.1:1/app:amd64', '--tags=127.0.0.1:1/app:v1'])
  expect(ran).toMatchObject({ exitCode: 3 })
  expect(ran.error).toContain('cannot be reached')
}, 60_000)
