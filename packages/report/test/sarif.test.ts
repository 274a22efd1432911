/** Held to the official schema. */
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import type { ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { type SarifReport, type SarifResult, sarif } from '../src/sarif.js'

const require = createRequire(import.meta.url)
const validate = schemaValidator()

const rule = {
  id: 'next-missing-target',
  level: 'error',
  title: 'A state is named that is not there',
  description: 'Next must name a state of the same machine.',
  help: { text: 'Name a state.', markdown: 'Name a *state*.' },
  helpUri: 'https://example.com/rules',
  tags: ['amazon-states-language'],
} as const

const result: SarifResult = {
  rule: rule.id,
  level: 'error',
  message: 'Next names "Doen"',
  file: 'flows/orders.asl.json',
  region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
  logical: { name: 'Inspect', kind: 'object' },
  identity: ['/States/Inspect/Next', 'Doen'],
  properties: { pointer: '/States/Inspect/Next' },
}

function documentOf(results: readonly SarifResult[], more: Partial<SarifReport> = {}) {
  const document = JSON.parse(
    sarif({
      tool: { name: 'lint', version: '1.2.3' },
      rules: [rule],
      results,
      textOf: () => 'a\nb',
      ...more,
    }),
  )
  expect(validate(document) ? [] : validate.errors).toEqual([])
  return document
}

describe('a report', () => {
  test('without results is valid', () => {
    const { version, runs } = documentOf([])
    expect([version, runs[0].results]).toEqual(['2.1.0', []])
  })

  test('has the rule, the place and the level of a result', () => {
    const [run] = documentOf([result]).runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver).toMatchObject({
      name: 'lint',
      version: '1.2.3',
      rules: [{ id: rule.id, helpUri: rule.helpUri, defaultConfiguration: { level: 'error' } }],
    })
    expect(run.results[0]).toMatchObject({
      ruleId: rule.id,
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Next names "Doen"' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'flows/orders.asl.json', uriBaseId: '%SRCROOT%' },
            region: result.region,
          },
          logicalLocations: [{ fullyQualifiedName: 'Inspect', kind: 'object' }],
        },
      ],
      properties: { pointer: '/States/Inspect/Next' },
    })
    expect(run.originalUriBaseIds).toHaveProperty(['%SRCROOT%'])
  })

  test('tells what is to be known of the run', () => {
    const [run] = documentOf([], { notices: ['3 results were left out'] }).runs
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '3 results were left out' } },
    ])
  })
})

describe('the file', () => {
  test.each([
    ['a b/ä#?%.json', 'a%20b/%C3%A4%23%3F%25.json'],
    ['https:/evil.example/x', 'https%3A/evil.example/x'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['..\\x', '..%5Cx'],
    ['lone \ud800', 'lone%20%EF%BF%BD'],
  ])('%j has the relative URI %s', (file, uri) => {
    const { artifactLocation } = documentOf([{ ...result, file }]).runs[0].results[0].locations[0]
      .physicalLocation
    expect(artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' })
  })

  test.each([
    ['/tmp/a.json', 'file:///tmp/a.json'],
    ['C:/tmp/a.json', 'file:///C%3A/tmp/a.json'],
  ])('%s is outside of the source', (file, uri) => {
    const { artifactLocation } = documentOf([{ ...result, file }]).runs[0].results[0].locations[0]
      .physicalLocation
    expect(artifactLocation).toEqual({ uri })
  })
})

describe('fingerprints', () => {
  const fingerprint = (changed: Partial<SarifResult>, text = 'a\nb') =>
    documentOf([{ ...result, ...changed }], { textOf: () => text }).runs[0].results[0].partialFingerprints

  test('stay when the lines move', () => {
    const moved = { region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 } }
    expect(fingerprint(moved, '\n\na\nb')).toEqual(fingerprint({}))
    expect(fingerprint({})).toEqual({
      'lint/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/),
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
    })
  })

  test('differ by rule and by identity', () => {
    const own = (changed: Partial<SarifResult>) => fingerprint(changed)['lint/v1']
    const all = [
      own({}),
      own({ rule: 'other' }),
      own({ identity: [] }),
      own({ identity: ['/States/Inspect/Next'] }),
    ]
    expect(new Set(all).size).toBe(4)
  })

  test('are told apart where all else is the same', () => {
    const { results } = documentOf([result, result, { ...result, file: 'other' }]).runs[0]
    const ends = results.map((one: { partialFingerprints: Record<string, string> }) =>
      one.partialFingerprints['lint/v1']?.slice(-2),
    )
    expect(ends).toEqual([':1', ':2', ':1'])
  })

  test('stand for lines where the text is not known', () => {
    const { results } = documentOf([{ ...result, region: { ...result.region, startLine: 9 } }], {
      textOf: () => undefined,
    }).runs[0]
    const { 'lint/v1': identity, primaryLocationLineHash } = results[0].partialFingerprints
    expect(primaryLocationLineHash).toBe(`${identity.slice(0, 16)}:1`)
  })
})

test('a message makes no link and moves no cursor', () => {
  const message = '[click](https://evil.example) \u001b[31m\n\u202e'
  const [shown] = documentOf([{ ...result, message }]).runs[0].results
  expect(shown.message.text).toBe('[click\\](https://evil.example) \\x1b[31m\\n\\u202e')
})

test('any text from outside leaves the document valid', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, (message, file, name) => {
      documentOf([{ ...result, message, file, logical: { name, kind: 'object' }, identity: [name] }])
    }),
  )
})

function schemaValidator(): ValidateFunction {
  const Ajv = require('ajv-draft-04')
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  require('ajv-formats')(ajv)
  return ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
}
