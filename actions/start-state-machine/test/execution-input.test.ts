import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { executionInput, type InputSources, merged, withSet } from '../src/execution-input.js'
import { executionName, nextName } from '../src/execution-name.js'
import { type JobSettings, stage } from './live.js'

const nothing: InputSources = {
  input: '{}',
  file: undefined,
  set: [],
  contextKey: undefined,
  region: undefined,
}

async function inputOf(
  sources: Partial<InputSources>,
  files: Readonly<Record<string, string>> = {},
  settings: JobSettings = {},
): Promise<unknown> {
  await using set = await stage({ objects: { 'b/k/in.json': '{"from":"s3"}' } })
  const { edge, folder } = await set.job({ mode: 'explain' }, settings)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const caller = { context: { run: '1' } }
  const inFolder = { ...edge, files: { ...edge.files } }
  return JSON.parse(await executionInput({ ...nothing, ...sources }, caller, inFolder))
}

describe('the input', () => {
  test('alone is sent as it stands', async () => {
    await using set = await stage({})
    const { edge } = await set.job({ mode: 'explain' })
    const input = '{ "id": 12345678901234567890 }'
    expect(await executionInput({ ...nothing, input }, { context: {} }, edge)).toBe(input)
  })

  test.each([
    ['JSON', { file: 'a.json' }, { 'a.json': '\ufeff{"a":{"b":1,"c":2}}' }, { a: { b: 1, c: 2 } }],
    ['YAML', { file: 'a.yaml' }, { 'a.yaml': 'a:\n  b: 1.50\n  on: yes\n' }, { a: { b: 1.5, on: 'yes' } }],
    ['a list', { file: 'a.json' }, { 'a.json': '[1]' }, [1]],
    ['S3', { file: 's3://b/k/in.json' }, {}, { from: 's3' }],
    [
      'merged',
      { file: 'a.json', input: '{"a":{"c":3}}' },
      { 'a.json': '{"a":{"b":1,"c":2}}' },
      { a: { b: 1, c: 3 } },
    ],
    ['context', { contextKey: 'pipeline' }, {}, { pipeline: { run: '1' } }],
    [
      'set',
      { set: ['a.b=1', 'a.c:=[1,2]', 'a.c[2]:=3', 'eq=x=y'] },
      {},
      { a: { b: '1', c: [1, 2, 3] }, eq: 'x=y' },
    ],
  ])('%s', async (_, sources, files, expected) => {
    const input = await inputOf(sources, files as Record<string, string>)
    expect(input).toEqual(expected)
  })

  test.each([
    [
      'a.json',
      '{"id": 12345678901234567890, "f": 1.0, "e": 1E400}',
      '{"id":12345678901234567890,"f":1.0,"e":1E400,"n":2}',
    ],
    ['a.yaml', 'id: 12345678901234567890\n', '{"id":12345678901234567890,"n":2}'],
  ])('numbers of %s keep their digits when it is merged', async (file, text, expected) => {
    await using set = await stage({})
    const { edge, folder } = await set.job({ mode: 'explain' })
    await writeFile(join(folder, file), text)
    const sources = { ...nothing, file, set: ['n:=2'] }
    expect(await executionInput(sources, { context: {} }, edge)).toBe(expected)
  })

  test('that is no JSON is not made one by its numbers', async () => {
    await expect(inputOf({ set: ['n:=01'] })).rejects.toThrow('not JSON')
  })

  test('comes from standard input', async () => {
    expect(await inputOf({ file: '-' }, {}, { stdin: '{"x":true}' })).toEqual({ x: true })
  })

  test.each([
    [{ 'a.json': '{\n  "a": 1,\n  "b": }' }, 'a.json', 'a.json:3:8'],
    [{ 'a.yaml': 'a: 1\nb: [1, 2\n' }, 'a.yaml', 'a.yaml:'],
    [{ 'a.json': `${'['.repeat(501)}${']'.repeat(501)}` }, 'a.json', 'a.json'],
    [{ 'a.yaml': '['.repeat(20_000) }, 'a.yaml', 'a.yaml'],
    [{ 'a.yaml': '- '.repeat(20_000) }, 'a.yaml', 'a.yaml'],
  ])('what cannot be read is told with its place (%#)', async (files, file, where) => {
    const reading = inputOf({ file }, files as Record<string, string>)
    await expect(reading).rejects.toMatchObject({ where: expect.stringContaining(where) })
    await expect(reading).rejects.toThrow(UserError)
  })

  test('names that mean something in JavaScript are names', () => {
    const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":2}')
    expect(JSON.stringify(merged({}, hostile))).toBe('{"__proto__":{"x":1},"constructor":2}')
    expect(JSON.stringify(withSet({}, '__proto__.x=1'))).toBe('{"__proto__":{"x":"1"}}')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test.each(['a..b=1', 'a[9]=1', 'a.b:=nope', '[0]=1'])('input-set %s is refused', (line) => {
    expect(() => withSet({ a: [] }, line)).toThrow(UserError)
  })
})

describe('the name', () => {
  const caller = { identity: ['octo/shop', '1', 'deploy', 'start'], title: 'shop-1-deploy' }
  const naming = {
    given: undefined,
    prefix: undefined,
    identity: undefined,
    matrix: undefined,
    input: '{"a":1,"b":2}',
    caller,
  }

  test('is the same for the same step, whatever the order of keys', () => {
    expect(executionName(naming)).toBe(executionName({ ...naming, input: '{"b":2,"a":1}' }))
    expect(executionName({ ...naming, given: 'mine' })).toBe('mine')
  })

  test('differs with what differs, and fits', () => {
    const long = { ...caller, title: `${'é/x'.repeat(80)}` }
    const names = [
      naming,
      { ...naming, input: '{}' },
      { ...naming, identity: 'b' },
      { ...naming, matrix: { os: 'x' } },
      { ...naming, prefix: 'p'.repeat(40), caller: long },
      { ...naming, caller: { ...caller, identity: undefined } },
      { ...naming, caller: { ...caller, identity: undefined } },
    ].map(executionName)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,80}$/)
    expect(nextName('x'.repeat(80), 12)).toBe(`${'x'.repeat(77)}-12`)
  })
})
