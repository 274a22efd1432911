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
  ])
})

test('definitions in templates are asked about with their type, and answered at the lines of the template', async () => {
  await using sandbox = await startSandbox({
    scenario: {
      stepFunctions: {
        stateMachines: [],
        validations: [
          {
            diagnostics: [
              {
                severity: 'ERROR',
                code: 'INVALID_RESOURCE',
                message: 'No.',
                location: '/States/Send/Parameters',
              },
              {
                severity: 'ERROR',
                code: 'INVALID_RESOURCE',
                message: 'No.',
                location: '/States/Send/Resource',
              },
            ],
          },
        ],
      },
    },
  })
  const cwd = temporaryFolder('cross-check')
  const definition = {
    StartAt: 'Send',
    States: { Send: { Type: 'Task', Resource: '${Fn}', Parameters: { a: 1 }, End: true } },
  }
  writeFileSync(join(cwd, 'named.asl.json'), JSON.stringify(definition, null, 2))
  writeFileSync(
    join(cwd, 'template.yaml'),
    `Resources:
  Here:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Definition:
        StartAt: Send
        States:
          Send:
            Type: Task
            Resource: !GetAtt Fn.Arn
            Parameters: { a: 1 }
            End: true
  Named:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: named.asl.json
      DefinitionSubstitutions: { Fn: !GetAtt Fn.Arn }
`,
  )
  const { environment } = sandbox
  const { stdout } = await runInTerminal({ action, cwd, environment, args: ['--format=json', flag] })
  const resource = 'arn:aws:lambda:us-east-1:123456789012:function:substituted'
  expect(
    sandbox.calls.all.map(({ request }) => [request.type, JSON.parse(String(request.definition))]),
  ).toEqual([
    ['STANDARD', { ...definition, States: { Send: { ...definition.States.Send, Resource: resource } } }],
    ['EXPRESS', { ...definition, States: { Send: { ...definition.States.Send, Resource: resource } } }],
  ])
  const found = JSON.parse(stdout).findings.map((finding: Record<string, unknown>) => [
    finding.rule,
    finding.file,
    finding.definition,
    finding.pointer,
    (finding.range as { start: object }).start,
  ])
  expect(found).toEqual([
    [
      'aws-invalid-resource',
      'named.asl.json',
      'Resources.Named',
      '/States/Send/Parameters',
      { line: 7, column: 7 },
    ],
    [
      'aws-invalid-resource',
      'template.yaml',
      'Resources.Here',
      '/States/Send/Parameters',
      { line: 12, column: 13 },
    ],
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
  expect(stderr).toContain('error: found 1 error and 0 warnings in 1 file\n')
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
