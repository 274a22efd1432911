/**
 * The bundle as a process that gets SIGINT at any instant, and SIGTERM after it, as a runner does. Whatever it was
 * doing, no report of its own may go on, and none of others may be cancelled. CANCELS says how many instants are tried.
 */
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { flags, inputs, worldWith } from './world.js'

const cancels = Number(process.env.CANCELS ?? 16)
const parallel = 2
const foreign = 'aa03888d-8cf0-72dc-b079-5bd10741f592'

test(
  `${cancels} cancels at any instant leave no report`,
  async () => {
    await using sandbox = await startSandbox({
      scenario: worldWith({
        inspector: {
          reports: [{ lasts: '1h' }],
          images: [{ coverage: [{ reason: 'SCAN_IN_PROGRESS' }, { from: '4s', reason: 'SUCCESSFUL' }] }],
        },
        scenario: {
          faults: [
            { kind: 'slow-after', operation: 'CreateSbomExport', every: 3, delay: '900ms' },
            { kind: 'slow', operation: 'CreateSbomExport', every: 5, delay: '500ms' },
            { kind: 'server-error', operation: 'CreateSbomExport', every: 7 },
            { kind: 'throttle', operation: 'CancelSbomExport', every: 4 },
            { kind: 'drop-after', operation: 'CancelSbomExport', every: 5 },
          ],
        },
      }),
    })
    const waiting = instants(cancels)
    const ended: Cancelled[] = []
    await Promise.all(
      Array.from({ length: parallel }, async () => {
        for (let ms = waiting.pop(); ms !== undefined; ms = waiting.pop()) {
          ended.push(await cancelAfter(ms, flags(inputs), sandbox))
        }
      }),
    )
    // Before the first line of the bundle runs, the signal itself ends the process, and nothing is asked for.
    expect(ended.filter(({ exitCode }) => exitCode !== 130 && exitCode !== null)).toEqual([])
    expect(Math.max(...ended.map(({ ms }) => ms))).toBeLessThan(7_000)
    expect(await canOrder(sandbox)).toBe(true)
    if (process.env.FIGURES) {
      const slowest = Math.max(...ended.map(({ ms }) => ms))
      console.info(`${ended.length} cancels, slowest ${slowest} ms`, sandbox.calls.counts())
    }
    expect(sandbox.calls.of('CancelSbomExport').length).toBeGreaterThan(0)
  },
  60_000 + cancels * 6_000,
)

test.each([
  ['behind it', inputs],
  ['that takes it up', { 'report-id': foreign }],
])("somebody else's report outlives a cancelled run %s", async (_, given) => {
  const earlier = [{ reportId: foreign, bucket: 'reports', lasts: '1h' }]
  await using sandbox = await startSandbox({ scenario: worldWith({ inspector: { earlier } }) })
  for (const ms of [600, 1_500, 2_500]) {
    const { exitCode } = await cancelAfter(ms, flags(given), sandbox)
    expect([130, null]).toContain(exitCode)
  }
  expect(sandbox.calls.of('CancelSbomExport')).toEqual([])
  expect(await statusOf(foreign, sandbox)).toBe('IN_PROGRESS')
})

test.each([
  ['comes late', '4s', ['Cancelled the report'], true],
  ['does not come', '30s', ['it may still be made'], false],
] as const)(
  'the answer to the order %s',
  async (_, delay, told, isFree) => {
    const faults = [{ kind: 'slow-after', operation: 'CreateSbomExport', calls: [1, 1], delay }] as const
    const reports = [{ lasts: '1h' }]
    await using sandbox = await startSandbox({
      scenario: worldWith({ inspector: { reports }, scenario: { faults } }),
    })
    const { exitCode, ms, log } = await cancelOnOrder(flags(inputs), sandbox)
    expect(exitCode).toBe(130)
    expect(ms).toBeLessThan(7_500)
    for (const line of told) expect(log).toContain(line)
    expect(await canOrder(sandbox)).toBe(isFree)
  },
  60_000,
)

type Cancelled = { readonly exitCode: number | null; readonly ms: number; readonly log: string }

async function cancelAfter(
  ms: number,
  args: readonly string[],
  { environment }: Sandbox,
): Promise<Cancelled> {
  let signalled = 0
  const { exitCode, stderr } = await runInTerminal({
    action: 'sbom-export',
    args,
    environment,
    cwd: temporaryFolder('cancelled'),
    during(child) {
      setTimeout(() => {
        signalled = Date.now()
        child.kill('SIGINT')
        setTimeout(() => child.kill('SIGTERM'), ms % 1_000)
      }, ms)
    },
  })
  return { exitCode, ms: Date.now() - signalled, log: stderr }
}

/** The signal comes as soon as the order has arrived, however slow the machine is. */
async function cancelOnOrder(args: readonly string[], { environment, calls }: Sandbox): Promise<Cancelled> {
  let signalled = 0
  const { exitCode, stderr } = await runInTerminal({
    action: 'sbom-export',
    args,
    environment,
    cwd: temporaryFolder('cancelled'),
    during(child) {
      const look = setInterval(() => {
        if (calls.of('CreateSbomExport').length === 0) return
        clearInterval(look)
        signalled = Date.now()
        child.kill('SIGINT')
      }, 20)
      child.on('exit', () => clearInterval(look))
    },
  })
  return { exitCode, ms: Date.now() - signalled, log: stderr }
}

/** Evenly spread, and never in step with the faults. */
function instants(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => 50 + Math.round(((index * 0.618033988749895) % 1) * 3_000),
  )
}

/** Whether the account's one place is free. */
async function canOrder({ environment }: Sandbox): Promise<boolean> {
  const aws = openAws({ services, environment })
  const order = {
    reportFormat: 'SPDX_2_3' as const,
    s3Destination: { bucketName: 'reports', kmsKeyArn: inputs['kms-key-arn'] ?? '' },
  }
  return await aws.call('inspector2', 'CreateSbomExport', order).then(
    () => true,
    () => false,
  )
}

async function statusOf(reportId: string, { environment }: Sandbox): Promise<string | undefined> {
  const aws = openAws({ services, environment })
  return (await aws.call('inspector2', 'GetSbomExport', { reportId })).status
}
