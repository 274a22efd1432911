/** Every scenario of `test/scenarios`, in the modes check and filter, against the sandbox. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Outputs } from '../src/inputs.js'
import { type Gate, stage } from './live.js'
import {
  type Expectation,
  exitFor,
  type GateScenario,
  inputsFor,
  modesOf,
  sandboxFor,
  scenarioFiles,
  scenariosIn,
} from './scenario-file.js'

const all = scenarioFiles.flatMap((file) => scenariosIn(file))

test('there are 120 scenarios and more, each with a name of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

describe.each(scenarioFiles)('%s', (file) => {
  test.each(scenariosIn(file).map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      await using set = await stage(sandboxFor(scenario))
      for (const mode of modesOf(scenario)) {
        const given = { ...inputsFor(scenario, mode), 'evidence-file': 'evidence.json' }
        const gate = await set.gate(given, { files: scenario.files ?? {} })
        expect({ mode, ...(await resultOf(gate, scenario)) }).toEqual({
          mode,
          ...wanted(scenario.expect),
          exit: exitFor(scenario.expect, mode),
        })
      }
    },
  )
})

/** Only what the scenario speaks of. */
function wanted({ filterExit: _, warns, error, ...rest }: Expectation) {
  return {
    ...rest,
    // No text at all: no warning.
    ...(warns === undefined ? {} : { warns: warns === '' ? '' : expect.stringContaining(warns) }),
    ...(error === undefined ? {} : { error: expect.stringContaining(error) }),
  }
}

async function resultOf(gate: Gate, { expect: named }: GateScenario): Promise<Record<string, unknown>> {
  const exit = await gate.exitCode()
  const ended = await gate.outcome.catch((error: Error) => ({
    error,
    outputs: {} as Outputs,
    reason: undefined,
  }))
  const { outputs } = ended
  const all: Record<string, unknown> = {
    exit,
    verdict: outputs.verdict,
    healthy: outputs['healthy-regions'],
    unhealthy: outputs['unhealthy-regions'],
    unknown: outputs['unknown-regions'],
    blocking: outputs['blocking-count'],
    source: outputs.source,
    rules: rulesIn(gate, named),
    warns: gate.warnings.join('\n'),
    error: [ended.error?.message ?? ended.reason ?? '', whereOf(ended.error)].join(' '),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => name === 'exit' || Object.hasOwn(named, name)),
  )
}

function whereOf(error: unknown): string {
  const { where = '', mend = '' } = (error ?? {}) as { where?: string; mend?: string }
  return `${where} ${mend}`
}

function rulesIn(gate: Gate, { rules = {} }: Expectation): Record<string, string> {
  if (Object.keys(rules).length === 0) return {}
  const { record } = JSON.parse(readFileSync(join(gate.folder, 'evidence.json'), 'utf8'))
  const found = record.found.regions as { region: string; rule: string }[]
  return Object.fromEntries(
    found.filter(({ region }) => Object.hasOwn(rules, region)).map(({ region, rule }) => [region, rule]),
  )
}
