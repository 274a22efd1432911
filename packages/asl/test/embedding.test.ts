/** State machines in files of other tools: cases in `cases/embedded.yaml`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Context, Finding, PositionRange } from '../src/index.js'
import { lintProject } from './lint-project.js'

type Case = {
  readonly name: string
  /** The first one is linted. */
  readonly files: Readonly<Record<string, string>>
  readonly type?: 'standard' | 'express'
  readonly values?: Readonly<Record<string, string>>
  /** The places of the state machines. */
  readonly machines: readonly string[]
  /**
   * `file:line rule definition pointer: text`, the text being what is underlined. Advice on good definitions is left
   * out.
   */
  readonly findings: readonly string[]
  /** Parts of the messages, in the same order. */
  readonly messages?: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('cases/embedded.yaml', import.meta.url), 'utf8'))

describe('embedded definitions', () => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const { files, type = 'auto', values = {}, machines, findings, messages } = each
    const [first = ''] = Object.keys(files)
    const context: Context = { type, values: new Map(Object.entries(values)) }
    const linted = await lintProject(first, (path) => files[path], context)
    expect(linted.places).toEqual(machines)
    const found = linted.findings.filter(matters).map(({ file, range, rule, definition, pointer }) => {
      const parts = [rule, definition, pointer].filter((part) => part !== null && part !== '')
      return `${file}:${range.start.line} ${parts.join(' ')}: ${textAt(files[file], range)}`
    })
    expect(found).toEqual(findings)
    for (const [index, message] of (messages ?? []).entries()) {
      expect(linted.findings.filter(matters)[index]?.message).toContain(message)
    }
  })
})

const matters = ({ severity, rule }: Finding) => severity !== 'info' || rule === 'definition-not-resolved'

test.each(cases.map(({ name, files }) => [name, files] as const))(
  'line ends do not matter: %s',
  async (_, files) => {
    const [first = ''] = Object.keys(files)
    const placesWith = async (lineEnd: string) => {
      const { findings } = await lintProject(first, (path) => files[path]?.replaceAll('\n', lineEnd))
      return findings.map(({ rule, range }) => [rule, range.start])
    }
    expect(await placesWith('\r\n')).toEqual(await placesWith('\n'))
  },
)

test.each(
  cases
    .map(({ name, files }) => [name, Object.entries(files)[0] ?? ['', '']] as const)
    .filter(([, [file]]) => /\.ya?ml$/.test(file)),
)('a byte order mark does not matter: %s', async (_, [file, text]) => {
  const foundWith = async (mark: string) => {
    const { places, findings } = await lintProject(file, (path) => (path === file ? mark + text : undefined))
    return { places, findings: findings.map(({ rule, range }) => [rule, range]) }
  }
  expect(await foundWith('\ufeff')).toEqual(await foundWith(''))
})

/** Of a range over several lines the first one. */
function textAt(text = '', { start, end }: PositionRange): string {
  const line = text.split('\n')[start.line - 1] ?? ''
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
}
