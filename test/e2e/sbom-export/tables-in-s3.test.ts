/** Tables that are uploaded, looked into where they lie, and made of documents there. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAws, systemClock } from '@aws-delivery-actions/aws'
import { s3 } from '@aws-delivery-actions/aws/s3'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { digestOf, images, writeExports } from './exports.js'

async function run(sandbox: Sandbox, cwd: string, ...args: readonly string[]) {
  const environment = { ...sandbox.environment }
  const result = await runInTerminal({ action: 'sbom-export', args: [...args, '--json'], cwd, environment })
  return { ...result, outputs: JSON.parse(result.stdout).outputs }
}

test('each image is a pair of objects, found again and replaced by a later run', async () => {
  await using sandbox = await startSandbox({ scenario: { buckets: { 'acme-tables': {} } } })
  const [one, other] = [temporaryFolder('sbom'), temporaryFolder('sbom')]
  writeExports(one, images.slice(0, 2), 'CYCLONEDX_1_4')
  writeExports(other, images.slice(1), 'CYCLONEDX_1_4')
  const transform = ['--mode=transform', '--sbom=exports', '--destination=s3://acme-tables/fleet/']
  for (const cwd of [one, other]) {
    const { exitCode, stderr } = await run(sandbox, cwd, ...transform)
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining('Uploaded: 2 images'),
    })
  }
  const found = await run(sandbox, one, '--mode=find', '--query=acl', '--data=s3://acme-tables/fleet')
  const shas = found.outputs.matches.map(({ sha }: { sha: string }) => sha)
  expect(shas.sort()).toEqual([digestOf(images[0] ?? image()), digestOf(images[2] ?? image())].sort())
  const once = await run(
    sandbox,
    one,
    '--mode=find',
    '--query=CVE-2021-23337',
    '--data=s3://acme-tables/fleet',
  )
  expect(once.outputs.matches).toHaveLength(2)
  const other2 = await run(sandbox, other, ...transform, '--layout=history', '--output-dir=history')
  expect({ exitCode: other2.exitCode, stderr: other2.stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('the destination holds tables of the other layout'),
  })
})

const [web = image()] = images
const inS3 = { buckets: { 'acme-tables': {} } }
const root = 's3://acme-tables/fleet'

/** Each from a folder of its own, as jobs on machines of their own. */
async function upload(sandbox: Sandbox, documents: Readonly<Record<string, object>> | 'export', at?: string) {
  const cwd = temporaryFolder('sbom')
  if (documents === 'export') writeExports(cwd, [{ ...web, ...(at && { createdAt: at }) }], 'CYCLONEDX_1_4')
  else
    for (const [name, one] of Object.entries(documents)) writeFileSync(join(cwd, name), JSON.stringify(one))
  return await run(sandbox, cwd, '--mode=transform', '--sbom=.', `--destination=${root}`)
}

/** What a scanner says of the same digest: nothing of the account. */
const scan = {
  'scan.cdx.json': {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: {
      timestamp: '2026-02-03T04:05:06Z',
      tools: [{ name: 'syft' }],
      properties: [{ name: 'imageId', value: digestOf(web) }],
    },
    components: [{ type: 'library', name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' }],
  },
}

async function found(sandbox: Sandbox, query: string) {
  const { outputs } = await run(
    sandbox,
    temporaryFolder('sbom'),
    '--mode=find',
    `--query=${query}`,
    `--data=${root}`,
  )
  return outputs.matches.map(({ imagearn }: { imagearn: string }) => imagearn)
}

async function objects(sandbox: Sandbox) {
  sandbox.calls.clear()
  const listed = await run(
    sandbox,
    temporaryFolder('sbom'),
    '--mode=find',
    '--query=nothing',
    `--data=${root}`,
  )
  expect(listed.exitCode).toBe(0)
  const read = sandbox.calls.of('GetObject').map(({ request }) => String(request.Key))
  return read.filter((key) => key.includes('/sbom/'))
}

test('the vulnerabilities of an image are there before its packages', async () => {
  await using sandbox = await startSandbox({ scenario: inS3 })
  await upload(sandbox, 'export')
  const keys = sandbox.calls.of('PutObject').map(({ request }) => String(request.Key))
  expect(keys.map((key) => key.split('/')[1])).toEqual(['cve', 'sbom', 'athena.sql'])
})

test('an older document does not take the place of a newer one', async () => {
  await using sandbox = await startSandbox({ scenario: inS3 })
  await upload(sandbox, 'export', '2026-03-01T00:00:00Z')
  sandbox.calls.clear()
  const late = await upload(sandbox, 'export', '2026-01-01T00:00:00Z')
  expect({ exitCode: late.exitCode, stderr: late.stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringContaining(`Left out, for the tables in ${root} hold a newer document`),
  })
  expect(sandbox.calls.of('PutObject').map(({ request }) => request.Key)).toEqual(['fleet/athena.sql'])
  await upload(sandbox, 'export', '2026-04-01T00:00:00Z')
  expect(sandbox.calls.of('PutObject')).toHaveLength(4)
})

test.each([
  ['first', [scan, 'export'], 2],
  ['last', ['export', scan], 0],
] as const)('a scan that tells no account joins the image, when it comes %s', async (_, order, removed) => {
  await using sandbox = await startSandbox({ scenario: inS3 })
  for (const documents of order) expect((await upload(sandbox, documents)).exitCode).toBe(0)
  expect(sandbox.calls.of('DeleteObject')).toHaveLength(removed)
  expect(await found(sandbox, 'left-pad')).toHaveLength(1)
  expect(await found(sandbox, 'acl')).toHaveLength(1)
  expect(await objects(sandbox)).toEqual([
    expect.stringContaining('fleet/sbom/account=111122223333/region=eu-west-1/sha256-'),
  ])
})

test('a role that may not remove the former place is told of it', async () => {
  await using sandbox = await startSandbox({
    scenario: { ...inS3, caller: { lacks: ['s3:DeleteObject'] } },
  })
  await upload(sandbox, scan)
  const { exitCode, stderr } = await upload(sandbox, 'export')
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringContaining('Not allowed: s3:DeleteObject, so 1 image stands twice'),
  })
})

