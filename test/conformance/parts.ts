/** What the conformance command found on this machine, and how a test does without. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@jest/globals'
import { root } from '../e2e/bundle.js'

/** The path of a part; its tests are skipped, with a line that says so, when it is missing. */
export function part(name: string): { path: string; testWithPart: typeof test } {
  const { paths, testWithParts } = parts(name)
  return { path: paths[0] ?? '', testWithPart: testWithParts }
}

/** The same for tests that need several. */
export function parts(...names: readonly string[]): { paths: readonly string[]; testWithParts: typeof test } {
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0) process.stderr.write(`skipped, for these are not here: ${missing.join(', ')}\n`)
  return {
    paths: names.map((name) => process.env[name] ?? ''),
    testWithParts: missing.length === 0 ? test : (test.skip as typeof test),
  }
}

/** A part for a bundle that may not have been built yet. */
export function bundlePart(action: string, name: string): { path: string; testWithPart: typeof test } {
  if (existsSync(join(root, 'dist', action, 'index.js'))) return part(name)
  process.stderr.write(`skipped: dist/${action} is not built\n`)
  return { path: '', testWithPart: test.skip as typeof test }
}
