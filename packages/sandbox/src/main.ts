/**
 * The sandbox as a process: `node lib/main.js --scenario=FILE [--port=N] [--calls=FILE]`. Prints its URL, then the
 * environment that a client needs as JSON, and stays.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { startSandbox } from './sandbox.js'

const { values } = parseArgs({
  options: { scenario: { type: 'string' }, port: { type: 'string' }, calls: { type: 'string' } },
})
if (values.scenario === undefined) {
  process.stderr.write('Usage: --scenario=FILE [--port=N] [--calls=FILE that gets the call log at the end]\n')
  process.exit(2)
}

const sandbox = await startSandbox({
  scenario: JSON.parse(readFileSync(values.scenario, 'utf8')),
  folder: dirname(values.scenario),
  port: Number(values.port ?? 0),
})
process.stdout.write(`${sandbox.url}\n${JSON.stringify(sandbox.environment)}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void finish())

async function finish(): Promise<void> {
  if (values.calls !== undefined) writeFileSync(values.calls, JSON.stringify(sandbox.calls.all, null, 2))
  await sandbox.stop()
  process.exit(0)
}
