/** Runs Jest on ES modules, and prints the tally last. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { show } from './process.js'
import { tallyLine } from './tally.js'

export type JestRun = {
  readonly args: readonly string[]
  readonly environment?: NodeJS.ProcessEnv
}

export function jest(root: string, { args, environment = process.env }: JestRun): number {
  const folder = mkdtempSync(join(tmpdir(), 'jest-'))
  const results = join(folder, 'results.json')
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const script = join(root, 'node_modules/jest/bin/jest.js')
  const report = ['--json', `--outputFile=${results}`]
  try {
    const exitCode = show(process.execPath, [...node, script, ...report, ...args], { cwd: root, environment })
    if (existsSync(results)) console.log(tallyLine(readTally(results)))
    return exitCode
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readTally(results: string) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  // A suite that does not even load has no test that failed.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites),
    skipped: numPendingTests,
  }
}
