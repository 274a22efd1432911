/** The scenarios that are marked for it, through the built bundle as a process, in the modes check and filter. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import {
  exitFor,
  type GateScenario,
  inputsFor,
  modesOf,
  sandboxFor,
  scenarioFiles,
  scenariosIn,
} from '../../../actions/health-gate/test/scenario-file.js'
import { runInTerminal } from '../bundle.js'

const chosen = scenarioFiles.flatMap(scenariosIn).filter(({ bundle }) => bundle)

test.each(chosen.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
  await using sandbox = await startSandbox({ scenario: sandboxFor(scenario) })
  const results = await Promise.all(modesOf(scenario).map((mode) => play(scenario, mode, sandbox)))
  expect(results).toEqual(modesOf(scenario).map((mode) => wanted(scenario, mode)))
})

async function play(scenario: GateScenario, mode: string, sandbox: Sandbox): Promise<object> {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
  for (const [name, text] of Object.entries(scenario.files ?? {})) writeFileSync(join(cwd, name), text)
  const inputs = { 'public-feed-url': sandbox.url, ...inputsFor(scenario, mode) }
  const { exitCode, stdout, stderr } = await runInTerminal({
    action: 'health-gate',
    args: ['--json', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
    environment: sandbox.environment,
    cwd,
  })
  const { outputs } = JSON.parse(stdout)
  return {
    exit: exitCode,
    verdict: outputs.verdict,
    healthy: outputs['healthy-regions'],
    unhealthy: outputs['unhealthy-regions'],
    unknown: outputs['unknown-regions'],
    blocking: outputs['blocking-count'],
    source: outputs.source,
    log: stderr,
  }
}

function wanted({ expect: named }: GateScenario, mode: string): object {
  const { filterExit: _, warns, error, rules: __, ...rest } = named
  const told = error ?? warns
  return expect.objectContaining({
    ...rest,
    exit: exitFor(named, mode),
    ...(told === undefined ? {} : { log: expect.stringContaining(told) }),
  })
}
