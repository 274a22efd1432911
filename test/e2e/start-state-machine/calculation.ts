/** The cases of one state machine, for every AWS that can be had: each says only how the machine comes into being. */
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type test } from '@jest/globals'
import { junitProblems } from '../asl-lint/validators.js'
import { root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

const here = join(root, 'test/e2e/start-state-machine')

export const calculation: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(here, 'calculation.asl.json'), 'utf8'),
)

export type Calculator = {
  readonly arn: string
  readonly environment: Readonly<Record<string, string>>
  /** Of its executions. */
  statuses(): Promise<readonly string[]>
}

/** A folder with the cases files and the definition. */
export function casesFolder(): string {
  const cwd = temporaryFolder('cases')
  for (const name of ['calculation-cases.yaml', 'tested-states.yaml', 'calculation.asl.json']) {
    copyFileSync(join(here, name), join(cwd, name))
  }
  return cwd
}

/** @param testsStates Whether it can test states alone: then the file holds such cases, too. */
export function describeCalculation(
  testHere: typeof test,
  testsStates: boolean,
  open: () => Promise<Calculator>,
): void {
  const count = testsStates ? 7 : 5
  testHere(
    'a file of cases: both branches, an expected failure, a time limit',
    async () => {
      const { arn, environment, statuses } = await open()
      const cwd = casesFolder()
      if (testsStates) {
        const [, tested = ''] = readFileSync(join(cwd, 'tested-states.yaml'), 'utf8').split('cases:\n')
        appendFileSync(join(cwd, 'calculation-cases.yaml'), tested)
      }
      const { stdout, stderr } = await runInTerminal({
        action: 'start-state-machine',
        args: [
          `--state-machine=${arn}`,
          '--cases=calculation-cases.yaml',
          '--junit-file=r/cases.xml',
          '--json',
        ],
        environment,
        cwd,
      })
      expect(JSON.parse(stdout || stderr)).toMatchObject({
        exitCode: 1,
        outputs: { 'cases-passed': count - 2, 'cases-failed': 2 },
      })
      const xml = readFileSync(join(cwd, 'r/cases.xml'), 'utf8')
      expect(await junitProblems(xml)).toEqual([])
      expect(xml).toContain(`tests="${count}" failures="2" errors="0"`)
      expect(xml.match(/<failure /g)).toHaveLength(2)
      expect(xml).toContain('message="the last state: expected Divide, got Notify"')
      expect(xml).toContain('the time limit of 4s has passed')
      expect((await statuses()).toSorted()).toEqual([
        'ABORTED',
        'FAILED',
        'SUCCEEDED',
        'SUCCEEDED',
        'SUCCEEDED',
      ])
    },
    90_000,
  )
}
