/**
 * `npm run bench`: ours beside others in one run, written to `test/perf/RESULTS.md`. With `-- --check` nothing is
 * written, and a bound that does not hold is exit 1. With `-- sbom` only that section is measured and shown; a name
 * that is none is exit 2.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import { aslLint, aslLintStart } from '../bench/asl-lint.js'
import { followCost } from '../bench/follow-cost.js'
import { gateCost } from '../bench/gate-cost.js'
import { graphPage } from '../bench/graph-page.js'
import { joining } from '../bench/joining.js'
import { routeProof } from '../bench/route-proof.js'
import { sbom } from '../bench/sbom.js'
import type { Section } from '../bench/section.js'
import { startUp } from '../bench/start-up.js'
import { compile } from '../compile.js'

type Measure = (root: string) => Promise<Section>

/** By the name that a person types. */
const sections: Readonly<Record<string, Measure>> = {
  'start-up': startUp,
  'asl-lint': aslLint,
  'graph-page': graphPage,
  'follow-cost': followCost,
  'gate-cost': gateCost,
  joining,
  'route-proof': routeProof,
  sbom,
}
/** Those that have bounds, without what only stands beside. */
const bounded: typeof sections = {
  'start-up': startUp,
  'asl-lint': aslLintStart,
  'route-proof': routeProof,
}

export async function main(root: string, args: readonly string[]): Promise<number> {
  const isCheck = args.includes('--check')
  const offered = isCheck ? bounded : sections
  const names = args.filter((arg) => arg !== '--check')
  const unknown = names.filter((name) => !Object.hasOwn(offered, name))
  if (unknown.length > 0) {
    const known = Object.keys(offered).join(', ')
    console.error(
      `there is no section ${unknown.join(', ')}${isCheck ? ' with a bound' : ''}: choose of ${known}`,
    )
    return 2
  }
  compile(root)
  const measured: Section[] = []
  for (const [name, measure] of Object.entries(offered)) {
    if (names.length === 0 || names.includes(name)) measured.push(await measure(root))
  }
  const page = pageOf(measured)
  console.log(page)
  const failures = measured.flatMap((section) => section.failures)
  for (const failure of failures) console.error(failure)
  if (isCheck) return failures.length === 0 ? 0 : 1
  if (names.length > 0) return 0
  writeFileSync(join(root, 'test/perf/RESULTS.md'), page)
  for (const { readme } of measured) if (readme !== undefined) renew(root, readme)
  return 0
}

function renew(root: string, { path, name, text }: NonNullable<Section['readme']>): void {
  const [open, close] = [`<!-- measured:${name} -->`, `<!-- /measured:${name} -->`]
  const page = readFileSync(join(root, path), 'utf8')
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${path}: ${open} … ${close} is missing`)
  writeFileSync(join(root, path), `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`)
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
