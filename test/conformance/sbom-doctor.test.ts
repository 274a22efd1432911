/** What the doctor prints is taken by an S3 and a KMS that others wrote, and heals there. */
import { afterAll, beforeAll, expect } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { claimFor, type Moto, startMoto } from './moto-server.js'
import { bundlePart } from './parts.js'

const { path: motoServer, testWithPart } = bundlePart('sbom-export', 'MOTO_SERVER')

let moto: Moto

beforeAll(async () => {
  if (motoServer !== '') moto = await startMoto(motoServer)
}, 90_000)

afterAll(() => moto?.stop())

testWithPart(
  'the policies that are printed heal bucket and key, and nothing that stood there is lost',
  async () => {
    const home = {
      Sid: 'Home',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::reports/${aws:username}/*',
    }
    await bucketCall('PUT', '')
    await bucketCall('PUT', '?policy', { Version: '2008-10-17', Id: 'Ours', Statement: [home] })
    const { KeyMetadata } = await moto.ask('kms', 'TrentService.CreateKey', {})
    const KeyId = String((KeyMetadata as { Arn?: unknown }).Arn)

    const ill = await examine(KeyId)
    expect(ill.exitCode).toBe(1)
    expect(ill.log).toContain('✗ Bucket policy')
    expect(ill.log).toContain('✗ Key policy')
    const [bucketPolicy, keyPolicy] = documentsIn(ill.log)
    await bucketCall('PUT', '?policy', bucketPolicy)
    const Policy = JSON.stringify(keyPolicy)
    await moto.ask('kms', 'TrentService.PutKeyPolicy', { KeyId, PolicyName: 'default', Policy })

    const well = await examine(KeyId)
    expect(well.log).toContain('✓ Bucket policy: Amazon Inspector is let in')
    expect(well.log).toContain('✓ Key policy: Amazon Inspector is let in')
    const kept = JSON.parse(await bucketCall('GET', '?policy'))
    expect(kept).toMatchObject({ Version: '2008-10-17', Id: 'Ours', Statement: [home, {}] })
  },
  90_000,
)

async function examine(key: string): Promise<{ exitCode: number | null; log: string }> {
  const { exitCode, stderr } = await runInTerminal({
    action: 'sbom-export',
    args: ['--json', '--mode=doctor', '--bucket=reports', `--kms-key-arn=${key}`],
    environment: moto.environment,
    cwd: temporaryFolder('doctor'),
  })
  return { exitCode, log: stderr }
}

async function bucketCall(method: string, query: string, body?: object): Promise<string> {
  const answer = await fetch(`${moto.url}/reports${query}`, {
    method,
    headers: { authorization: claimFor('s3') },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${query} answered ${answer.status}: ${text}`)
  return text
}

function documentsIn(log: string): readonly object[] {
  return (log.match(/^ {2}\{$[\s\S]*?^ {2}\}$/gm) ?? []).map((text) => JSON.parse(text))
}
