/** The sandbox's registry, judged by a client that no one here wrote. */
import { join } from 'node:path'
import {
  digestOf,
  ecrPassword,
  imageOf,
  type PlacedScript,
  type Sandbox,
  startSandbox,
} from '@aws-delivery-actions/sandbox'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { temporaryFolder } from '../e2e/temporary.js'
import { part } from './parts.js'
import { skopeoAt } from './skopeo.js'

const { path: program, testWithPart } = part('SKOPEO')

const amd64: PlacedScript = { tags: ['amd64'], platform: 'linux/amd64', program: {}, weight: 200_000 }
const attested: PlacedScript = { tags: ['arm64'], platform: 'linux/arm64', attested: true }
const windows: PlacedScript = {
  tags: ['windows'],
  format: 'docker',
  images: ['10.0.17763.1', '10.0.20348.1'].map((osVersion) => ({
    platform: 'windows/amd64',
    osVersion,
    format: 'docker',
    foreignLayer: true,
  })),
}
const images: readonly PlacedScript[] = [amd64, attested, windows]
const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({
    scenario: {
      registries: {
        '127.0.0.1': { repositories: { app: { images } } },
        [ecr]: { personality: 'ecr', repositories: { app: { images }, copy: {} } },
        'ghcr.io': {
          personality: 'ghcr',
          users: { octocat: 'secret' },
          repositories: { 'acme/app': { images } },
        },
      },
    },
  })
})

afterAll(() => sandbox.stop())

testWithPart('it reads every tag as it lies there', async () => {
  const skopeo = skopeoAt(program)
  for (const image of images) {
    const raw = await skopeo.raw(`${loopback()}/app:${image.tags?.[0]}`)
    expect(digestOf(raw)).toBe(imageOf(image).root.descriptor.digest)
  }
})

testWithPart('it finds the image of a platform, also beside an attestation', async () => {
  const skopeo = skopeoAt(program)
  const found = await skopeo.resolve(`${loopback()}/app:arm64`, 'linux/arm64')
  expect(found).toBe(imageOf(attested).manifests[0]?.descriptor.digest)
  await expect(skopeo.resolve(`${loopback()}/app:arm64`, 'linux/s390x')).rejects.toThrow('s390x')
})

testWithPart('it copies out, in, and from repository to repository, and nothing changes', async () => {
  const skopeo = skopeoAt(program)
  const layout = `oci:${join(temporaryFolder('layout'), 'app')}:x`
  await skopeo.copy(`docker://${loopback()}/app:arm64`, layout)
  await skopeo.copy(layout, `docker://${loopback()}/pushed:arm64`)
  await skopeo.copy(`docker://${loopback()}/app:windows`, `docker://${loopback()}/mounted:windows`)
  const pushed = await skopeo.raw(`${loopback()}/pushed:arm64`)
  const mounted = await skopeo.raw(`${loopback()}/mounted:windows`)
  expect([digestOf(pushed), digestOf(mounted)]).toEqual(
    [attested, windows].map((image) => imageOf(image).root.descriptor.digest),
  )
})

testWithPart.each([
  [ecr, 'app', 'copy', `AWS:${ecrPassword}`],
  ['ghcr.io', 'acme/app', 'acme/copy', 'octocat:secret'],
])('it logs in at %s, and goes where the storage is', async (host, from, to, login) => {
  const skopeo = skopeoAt(program, sandbox.environment)
  const copying = ['--src-creds', login, '--dest-creds', login]
  await skopeo.copy(`docker://${host}/${from}:amd64`, `docker://${host}/${to}:amd64`, ...copying)
  const stored = sandbox.calls.of('GetStoredBlob').map(({ request }) => request.host)
  expect(stored).toContain(host)
  const wrong = skopeo.copy(`docker://${host}/${from}:amd64`, 'dir:/nowhere', '--src-creds', 'A:B')
  await expect(wrong).rejects.toThrow(/unauthorized|authentication required/i)
})

function loopback(): string {
  return new URL(sandbox.url).host
}
