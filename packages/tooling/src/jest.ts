/** Runs Jest on ES modules, and prints the tally last. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
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
  // Many tests wait for processes: on two cores Jest by itself would run one after the other.
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`
  try {
    const exitCode = show(process.execPath, [...node, script, workers, ...report, ...args], {
      cwd: root,
      environment,
    })
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
