/** Read back by two strict readers, one of which holds it to the schema. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'
import { visible } from '../src/escape.js'
import { type JunitCase, type JunitSuite, junit } from '../src/junit.js'

const require = createRequire(import.meta.url)
const schema = readFileSync(require.resolve('jest-junit-reporter/src/__tests__/fixtures/junit.xsd'), 'utf8')

const failed: JunitCase = {
  name: 'next-missing-target /States/Inspect/Next',
  className: 'orders.asl.json',
  result: { kind: 'failed', type: 'error', message: 'No such state', lines: ['orders:9:15', '  hint'] },
}
const suite: JunitSuite = {
  name: 'orders.asl.json',
  properties: { tool: 'lint' },
  cases: [failed, { name: 'sound', className: 'orders.asl.json', result: { kind: 'passed' } }],
  output: ['one', 'two'],
}

const report = (...suites: JunitSuite[]) => junit({ startedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678), suites })

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] })
  return errors.map(({ message }) => message)
}

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }

/** @throws {Error} for the least fault of the text. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return elements
}

describe('a report', () => {
  test('of several suites is valid, and counts', async () => {
    const xml = report(suite, { ...suite, name: 'second', cases: [] })
    expect(await problemsOf(xml)).toEqual([])
    const [, first, , , ...rest] = elementsOf(xml)
    expect(first?.attributes).toMatchObject({
      id: '0',
      name: 'orders.asl.json',
      timestamp: '2026-01-02T03:04:05',
      tests: '2',
      failures: '1',
      errors: '0',
    })
    const texts = rest.map(({ name, attributes, text }) => [
      name,
      attributes.message ?? attributes.name,
      text.trim(),
    ])
    expect(texts.slice(0, 4)).toEqual([
      ['testcase', 'next-missing-target /States/Inspect/Next', ''],
      ['failure', 'No such state', 'orders:9:15\n  hint'],
      ['testcase', 'sound', ''],
      ['system-out', undefined, 'one\ntwo'],
    ])
  })

  test('of nothing is valid', async () => {
    expect(await problemsOf(report())).toEqual([])
  })

  test('has a name where there is none', async () => {
    const xml = report({ ...suite, name: '', cases: [{ ...failed, name: ' ', className: '' }] })
    expect(await problemsOf(xml)).toEqual([])
  })
})

const hostile = [
  ']]>',
  '</failure><testcase name="x"/>',
  '<!-- <![CDATA[ <?php &amp; &#0; &lol;',
  '"\' onload="x',
  'nul \0 bell \x07 escape \x1b[31m',
  '\ufffe \uffff \ud800',
  '\u202eltr \u200b',
  '::error::x',
  '##[error]x ###[warning]',
  '  ::add-mask::x',
  'a\r\nb\tc',
]

test('what could not be run is an error and no failure', async () => {
  const broken: JunitCase = { ...failed, result: { kind: 'error', type: 'case', message: 'm', lines: ['l'] } }
  const xml = report({ ...suite, cases: [failed, broken] })
  expect(await problemsOf(xml)).toEqual([])
  const [, head] = elementsOf(xml)
  expect(head?.attributes).toMatchObject({ tests: '2', failures: '1', errors: '1' })
  const told = elementsOf(xml).find(({ name }) => name === 'error')
  expect(told).toMatchObject({ attributes: { type: 'case', message: 'm' }, text: 'l' })
})

test.each(hostile)('%j is text wherever it stands', async (text) => {
  const xml = report({
    name: text,
    properties: { [text]: text },
    cases: [
      { name: text, className: text, result: { kind: 'failed', type: text, message: text, lines: [text] } },
      { name: text, className: text, result: { kind: 'passed' } },
    ],
    output: [text],
  })
  expect(await problemsOf(xml)).toEqual([])
  expect(xml).not.toMatch(/^\s*::|##\[/m)
  expect(elementsOf(xml).map(({ name }) => name)).toEqual([
    ...['testsuites', 'testsuite', 'properties', 'property'],
    ...['testcase', 'failure', 'testcase', 'system-out', 'system-err'],
  ])
})

test('what can be seen comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const result = { kind: 'failed', type: 'error', message: text, lines: [text, text] } as const
      const failure = elementsOf(report({ ...suite, cases: [{ ...failed, result }] })).find(
        ({ name }) => name === 'failure',
      )
      const shown = visible(text).replace(
        /[\ufffe\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
      )
      expect(failure?.attributes.message).toBe(shown)
      expect(failure?.text).toBe(`${shown}\n${shown}`)
    }),
  )
})
