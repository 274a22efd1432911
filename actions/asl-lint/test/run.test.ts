import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../src/inputs.js'
import { run } from '../src/run.js'
import { fakeEdge } from './fake-edge.js'
import { defaults } from './inputs.js'

const clean = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
const faulty = `{
  "StartAt": "Inspect",
  "States": {
    "Inspect": { "Type": "Pass", "Next": "Doen" },
    "Rest": { "Type": "Wait", "Seconds": -1, "End": true }
  }
}`
const doubtful =
  '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"B"}]},"B":{"Type":"Succeed"}}}'

function lintIn(texts: Readonly<Record<string, string | null>>, inputs: Partial<Inputs> = {}) {
  const fake = fakeEdge(texts)
  return { ...fake, outcome: run({ ...defaults, ...inputs }, fake.edge) }
}

describe('the verdict', () => {
  test.each([
    ['clean', clean, 'error', 'passed'],
    ['faulty', faulty, 'error', 'failed'],
    ['faulty', faulty, 'none', 'passed'],
    ['doubtful', doubtful, 'error', 'passed'],
    ['doubtful', doubtful, 'warning', 'failed'],
    ['doubtful', doubtful, 'none', 'passed'],
  ] as const)('of a %s definition with fail-on=%3$s', async (_, text, failOn, verdict) => {
    const { outcome } = lintIn({ 'a.asl.json': text }, { 'fail-on': failOn })
    expect((await outcome).verdict).toBe(verdict)
  })
})

test('outputs count files, definitions, errors and warnings', async () => {
  const { outcome } = lintIn({
    'a.asl.json': clean,
    'b.asl.json': faulty,
    'c.asl.json': doubtful,
    'd.asl.json': '[',
  })
  const { outputs, reason } = await outcome
  expect(outputs).toEqual({
    errors: 4,
    warnings: 1,
    'file-count': 4,
    definitions: 3,
    fixed: 0,
    suppressed: 0,
  })
  expect(reason).toBe('found 4 errors and 1 warning in 4 files')
})

describe('files', () => {
  test('nothing to lint by default is a warning', async () => {
    const { outcome, told } = lintIn({ 'readme.md': '' })
    expect((await outcome).verdict).toBe('passed')
    expect(told).toEqual([
      {
        text: 'No file below the working directory is *.asl.json, *.asl.yaml or *.asl.yml, or a template that holds a state machine',
        tone: 'warning',
      },
      { text: '0 errors and 0 warnings in 0 files', tone: 'good' },
    ])
  })

  test('a pattern that matches nothing is a usage error', async () => {
    const { outcome } = lintIn({ 'a.asl.json': clean }, { files: ['a.asl.json', 'b.json'] })
    await expect(outcome).rejects.toThrow(UserError)
    await expect(outcome).rejects.toThrow('"b.json" matches no file')
  })

  test('a file that cannot be read is a finding', async () => {
    const { outcome, told } = lintIn({ 'a.asl.json': null, 'b.asl.json': clean })
    expect(await outcome).toMatchObject({
      verdict: 'failed',
      outputs: { errors: 1, 'file-count': 2, definitions: 1 },
    })
    expect(told.map(({ text }) => text)).toEqual([
      'a.asl.json:1:1: error unreadable-file: The file cannot be linted: the definition is not UTF-8',
      '  Save the file as UTF-8.',
    ])
  })
})

test('a substitution that no definition holds is told once', async () => {
  const texts = {
    'a.asl.json': clean.replace('"Succeed"', '"Succeed","Comment":"${Used}"'),
    'b.asl.json': clean,
    'more.env': 'Other=1',
  }
  const substitutions = ['X=1', 'Used=2', 'X=3', 'Y=', 'more.env']
  const { outcome, told } = lintIn(texts, { files: ['*.asl.json'], substitutions })
  expect((await outcome).verdict).toBe('passed')
  expect(told.filter(({ tone }) => tone === 'warning').map(({ text }) => text)).toEqual([
    'No definition holds ${X}, ${Y}, which substitutions gives',
  ])
})

describe('the notation', () => {
  const yaml = 'StartAt: Done\nStates:\n  Done: { Type: Succeed }\n'
  const template = '{"Resources":{"A":{"Type":"AWS::SNS::Topic"}},"Outputs":{},"Parameters":{}}'
  test.each([
    ['flow.asl.yaml', yaml, [], 1],
    ['flow.YML', yaml.replace('Done:', 'Dnoe:'), ['startat-missing-target'], 1],
    ['flow.yml', ` ${clean}`, [], 1],
    ['flow.yml', '{ StartAt: Done, # a remark\n States: { Done: { Type: Succeed } } }', [], 1],
    ['flow', yaml, [], 1],
    ['flow.asl.yaml', 'StartAt: "Done', ['yaml-syntax'], 1],
    ['flow.asl.yaml', '', ['yaml-syntax'], 0],
    ['flow.asl.json', yaml, ['json-syntax'], 0],
    ['template.json', template, [], 0],
  ])('of %s', async (file, text, rules, definitions) => {
    const { outputs, annotations = [] } = await lintIn({ [file]: text }, { files: [file] }).outcome
    expect(annotations.map(({ title }) => title)).toEqual(rules)
    expect(outputs.definitions).toBe(definitions)
  })
})

test.each([
  ['yes', 0, 1],
  ['Off', 0, 1],
  ['"yes"', 1, 0],
  ['yep', 1, 0],
])('End: %s in YAML gives %d errors and %d warnings', async (word, errors, warnings) => {
  const text = `StartAt: A\nStates:\n  A: { Type: Pass, End: ${word} }\n`
  const { outputs } = await lintIn({ 'a.asl.yaml': text }).outcome
  expect(outputs).toMatchObject({ errors, warnings })
})

