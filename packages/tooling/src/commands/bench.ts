/**
 * `npm run bench`: ours beside others in one run, written to `test/perf/RESULTS.md`. With `-- --check` nothing is
 * written, and a bound that does not hold is exit 1.
 */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import { followCost } from '../bench/follow-cost.js'
import { joining } from '../bench/joining.js'
import type { Section } from '../bench/section.js'
import { startUp } from '../bench/start-up.js'
import { compile } from '../compile.js'

const sections: readonly ((root: string) => Promise<Section>)[] = [startUp, followCost, joining]

export async function main(root: string, args: readonly string[]): Promise<number> {
  compile(root)
  const measured: Section[] = []
  for (const measure of sections) measured.push(await measure(root))
  const page = pageOf(measured)
  console.log(page)
  const failures = measured.flatMap((section) => section.failures)
  for (const failure of failures) console.error(failure)
  if (args.includes('--check')) return failures.length === 0 ? 0 : 1
  writeFileSync(join(root, 'test/perf/RESULTS.md'), page)
  return 0
}

function pageOf(measured: readonly Section[]): string {
  const blocks = [
    '# Benchmarks',
    'Written by `npm run bench`: every figure of a table comes from one run on one machine.',
    machine(),
    ...measured.flatMap(({ title, text }) => [markdown.heading(2, title), ...text]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function machine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  return `Machine: ${processors.length} × ${model}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}.`
}
