/** What the doctor says through the bundle, and what it prints to paste. The cases are in `doctor.json`. */
import { readFileSync } from 'node:fs'
import { type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { type Change, flags, inputs, worldWith } from './world.js'

type Case = Change & {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly exitCode: number
  readonly log: readonly string[]
  /** Stand nowhere in the log. */
  readonly silent?: readonly string[]
  /** What is printed to paste, that it is a policy for the role, or that one and another. Default: nothing. */
  readonly printed?: readonly object[] | 'role' | 'both'
  /** What is printed, first for the bucket, is put in place: then all is well. */
  readonly isPasted?: boolean
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('doctor.json', import.meta.url), 'utf8'))
const keyId = '1234abcd-12ab-34cd-56ef-1234567890ab'

test.each(cases)(
  '$name',
  async (each) => {
    const world = worldWith(each)
    const scenario: Scenario = { ...world, keys: world.keys ?? { [keyId]: {} } }
    const { exitCode, log } = await examine(scenario, each.inputs)
    expect({ exitCode, log }).toMatchObject({ exitCode: each.exitCode })
    for (const line of each.log) expect(log).toContain(line)
    for (const line of each.silent ?? []) expect(log).not.toContain(line)
    const printed = documentsIn(log)
    if (each.printed === 'role' || each.printed === 'both') {
      expect(printed).toHaveLength(each.printed === 'role' ? 1 : 2)
      const actions = expect.arrayContaining(['inspector2:GetSbomExport'])
      expect(printed.slice(-1)).toMatchObject([
        { Statement: expect.arrayContaining([expect.objectContaining({ Action: actions })]) },
      ])
      return
    }
    expect(printed).toEqual(each.printed ?? [])
    if (each.isPasted !== true) {
      // Only what is a whole policy is put in place of another.
      if (!printed.some((document) => 'Statement' in document))
        expect(log).not.toMatch(/aws (s3api|kms|iam) put-/)
      return
    }
    const [bucket, key] = printed
    const mended = await examine(
      {
        ...scenario,
        buckets: { ...scenario.buckets, reports: { ...scenario.buckets?.reports, policy: bucket ?? {} } },
        ...(key === undefined ? {} : { keys: { [keyId]: { policy: key } } }),
      },
      each.inputs,
    )
    expect(mended).toMatchObject({ exitCode: 0 })
  },
  60_000,
)

async function examine(scenario: Scenario, given: Readonly<Record<string, string>> = {}) {
  await using sandbox = await startSandbox({ scenario })
  const run = await runInTerminal({
    action: 'sbom-export',
    args: ['--json', ...flags({ ...inputs, mode: 'doctor', ...given })],
    environment: sandbox.environment,
    cwd: temporaryFolder('doctor'),
  })
  const changes = sandbox.calls.all.filter(({ operation }) => /^(Create|Cancel|Put|Delete)/.test(operation))
  expect(changes).toEqual([])
  return { exitCode: run.exitCode, log: run.stderr }
}

function documentsIn(log: string): readonly object[] {
  return (log.match(/^ {2}\{$[\s\S]*?^ {2}\}$/gm) ?? []).map((text) => JSON.parse(text))
}