test('each file is told with its size to those who look closely', async () => {
  const { outcome, debugged } = lintIn({ 'a.asl.json': clean, 'b.asl.json': faulty })
  await outcome
  expect(debugged).toEqual([
    `a.asl.json: ${clean.length} characters, 0 findings`,
    `b.asl.json: ${faulty.length} characters, 3 findings`,
  ])
})

describe('text', () => {
  test('a finding has its place, its piece of the file and its hint', async () => {
    const { outcome, told } = lintIn({ 'a.asl.json': faulty })
    await outcome
    expect(told.slice(0, 4)).toEqual([
      {
        text: 'a.asl.json:4:42: error next-missing-target: Next names "Doen", but the state machine has no such state',
        tone: 'bad',
      },
      { text: '  4 |     "Inspect": { "Type": "Pass", "Next": "Doen" },', tone: 'dim' },
      { text: '    |                                          ^^^^^^', tone: 'dim' },
      { text: '  Name a state of the same machine, or add the missing state.', tone: 'plain' },
    ])
  })

  test('max-findings limits what is printed, errors first, and nothing else', async () => {
    const { outcome, told } = lintIn({ 'a.asl.json': doubtful, 'b.asl.json': faulty }, { 'max-findings': 1 })
    const { outputs, annotations } = await outcome
    expect(told[0]?.text).toMatch(/^b\.asl\.json:4:42: error /)
    expect(told.at(-1)?.text).toBe('3 more not shown: max-findings is 1')
    expect([outputs.errors, outputs.warnings, annotations?.length]).toEqual([3, 1, 4])
  })

  test('a passed run ends with the counts', async () => {
    const { outcome, told } = lintIn({ 'a.asl.json': doubtful })
    await outcome
    expect(told.at(-1)).toEqual({ text: '0 errors and 1 warning in 1 file', tone: 'doubtful' })
  })
})

describe('the JSON document', () => {
  const keys = [
    'rule',
    'severity',
    'message',
    'hint',
    'file',
    'range',
    'pointer',
    'state',
    'definition',
    'awsCode',
    'documentation',
    'fixable',
  ]

  test('goes to stdout with format=json, and the log then has no findings', async () => {
    const { outcome, told } = lintIn({ 'a.asl.json': faulty }, { format: 'json', 'max-findings': 1 })
    const { stdout = '' } = await outcome
    const document = JSON.parse(stdout)
    expect(Object.keys(document)).toEqual([
      'version',
      'files',
      'definitions',
      'errors',
      'warnings',
      'suppressed',
      'findings',
    ])
    expect(document).toMatchObject({ version: 1, files: 1, definitions: 1, errors: 3, warnings: 0 })
    expect(document.findings).toHaveLength(3)
    expect(Object.keys(document.findings[0])).toEqual(keys)
    expect(document.findings[0]).toMatchObject({
      rule: 'next-missing-target',
      file: 'a.asl.json',
      range: { start: { line: 4, column: 42 }, end: { line: 4, column: 48 } },
      pointer: '/States/Inspect/Next',
      state: 'Inspect',
      definition: null,
      awsCode: 'MISSING_TRANSITION_TARGET',
    })
    expect(told).toEqual([])
  })

  test('goes to a file with either format', async () => {
    const text = lintIn({ 'a.asl.json': faulty }, { 'json-file': 'out/lint.json' })
    const json = lintIn({ 'a.asl.json': faulty }, { format: 'json', 'json-file': 'out/lint.json' })
    const [plain, printed] = [await text.outcome, await json.outcome]
    expect(plain.stdout).toBeUndefined()
    expect(plain.outputs['json-file']).toBe('out/lint.json')
    expect(text.written.get('out/lint.json')).toBe(printed.stdout)
    expect(json.written.get('out/lint.json')).toBe(printed.stdout)
  })
})

describe('annotations', () => {
  test('stand at the range, with the rule as title', async () => {
    const { annotations } = await lintIn({ 'a.asl.json': faulty }).outcome
    expect(annotations?.[0]).toEqual({
      severity: 'error',
      title: 'next-missing-target',
      message:
        'Next names "Doen", but the state machine has no such state. Name a state of the same machine, or add the missing state.',
      file: 'a.asl.json',
      line: 4,
      column: 42,
      endLine: 4,
      endColumn: 48,
    })
  })
})

describe('the summary', () => {
  test('counts, and lists the findings', async () => {
    const { summary = [] } = await lintIn({ 'a.asl.json': faulty }).outcome
    expect(summary[0]).toBe('Read 1 state machine\\.')
    expect(summary[1]).toContain(
      '| error | `a.asl.json:4:42` | [`next-missing-target`](https://docs.aws.amazon.com/',
    )
  })

  test('has no table without findings', async () => {
    const { summary } = await lintIn({ 'a.asl.json': clean }).outcome
    expect(summary).toEqual(['Read 1 state machine, found 0 errors and 0 warnings in 1 file\\.'])
  })
})

test('a hostile state name is harmless in the summary and keeps its text elsewhere', async () => {
  const name = '<img src=x>|`::error::\u001b[31m'
  const states = { [name]: { Type: 'Succeed' }, Start: { Type: 'Succeed' } }
  const { outcome } = lintIn({ 'a.asl.json': JSON.stringify({ StartAt: 'Start', States: states }) })
  const { summary = [], annotations } = await outcome
  expect(summary.join('\n')).not.toMatch(/(?<!\\)<|\u001b/)
  expect(annotations?.some(({ message }) => message.includes(name))).toBe(true)
})
