import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lint } from '../src/lint.js'
import {
  definitionToSend,
  findingFromService,
  isSameMatter,
  type ReadDefinition,
} from '../src/service-validation.js'
import { treeFromJson } from '../src/source/json.js'
import { sourceText } from '../src/source/source-text.js'

const read = (text: string, place: string | null = null): ReadDefinition => ({
  tree: treeFromJson(text),
  source: sourceText(text),
  place,
  isText: place === null,
})

describe('what is sent', () => {
  const task = (fields: string) => `{"StartAt":"A","States":{"A":{"Type":"Task",${fields},"End":true}}}`

  test('is the text as it stands', () => {
    const text = '{ "StartAt": "A", "States": { "A": { "Type": "Succeed", "Type": "Succeed" } } }'
    expect(definitionToSend(read(text))).toBe(text)
  })

  test('is JSON made from the tree, in a container', () => {
    expect(definitionToSend(read('{ "StartAt": "A" }', 'Resources.A'))).toBe('{"StartAt":"A"}')
  })

  test.each([
    ['"Resource":"${Fn}"', '"Resource":"arn:aws:lambda:us-east-1:123456789012:function:substituted"'],
    ['"Resource":"arn:${AWS::Partition}:states:::sns:publish"', '"Resource":"arn:aws:states:::sns:publish"'],
    [
      '"Resource":"arn:aws:lambda:${Region}:123456789012:function:f"',
      '"Resource":"arn:aws:lambda:substituted:123456789012:function:f"',
    ],
    ['"Resource":"x","TimeoutSeconds":${T}', '"Resource":"x","TimeoutSeconds":1'],
    ['"Resource":"x","Parameters":{"Type":"${T}"}', '"Resource":"x","Parameters":{"Type":"${T}"}'],
    ['"Resource":"${Fn}","Parameters":{"__proto__":null}', '"__proto__":null'],
  ])('%s becomes %s', (given, sent) => {
    expect(definitionToSend(read(task(given)))).toContain(sent)
  })

  test.each([
    ['a state that is only known later', '{"StartAt":"${A}","States":{"A":{"Type":"Succeed"}}}'],
    ['a type that is only known later', '{"StartAt":"A","States":{"A":{"Type":${T}}}}'],
    ['states that are only known later', '{"StartAt":"A","States":{"A":{"Type":"Succeed"},${More}}}'],
    ['broken JSON with a substitution', '{"StartAt":"A","Comment":"${A}",,"States":{}}'],
    ['nothing', ''],
    ['more than the service takes', `{"Comment":"${'x'.repeat(1_048_576)}"}`],
  ])('%s is not sent', (_, text) => {
    expect(definitionToSend(read(text))).toBeUndefined()
  })
})

describe('where a diagnostic belongs', () => {
  const text = `{
  "StartAt": "A/B[0]",
  "States": {
    "A/B[0]": { "Type": "Task", "Resource": "\${Fn}", "Next": "C",
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "C" }] },
    "A": { "Type": "Pass", "End": true },
    "C": { "Type": "Parallel", "End": true, "Branches": [
      { "StartAt": "D", "States": { "D": { "Type": "Succeed" } } } ] }
  }
}`
  const find = (location: string | undefined) =>
    findingFromService({ severity: 'ERROR', code: 'X_Y', message: 'It is wrong.', location }, read(text))

  test.each([
    ['/States/A', '/States/A', 'A', 6, 5],
    ['/States/A/Type', '/States/A/Type', 'A', 6, 20],
    ['/States/A/NotThere', '/States/A', 'A', 6, 5],
    ['/States/A/B[0]', '/States/A~1B[0]', 'A/B[0]', 4, 5],
    ['/States/A/B[0]/Catch[0]/Next', '/States/A~1B[0]/Catch/0/Next', 'A/B[0]', 5, 58],
    ['/States/C/Branches[0]/States/D/Type', '/States/C/Branches/0/States/D/Type', 'D', 8, 52],
    ['/States/C/Branches/0/StartAt', '/States/C/Branches/0/StartAt', 'C', 8, 20],
    ['/States/Nowhere/Type', '/States', null, 3, 3],
    ['', '', null, 1, 1],
    ['State machine', '', null, 1, 1],
    ['[Source: (String)"{...}"; line: 3, column: 4]', '', null, 3, 4],
    ['line: 99, column: 9', '', null, 10, 2],
    [undefined, '', null, 1, 1],
  ])('%j is %j', (location, pointer, state, line, column) => {
    expect(find(location)).toMatchObject({ pointer, state, range: { start: { line, column } } })
  })

  test('nothing is said about what a substitution stands for', () => {
    expect(find('/States/A/B[0]/Resource')).toBeUndefined()
  })

  test('the rest is as the service says it', () => {
    expect(find('/States/A')).toMatchObject({
      rule: 'aws-x-y',
      severity: 'error',
      message: 'AWS: It is wrong',
      awsCode: 'X_Y',
      definition: null,
    })
    expect(
      findingFromService({ severity: 'WARNING', code: undefined, message: undefined }, read(text)),
    ).toMatchObject({ rule: 'aws-unknown', severity: 'warning', message: 'AWS: ' })
  })
})

describe('the same matter', () => {
  const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"C":{"Type":"Wait","End":true}}}'
  const theirs = (code: string, location: string) =>
    findingFromService({ severity: 'ERROR', code, message: '', location }, read(text))
  const known = async (code: string, location: string) => {
    const finding = theirs(code, location)
    const { findings: own } = await lint(text)
    return finding !== undefined && own.some((one) => isSameMatter(one, finding))
  }

  test.each([
    ['the same place', 'MISSING_TRANSITION_TARGET', '/States/A/Next', true],
    ['the state around it', 'MISSING_TRANSITION_TARGET', '/States/A', true],
    ['another code', 'INVALID_RESOURCE', '/States/A/Next', false],
    ['another field', 'MISSING_TRANSITION_TARGET', '/States/A/Type', false],
    ['another state', 'SCHEMA_VALIDATION_FAILED', '/States/A', false],
    ['all states', 'MISSING_TRANSITION_TARGET', '/States', false],
  ])('%s', async (_, code, location, same) => {
    expect(await known(code, location)).toBe(same)
  })

  test('JSON that is broken is broken wherever a reader stopped', async () => {
    const { findings: broken } = await lint('{"StartAt": }')
    const finding = findingFromService(
      { severity: 'ERROR', code: 'INVALID_JSON_DESCRIPTION', message: '', location: 'line: 1, column: 14' },
      read('{"StartAt": }'),
    )
    expect(broken.some((one) => finding !== undefined && isSameMatter(one, finding))).toBe(true)
  })
})

test('whatever the service says, there is a place for it or nothing to say', () => {
  const text = `{"StartAt":"/","States":{"/":{"Type":"Pass","Next":"a/b"},"a/b":{"Type":"Succeed"},"":{"Type":"Fail"}}}`
  const definition = read(text)
  const parts = fc.constantFrom(
    '/',
    'States',
    'a',
    'b',
    '[0]',
    '[',
    ']',
    'line: 1, column: 9',
    '\n',
    '~1',
    '',
  )
  const locations = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((some) => some.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(locations, fc.string(), fc.string(), (location, code, message) => {
      const finding = findingFromService({ severity: 'ERROR', code, message, location }, definition)
      expect(finding?.rule).toMatch(/^aws-[a-z0-9-]*$/)
      expect(finding?.range.start.line).toBe(1)
      expect(finding?.range.start.column).toBeLessThanOrEqual(text.length + 1)
    }),
  )
})
