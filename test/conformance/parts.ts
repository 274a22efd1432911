/** What the conformance command found on this machine, and how a test does without. */
import { test } from '@jest/globals'

/** The path of a part; its tests are skipped, with a line that says so, when it is missing. */
export function part(name: string): { path: string; testWithPart: typeof test } {
  const path = process.env[name]
  if (path) return { path, testWithPart: test }
  console.log(`skipped: ${name} is not here`)
  return { path: '', testWithPart: test.skip as typeof test }
}
