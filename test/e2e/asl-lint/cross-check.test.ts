/** The bundle asks AWS, which is the sandbox here. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'

const action = 'asl-lint'
const flag = '--validate-with-aws'
const text = `{
  "StartAt": "Send",
  "States": {
    "Send": { "Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:send", "Next": "Doen" },
    "Done": { "Type": "Succeed" }
  }
}
`
const scenario: Scenario = {
  stepFunctions: {
    stateMachines: [],
    validations: [
      {
        whenDefinitionHolds: 'Doen',
        diagnostics: [
          {
            severity: 'ERROR',
            code: 'MISSING_TRANSITION_TARGET',
            message: "Missing 'Next' target: Doen",
            location: '/States/Send/Next',
          },
          {
            severity: 'ERROR',
            code: 'INVALID_RESOURCE',
            message: 'No such <function> ##[error]x',
            location: '/States/Send/Resource',
          },
        ],
      },
    ],
  },
  faults: [{ kind: 'throttle', operation: 'ValidateStateMachineDefinition', calls: [1, 1] }],
}

function folder(): string {
  const cwd = temporaryFolder('cross-check')
  writeFileSync(join(cwd, 'send.asl.json'), text)
  return cwd
}

test('on each host the same: confirmed once, added once, at its line, throttling waited for', async () => {
  const findings = async (host: 'terminal' | 'codebuild' | 'github') => {
    await using sandbox = await startSandbox({ scenario })
    const cwd = folder()
    const { environment } = sandbox
    const { exitCode, stdout } =
      host === 'github'
        ? await runStep({ action, cwd, environment, with: { format: 'json', 'validate-with-aws': 'true' } })
        : await { terminal: runInTerminal, codebuild: runInCodeBuild }[host]({
            action,
            cwd,
            environment,
            args: ['--format=json', flag],
          })
    expect(exitCode).toBe(1)
    expect(sandbox.calls.all.map(({ operation }) => operation)).toEqual([
      'ValidateStateMachineDefinition',
      'ValidateStateMachineDefinition',
    ])
    return stdout
  }
  const terminal = await findings('terminal')
  expect(await findings('codebuild')).toBe(terminal)
  expect(await findings('github')).toBe(terminal)
  const found = JSON.parse(terminal).findings.map((finding: Record<string, unknown>) => [
    finding.rule,
    finding.pointer,
    finding.awsCode,
  ])
  expect(found).toEqual([
    ['lambda-arn-direct', '/States/Send/Resource', null],
    ['aws-invalid-resource', '/States/Send/Resource', 'INVALID_RESOURCE'],
    ['next-missing-target', '/States/Send/Next', 'MISSING_TRANSITION_TARGET'],
    ['unreachable-state', '/States/Done', 'MISSING_TRANSITION_TARGET'],
  ])
})

test('a missing permission costs one warning that names it', async () => {
  await using sandbox = await startSandbox({ scenario: { faults: [{ kind: 'access-denied' }] } })
  const { exitCode, stderr } = await runInTerminal({
    action,
    cwd: folder(),
    environment: sandbox.environment,
    args: [flag],
  })
  expect(exitCode).toBe(1)
  expect(stderr.match(/^warning: .*$/gm)).toEqual([
    expect.stringContaining('states:ValidateStateMachineDefinition is not allowed'),
  ])
  expect(stderr).toContain('error: found 2 errors and 0 warnings in 1 file\n')
})

test('without a Region it ends with 2, without the input nothing of it is needed', async () => {
  const environment = {
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const refused = await runInTerminal({
    action,
    cwd: folder(),
    environment,
    args: [flag, '--json-file=lint.json'],
  })
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('No AWS Region is given')
  expect((await runInTerminal({ action, cwd: folder() })).exitCode).toBe(1)
})
