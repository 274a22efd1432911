/** Exports through the bundle against the sandbox, in real time. The cases are in `exports.json`. */
import { readFileSync } from 'node:fs'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { type BundleResult, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { type Change, flags, inputs, worldWith } from './world.js'

type Case = Change & {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Inputs of runs that come first. */
  readonly before?: readonly Readonly<Record<string, string>>[]
  readonly exitCode: number
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly calls?: Readonly<Record<string, number>>
  /** Stand in the log. */
  readonly log?: readonly string[]
  /** What is found afterwards. */
  readonly finds?: readonly {
    readonly query: string
    readonly data: string
    readonly matches: readonly object[]
  }[]
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('exports.json', import.meta.url), 'utf8'))

test.each(cases)(
  '$name',
  async (each) => {
    await using sandbox = await startSandbox({ scenario: worldWith(each) })
    const cwd = temporaryFolder('export')
    for (const before of each.before ?? []) await runExport({ ...inputs, ...before }, cwd, sandbox)
    sandbox.calls.clear()
    const run = await runExport({ ...inputs, ...each.inputs }, cwd, sandbox)
    expect({ exitCode: run.exitCode, log: run.stderr }).toMatchObject({ exitCode: each.exitCode })
    expect(JSON.parse(run.stdout).outputs).toMatchObject(each.outputs ?? {})
    for (const line of each.log ?? []) expect(run.stderr).toContain(line)
    const counts = sandbox.calls.counts()
    for (const [operation, count] of Object.entries(each.calls ?? {})) {
      expect([operation, counts[operation] ?? 0]).toEqual([operation, count])
    }
    for (const { query, data, matches } of each.finds ?? []) {
      const found = await runExport({ mode: 'find', query, data }, cwd, sandbox)
      expect(JSON.parse(found.stdout).outputs.matches).toMatchObject(matches)
    }
  },
  60_000,
)

function runExport(
  given: Readonly<Record<string, string>>,
  cwd: string,
  { environment }: Sandbox,
): Promise<BundleResult> {
  return runInTerminal({ action: 'sbom-export', args: ['--json', ...flags(given)], environment, cwd })
}
