/** AWS is the sandbox, asked through the real client. */
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { ServiceFailure, UserError } from '@aws-delivery-actions/host'
import {
  type FaultScript,
  startSandbox,
  type ValidationScript,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../src/inputs.js'
import { run } from '../src/run.js'
import { fakeEdge } from './fake-edge.js'
import { defaults } from './inputs.js'

const clean = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
const faulty = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"C":{"Type":"Succeed"}}}'
const missing = {
  severity: 'ERROR',
  code: 'MISSING_TRANSITION_TARGET',
  message: "Missing 'Next' target: B",
  location: '/States/A/Next',
} as const
const unknown = {
  severity: 'ERROR',
  code: 'INVALID_RESOURCE',
  message: 'The resource is not recognized.',
  location: '/States/Done',
} as const

type Setting = {
  readonly validations?: readonly ValidationScript[]
  readonly faults?: readonly FaultScript[]
  readonly inputs?: Partial<Inputs>
}

async function ask(
  texts: Readonly<Record<string, string>>,
  { validations = [], faults = [], inputs }: Setting = {},
) {
  const clock = virtualClock()
  await using sandbox = await startSandbox({
    scenario: { stepFunctions: { stateMachines: [], validations }, faults },
    clock,
  })
  const fake = fakeEdge(texts, () =>
    openAws({ services, environment: sandbox.environment, clock, random: () => 0.5, connectTimeout: 500 }),
  )
  const result = await run({ ...defaults, 'validate-with-aws': true, ...inputs }, fake.edge).then(
    (outcome) => ({ outcome, thrown: undefined }),
    (thrown: unknown) => ({ outcome: undefined, thrown }),
  )
  clock.release()
  return {
    ...fake,
    ...result,
    calls: sandbox.calls.all,
    warnings: fake.told.filter(({ tone }) => tone === 'warning'),
  }
}

test('what AWS confirms is not said twice', async () => {
  const { outcome, told } = await ask(
    { 'a.asl.json': faulty },
    {
      validations: [
        {
          diagnostics: [
            missing,
            { ...missing, message: 'State "C" is not reachable.', location: '/States/C' },
          ],
        },
      ],
    },
  )
  expect(outcome?.outputs.errors).toBe(2)
  expect(told.map(({ text }) => text)).toContain(
    'AWS was asked about 1 definition: it confirmed 2 findings and added 0',
  )
})

test('what AWS alone finds joins the findings, at its place', async () => {
  const { outcome } = await ask({ 'a.asl.json': clean }, { validations: [{ diagnostics: [unknown] }] })
  expect(outcome?.verdict).toBe('failed')
  expect(outcome?.annotations).toEqual([
    expect.objectContaining({
      severity: 'error',
      title: 'aws-invalid-resource',
      message: 'AWS: The resource is not recognized. Found by AWS alone. Its message says what it expects.',
      line: 1,
      column: 29,
    }),
  ])
})

test('the request has the type, and asks for warnings too', async () => {
  const { calls } = await ask({ 'a.asl.json': clean }, { inputs: { type: 'express' } })
  expect(calls.map(({ operation, request }) => ({ operation, request }))).toEqual([
    {
      operation: 'ValidateStateMachineDefinition',
      request: { definition: clean, type: 'EXPRESS', severity: 'WARNING', maxResults: 100 },
    },
  ])
})

test('one call for each definition, none for what is broken or not to be known', async () => {
  const { calls, outcome, told } = await ask({
    'a.asl.json': clean,
    'b.asl.json': '[',
    'c.asl.json': '{"StartAt":"${A}","States":{"A":{"Type":"Succeed"}}}',
    'd.asl.json': clean.replaceAll('Done', 'End'),
  })
  expect(calls).toHaveLength(2)
  expect(outcome?.outputs['file-count']).toBe(4)
  expect(told.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^AWS was not asked about 1 definition: /),
  )
})

test('where AWS accepts what was called an error, that is said', async () => {
  const { warnings, outcome } = await ask({ 'a.asl.json': faulty }, { validations: [{ diagnostics: [] }] })
  expect(outcome?.outputs.errors).toBe(2)
  expect(warnings.map(({ text }) => text)).toEqual([
    'AWS accepts the definition, though errors were found in it: next-missing-target, unreachable-state',
  ])
})

describe('trouble', () => {
  const many = { 'a.asl.json': clean, 'b.asl.json': faulty, 'c.asl.json': clean }

  test('a permission that is missing costs one warning and nothing else', async () => {
    const { outcome, warnings, calls } = await ask(many, { faults: [{ kind: 'access-denied' }] })
    expect(outcome).toMatchObject({ verdict: 'failed', error: undefined, outputs: { errors: 2 } })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.text).toContain('states:ValidateStateMachineDefinition is not allowed')
    expect(calls).toHaveLength(1)
  })

  test('throttling is waited for', async () => {
    const { outcome, calls } = await ask(many, {
      faults: [{ kind: 'throttle', calls: [1, 4] }],
      validations: [{ diagnostics: [unknown], whenDefinitionHolds: 'Done' }],
    })
    expect(outcome?.outputs.errors).toBe(4)
    expect(calls).toHaveLength(7)
  })

  test('an outage ends with 3, and what was found is told and written', async () => {
    const { outcome, written } = await ask(many, {
      faults: [{ kind: 'server-error' }],
      inputs: { 'json-file': 'lint.json' },
    })
    expect(outcome?.error).toBeInstanceOf(ServiceFailure)
    expect(outcome?.outputs).toMatchObject({ errors: 2, 'json-file': 'lint.json' })
    expect(JSON.parse(written.get('lint.json') ?? '')).toMatchObject({ errors: 2 })
  })

  test('credentials that are not accepted end with 2, and nothing is written', async () => {
    const { thrown, written } = await ask(many, {
      faults: [{ kind: 'error', code: 'UnrecognizedClientException' }],
      inputs: { 'json-file': 'lint.json' },
    })
    expect(thrown).toBeInstanceOf(UserError)
    expect(written.size).toBe(0)
  })

  test('a definition that AWS will not judge does not keep it from the others', async () => {
    const { outcome, warnings, calls } = await ask(many, {
      faults: [{ kind: 'error', code: 'ValidationException', message: 'No', calls: [1, 1] }],
      validations: [{ diagnostics: [unknown], whenDefinitionHolds: 'Done' }],
    })
    expect(calls).toHaveLength(3)
    expect(warnings[0]?.text).toMatch(/^AWS did not judge the definition: .*No/)
    expect(outcome?.outputs.errors).toBe(3)
  })
})

test('what AWS alone finds is waved through by a comment that names it', async () => {
  const text = (comment: string) =>
    JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed', Comment: comment } } })
  const asked = (comment: string) =>
    ask({ 'a.asl.json': text(comment) }, { validations: [{ diagnostics: [unknown] }] })
  const waived = await asked('asl-lint-disable aws-invalid-resource: made later')
  expect(waived.outcome?.outputs).toMatchObject({ errors: 0, warnings: 0, suppressed: 1 })
  expect((await asked('asl-lint-disable aws-no-path: x')).outcome?.outputs).toMatchObject({
    errors: 1,
    warnings: 0,
    suppressed: 0,
  })
})
