/** Tables that are uploaded, looked into where they lie, and made of documents there. */
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
