/** Exports on a virtual clock: hours of waiting in a moment. The cases are in `exports.json`. */
import { ActionError, type Outcome } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import { knownReasons } from '../src/export/scan-state.js'
import type { Outputs } from '../src/inputs.js'
import { type Case, cases, given, scenarioOf } from './exports.js'
import { type Job, type Stage, stage } from './live.js'

test.each(cases)('$name', async (each) => {
  await using set = await stage(scenarioOf(each))
  const start = set.clock.now()
  const job = await set.job({ ...given, ...each.inputs })
  const ended = await endOf(job.outcome)
  const seconds = (set.clock.now() - start) / 1_000
  if (each.passes !== undefined) {
    expect(ended.error).toBeUndefined()
    expect(ended.outcome).toMatchObject({ verdict: 'passed', outputs: each.passes })
  } else expectFailure(each, ended)
  if (each.takes !== undefined) {
    expect(seconds).toBeGreaterThanOrEqual(each.takes[0])
    expect(seconds).toBeLessThanOrEqual(each.takes[1])
  }
  expectCalls(each, set)
  expectTold(each, job)
})

test.each(Object.entries(knownReasons).filter(([, { step }]) => step === 'stop'))(
  'a scan that is not to come: %s',
  async (reason, { tell, mend, isServiceTrouble = false }) => {
    await using set = await stage(
      scenarioOf({ inspector: { images: [{ coverage: [{ reason }] } as never] } }),
    )
    const { error } = await endOf((await set.job(given)).outcome)
    expect(error).toMatchObject({ exitCode: isServiceTrouble ? 3 : 2, mend })
    expect(error?.message).toBe(`The image is not scanned: ${tell} (${reason})`)
    expect(set.sandbox.calls.counts()).toEqual({ BatchGetImage: 1, ListCoverage: 1 })
  },
)

test('each reason is told in words of its own', () => {
  const tells = Object.values(knownReasons).map(({ tell }) => tell)
  expect(new Set(tells).size).toBe(tells.length)
})

test('a thousand images in one report: every list is read to its end', async () => {
  const images = Array.from({ length: 1_010 }, (_, index) => ({
    repository: `app-${index % 7}`,
    tag: '',
    digest: `sha256:${index.toString(16).padStart(64, '0')}`,
    packages: [{ purl: `pkg:npm/a@1.0.${index}`, vulnerabilities: ['CVE-1', 'CVE-2'] }],
  }))
  await using set = await stage(scenarioOf({ inspector: { images } }))
  const job = await set.job({ ...given, image: '', accounts: '123456789012' })
  expect(await job.outcome).toMatchObject({
    outputs: { images: 1_010, packages: 1_010, vulnerabilities: 2_020 },
  })
  expect(set.sandbox.calls.counts()).toMatchObject({
    ListCoverage: 6,
    ListObjectsV2: 2,
    ListFindings: 101,
    GetObject: 1_010,
  })
}, 120_000)

type Ended = { readonly outcome?: Outcome<Outputs>; readonly error?: ActionError }

async function endOf(running: Promise<Outcome<Outputs>>): Promise<Ended> {
  try {
    const outcome = await running
    return outcome.error === undefined ? { outcome } : { outcome, error: outcome.error }
  } catch (error) {
    if (error instanceof ActionError) return { error }
    throw error
  }
}

function expectFailure({ fails, error = '', mend = '', outputs = {} }: Case, ended: Ended): void {
  expect(ended.error?.message).toContain(error)
  expect(ended.error?.exitCode).toBe(fails)
  expect(ended.error?.mend ?? '').toContain(mend)
  expect(ended.outcome?.outputs ?? {}).toMatchObject(outputs)
}

function expectCalls({ calls, mostCalls = {}, firstPollWithin = {}, request = {} }: Case, set: Stage): void {
  const counts = set.sandbox.calls.counts()
  if (calls !== undefined && Object.keys(calls).length === 0) expect(counts).toEqual({})
  for (const [operation, count] of Object.entries(calls ?? {}))
    expect([operation, counts[operation] ?? 0]).toEqual([operation, count])
  for (const [operation, most] of Object.entries(mostCalls)) {
    expect(counts[operation]).toBeGreaterThan(0)
    expect(counts[operation]).toBeLessThanOrEqual(most)
  }
  for (const [operation, ms] of Object.entries(firstPollWithin)) {
    const [first, second] = set.sandbox.calls.of(operation)
    expect((second?.time ?? Number.NaN) - (first?.time ?? 0)).toBeLessThanOrEqual(ms)
  }
  for (const [operation, members] of Object.entries(request)) {
    const asked = set.sandbox.calls.of(operation)[0]?.request
    for (const [name, value] of Object.entries(members)) expect(asked?.[name]).toEqual(value)
  }
}

function expectTold({ lines = [], warnings = [] }: Case, job: Job): void {
  expect(job.lines).toEqual(expect.arrayContaining(lines.map((line) => expect.stringContaining(line))))
  expect(job.warnings).toEqual(expect.arrayContaining(warnings.map((line) => expect.stringContaining(line))))
  expect(job.warnings).toHaveLength(warnings.length)
}