test('documents in S3 become tables', async () => {
  const document = JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { properties: [{ name: 'imageId', value: `sha256:${'ab'.repeat(32)}` }] },
    components: [{ type: 'library', name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' }],
  })
  await using sandbox = await startSandbox({
    scenario: {
      objects: {
        'acme-sbom/web/a.cdx.json': document,
        'acme-sbom/web/notes.txt': 'not one',
        'acme-sbom/website/b.cdx.json': '{}',
      },
    },
  })
  const cwd = temporaryFolder('sbom')
  const made = await run(sandbox, cwd, '--mode=transform', '--sbom=s3://acme-sbom/web')
  expect({ exitCode: made.exitCode, outputs: made.outputs }).toMatchObject({
    exitCode: 0,
    outputs: { images: 1, packages: 1 },
  })
  const none = await run(sandbox, cwd, '--mode=transform', '--sbom=s3://acme-sbom/nowhere')
  expect(none.exitCode).toBe(2)
})

function image(): never {
  throw new Error('there are three images')
}

test.each(['sbom', 'cve', 'fleet/sbom', 'sbom/sbom'])(
  'tables below a prefix that is called %s keep their vulnerabilities',
  async (prefix) => {
    await using sandbox = await startSandbox({ scenario: inS3 })
    const cwd = temporaryFolder('sbom')
    writeExports(cwd, [web], 'CYCLONEDX_1_4')
    await run(sandbox, cwd, '--mode=transform', '--sbom=exports', `--destination=s3://acme-tables/${prefix}`)
    for (const part of ['', '/sbom', '/cve', '/cve/account=111122223333']) {
      const data = `s3://acme-tables/${prefix}${part}`
      const { exitCode, outputs } = await run(
        sandbox,
        cwd,
        '--mode=find',
        '--query=CVE-2021-44228',
        `--data=${data}`,
      )
      expect({ part, exitCode, found: outputs.matches?.length }).toEqual({ part, exitCode: 0, found: 1 })
    }
  },
)

test('a prefix that holds nothing is told as what it was given as', async () => {
  await using sandbox = await startSandbox({ scenario: inS3 })
  const given = ['--mode=find', '--query=lodash', '--data=s3://acme-tables/nothing']
  const { exitCode, stderr } = await run(sandbox, temporaryFolder('sbom'), ...given)
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringMatching(/error: data: .*names no SBOM\n.*or tables/),
  })
})

test('an upload that is refused in the middle says so, and what there is', async () => {
  await using sandbox = await startSandbox({
    scenario: { ...inS3, faults: [{ operation: 'PutObject', kind: 'access-denied', calls: [4, 100] }] },
  })
  const cwd = temporaryFolder('sbom')
  writeExports(cwd, images, 'CYCLONEDX_1_4')
  const { exitCode, outputs, stderr } = await run(
    sandbox,
    cwd,
    '--mode=transform',
    '--sbom=exports',
    `--destination=${root}`,
  )
  expect({ exitCode, stderr, outputs }).toMatchObject({
    exitCode: 3,
    stderr: expect.stringMatching(
      /the upload broke off after \d of \d images: .*[\s\S]*s3:PutObject[\s\S]*run again/,
    ),
    outputs: { images: images.length, 'output-dir': 'sbom-tables' },
  })
  // Once it is allowed, the same again is whole.
  await using other = await startSandbox({ scenario: inS3 })
  const again = await run(other, cwd, '--mode=transform', '--sbom=exports', `--destination=${root}`)
  expect(again.exitCode).toBe(0)
})

test('the statements know the accounts that others upload at the same time', async () => {
  await using sandbox = await startSandbox({ scenario: inS3 })
  const accounts = ['111111111111', '222222222222', '333333333333']
  const jobs = accounts.map(async (account) => {
    const cwd = temporaryFolder('sbom')
    const fleet = Array.from({ length: 12 }, (_, at) => ({ ...web, account, repository: `app-${at}` }))
    writeExports(cwd, fleet, 'CYCLONEDX_1_4')
    await run(sandbox, cwd, '--mode=transform', '--sbom=exports', `--destination=${root}`)
    return cwd
  })
  await Promise.all(jobs)
  const aws = openAws({ services: { s3 }, environment: sandbox.environment, clock: systemClock })
  const object = await aws.call('s3', 'GetObject', { Bucket: 'acme-tables', Key: 'fleet/athena.sql' })
  const script = await (object.Body as { transformToString(): Promise<string> }).transformToString()
  expect(script).toContain(`'projection.account.values' = '${accounts.join(',')}'`)
})

test('a destination that Athena would read otherwise is refused', async () => {
  const cwd = temporaryFolder('sbom')
  writeExports(cwd, images, 'CYCLONEDX_1_4')
  const args = ['--mode=transform', '--sbom=exports', '--destination=s3://acme-tables/${account}/x']
  const { exitCode, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd })
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('error: destination: '),
  })
  expect(existsSync(join(cwd, 'sbom-tables'))).toBe(false)
})
