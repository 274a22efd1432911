import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type Scenario, startSandbox, type ValidationScript } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'

const error = { severity: 'ERROR', code: 'INVALID_RESOURCE', message: 'No', location: '/States/A' } as const
const warning = { severity: 'WARNING', code: 'NO_PATH', message: 'Hm' } as const

async function validate(validations: readonly ValidationScript[], ...requests: readonly object[]) {
  const scenario: Scenario = { stepFunctions: { stateMachines: [], validations } }
  await using sandbox = await startSandbox({ scenario })
  const aws = openAws({ services, environment: sandbox.environment })
  const answers: unknown[] = []
  for (const request of requests) {
    const answer = aws.call('sfn', 'ValidateStateMachineDefinition', { definition: '{}', ...request })
    answers.push(
      await answer.then(({ result, diagnostics, truncated }) => ({ result, diagnostics, truncated })),
    )
  }
  return answers
}

describe('a definition', () => {
  test('is judged by the first script that fits', async () => {
    const scripts: readonly ValidationScript[] = [
      { whenDefinitionHolds: 'bad', diagnostics: [error] },
      { whenType: 'EXPRESS', times: 1, diagnostics: [warning] },
    ]
    const express = { type: 'EXPRESS', severity: 'WARNING' }
    expect(await validate(scripts, { definition: '{"a":"bad"}' }, express, express, {})).toEqual([
      { result: 'FAIL', diagnostics: [error], truncated: false },
      { result: 'OK', diagnostics: [warning], truncated: false },
      { result: 'OK', diagnostics: [], truncated: false },
      { result: 'OK', diagnostics: [], truncated: false },
    ])
  })

  test('without a script need only be JSON', async () => {
    const [sound, broken] = await validate([], {}, { definition: '{' })
    expect(sound).toMatchObject({ result: 'OK' })
    expect(broken).toMatchObject({ result: 'FAIL', diagnostics: [{ code: 'INVALID_JSON_DESCRIPTION' }] })
  })
})

test('severity and maxResults limit what is told, not the result', async () => {
  const scripts = [{ diagnostics: [error, warning, error] }]
  const answers = await validate(scripts, {}, { severity: 'WARNING' }, { maxResults: 1 })
  expect(answers).toEqual([
    { result: 'FAIL', diagnostics: [error, error], truncated: false },
    { result: 'FAIL', diagnostics: [error, warning, error], truncated: false },
    { result: 'FAIL', diagnostics: [error], truncated: true },
  ])
})

test.each([
  [{ definition: '' }, 'length greater than or equal to 1'],
  [{ definition: ' '.repeat(1_048_577) }, 'length less than or equal to 1048576'],
  [{ type: 'FAST' }, 'enum value set: [STANDARD, EXPRESS]'],
  [{ severity: 'INFO' }, 'enum value set: [ERROR, WARNING]'],
  [{ maxResults: 101 }, 'less than or equal to 100'],
])('a request that the service refuses: %#', async (request, reason) => {
  await expect(validate([], request)).rejects.toThrow(reason)
})
