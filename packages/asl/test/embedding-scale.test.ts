import { describe, expect, test } from '@jest/globals'
import { lintProject } from './lint-project.js'

// No time is asserted: with anything worse than linear work these would not end within the runner's limit.

const lint = (name: string, text: string) => lintProject(name, (path) => (path === name ? text : undefined))

describe('a long run in Terraform', () => {
  const pieces = [
    ...[
      '<<A\n',
      '<<-A\n',
      '"',
      '"${',
      '${',
      '[',
      '{',
      '(',
      '{ a = ',
      '[for ',
      'f(',
      '/*',
      '/',
      '#',
      '\n',
      ' ',
    ],
    ...['a = 1\n', 'a {\n', 'a "b" {}\n', '"a" = {', '$${', '\\', 'local.a', '%{', '}', 'a.', '- '],
  ]
  test.each(pieces)('%j', async (piece) => {
    const run = piece.repeat(50_000)
    const start = 'resource "aws_sfn_state_machine" "a" {\n  definition = '
    for (const text of [run, start + run, `${start}jsonencode({ a = ${run}`, `${start}<<EOF\n${run}`]) {
      expect((await lint('main.tf', text)).findings).toBeInstanceOf(Array)
    }
  })
})

test('a file of 50,000 blocks', async () => {
  const block = 'resource "aws_vpc" "a" {\n  tags = { a = "b" }\n}\n'
  const machine = 'resource "aws_sfn_state_machine" "a" { definition = var.a }\n'
  const { findings } = await lint('main.tf', block.repeat(50_000) + machine)
  expect(findings.map(({ range }) => range.start.line)).toEqual([150_001])
})

const template = (definition: unknown) =>
  JSON.stringify({
    Resources: {
      A: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: definition } },
    },
  })

const states = Array.from({ length: 20_000 }, (_, id) => `"${id}":{"Type":"Pass","Next":"Q"}`)

test('a template with a long text full of faults', async () => {
  const text = `{"StartAt":"0","States":{${states.join(',')}}}`
  const { findings } = await lint('a.json', template(text))
  expect(findings.filter(({ rule }) => rule === 'next-missing-target')).toHaveLength(10_000)
})

test('a template that joins very many pieces', async () => {
  const pieces = states.flatMap((state) => [state, { Ref: 'Comma' }])
  const text = [
    '{"StartAt":"0","States":{',
    ...pieces.map((each) => (typeof each === 'string' ? each : ',')),
    '}}',
  ]
  const { findings } = await lint('a.json', template({ 'Fn::Join': ['', text] }))
  expect(findings.length).toBeGreaterThan(10_000)
})

test('a template that nests its functions', async () => {
  const nested = (depth: number): unknown => (depth === 0 ? '{' : { 'Fn::Join': ['', [nested(depth - 1)]] })
  const { findings } = await lint('a.json', template(nested(120)))
  expect(findings.map(({ rule }) => rule)).toContain('json-syntax')
})

test('a template with 20,000 substitutions', async () => {
  const text = Array.from({ length: 20_000 }, (_, id) => `"\${X${id}}"`).join(',')
  const { findings } = await lint('a.json', template(`{"States":[${text}]}`))
  expect(findings.filter(({ rule }) => rule === 'substitution-missing')).toHaveLength(20_000)
})

test('a block of YAML full of faults', async () => {
  const text = `{"StartAt":"0","States":{\n${states.slice(0, 10_000).join(',\n')}}}`
  const yaml = `Resources:\n  A:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: |\n        ${text.replaceAll('\n', '\n        ')}\n`
  const { findings } = await lint('a.yaml', yaml)
  const last = findings.filter(({ rule }) => rule === 'next-missing-target').at(-1)
  expect(last?.range.start.line).toBe(10_006)
})

test.each([
  ['a Terraform file', 'main.tf', `resource "aws_sfn_state_machine" "a" {}\n${' '.repeat(16 * 1024 * 1024)}`],
  ['a template of one', 'a.tftpl', `{ "StartAt": "${'x'.repeat(16 * 1024 * 1024)}" }`],
])('%s that is too long is not read', async (_, file, text) => {
  const main = 'resource "aws_sfn_state_machine" "a" {\n  definition = templatefile("a.tftpl", { x = 1 })\n}'
  const texts: Readonly<Record<string, string>> = { 'main.tf': main, [file]: text }
  const { findings } = await lintProject('main.tf', (path) => texts[path])
  const [finding] = findings
  expect(finding).toMatchObject({ rule: 'text-too-long', file })
  expect(finding?.message).toContain('more than the 16777216 that are read')
})
