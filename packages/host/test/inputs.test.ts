import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../src/errors.js'
import { readFlags } from '../src/flags.js'
import { readInputs, strayVariables } from '../src/read-inputs.js'
import { definition } from './probe/src/definition.js'

type Case = {
  readonly input: string
  readonly text: string
  readonly value?: unknown
  readonly trouble?: string
  readonly expected?: string
}

const cases: Case[] = JSON.parse(readFileSync(new URL('inputs.json', import.meta.url), 'utf8'))

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(
  argv: readonly string[],
  environment: Record<string, string> = {},
  standardInput = nothing(),
) {
  const { inputs, problems } = readFlags(definition, argv)
  return await readInputs(
    definition,
    { flags: inputs, environment, standardInput: () => standardInput, spelling: 'flag' as const },
    problems,
  )
}

async function refusal(
  argv: readonly string[],
  environment: Record<string, string> = {},
): Promise<UserError> {
  try {
    await read(argv, environment)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the value of each type', () => {
  test.each(cases.filter(({ trouble }) => trouble === undefined))(
    '$input: $text',
    async ({ input, text, value }) => {
      const { values } = await read([`--${input}=${text}`])
      const got: unknown = (values as Record<string, unknown>)[input]
      expect(got instanceof Map ? Object.fromEntries(got) : got).toEqual(value)
    },
  )

  test.each(cases.filter(({ trouble }) => trouble !== undefined))(
    'refused $input: $text',
    async ({ input, text, trouble = '', expected }) => {
      const error = await refusal([`--${input}=${text}`])
      expect(error.message).toContain(trouble)
      expect(error.message).toContain(input)
      expect(error.expected).toBe(expected)
    },
  )

  test('every type has a refused or an accepted case', () => {
    const tried = new Set(
      cases.map(({ input }) => (definition.inputs as Record<string, { type: string }>)[input]?.type),
    )
    expect([...tried].sort()).toEqual([
      'boolean',
      'duration',
      'enum',
      'file',
      'glob',
      'integer',
      'json',
      'lines',
      'list',
      'map',
      'number',
      'secret',
      'string',
    ])
  })

  test('a NUL in a path is refused', async () => {
    expect((await refusal([], { 'INPUT_A-FILE': 'a\0b' })).message).toContain('holds a NUL character')
  })

  test('JSON nested too deep is refused without a crash', async () => {
    const error = await refusal([`--some-json=${'['.repeat(100_000)}x`])
    expect(error.message).toContain('nested deeper than 500 levels')
  })
})

describe('where a value comes from', () => {
  test.each([
    [
      'the flag before all',
      ['--a-text=flag'],
      { 'INPUT_A-TEXT': 'hyphen', INPUT_A_TEXT: 'underscore' },
      'flag',
    ],
    [
      'the runner’s form before the shell’s',
      [],
      { 'INPUT_A-TEXT': 'hyphen', INPUT_A_TEXT: 'underscore' },
      'hyphen',
    ],
    ['the shell’s form', [], { INPUT_A_TEXT: 'underscore' }, 'underscore'],
    ['an empty flag is not given', ['--a-text='], { INPUT_A_TEXT: 'underscore' }, 'underscore'],
    ['an empty variable is not given', [], { 'INPUT_A-TEXT': '', INPUT_A_TEXT: ' ' }, undefined],
  ])('%s', async (_, argv, environment, value) => {
    expect((await read(argv, environment as Record<string, string>)).values['a-text']).toBe(value)
  })

  test('a default stands in for an empty text', async () => {
    const { values } = await read(['--a-duration='], { 'INPUT_A-CHOICE': '' })
    expect(values['a-duration']).toBe(600_000)
    expect(values['a-choice']).toBe('first')
  })

  test('repeated flags of a list add up', async () => {
    const { values } = await read(['--a-list=a,b', '--a-list', 'c', '--some-lines=x,y', '--some-lines=z'])
    expect(values['a-list']).toEqual(['a', 'b', 'c'])
    expect(values['some-lines']).toEqual(['x,y', 'z'])
  })

  test('words after the flags', async () => {
    const { values } = await read(['one.json', '--a-switch', 'two.json', '--', '--three.json'])
    expect(values.files).toEqual(['one.json', 'two.json', '--three.json'])
    expect(values['a-switch']).toBe(true)
  })
})

describe('flags', () => {
  test.each([
    [['--a-switch'], true],
    [['--no-a-switch'], false],
    [['--a-switch=false'], false],
    [['--a-switch=true'], true],
  ])('%j', async (argv, value) => {
    expect((await read(argv, { INPUT_A_SWITCH: String(!value) })).values['a-switch']).toBe(value)
  })

  test('a value that starts with - is written after =', async () => {
    expect((await read(['--a-text=-5'])).values['a-text']).toBe('-5')
    const error = await refusal(['--a-text', '-5'])
    expect(error.message).toBe('--a-text has no value')
    expect(error.mend).toContain('after =')
  })

  test.each([
    [['--a-txt=1'], '--a-txt is not a flag of this action (did you mean "--a-text"?)'],
    [['--no-a-text'], '--no-a-text is not a flag of this action'],
    [['--no-a-switch=true'], '--no-a-switch is not a flag of this action'],
    [['-x'], '-x is not a flag of this action'],
    [['--a-text=1', '--a-text=2'], '--a-text is given 2 times'],
    [['--a-text'], '--a-text has no value'],
    [['--__proto__=1'], '--__proto__ is not a flag of this action'],
    [['--constructor=1'], '--constructor is not a flag of this action'],
    [['--json=1'], '--json "1" is not a boolean'],
    [['--outputs-file=a.env', '--outputs-file=b.env'], '--outputs-file is given twice'],
    [['one.json', ''], 'an empty word stands among the arguments'],
  ])('%j is refused', async (argv, message) => {
    expect((await refusal(argv)).message).toContain(message)
  })

  test('all problems are told together', async () => {
    const error = await refusal(['--nonsense', '--an-integer=x'], { INPUT_A_NUMBER: 'y' })
    expect(error.message).toBe('3 things cannot be used as they are given')
  })
})

describe('what is odd but works', () => {
  test('a variable that is nearly an input', () => {
    const warnings = strayVariables(definition, { INPUT_A_TXET: 'x', INPUT_FOREIGN_THING: 'y' })
    expect(warnings).toEqual(['INPUT_A_TXET is no input of this action (did you mean INPUT_A_TEXT?)'])
  })

  test('an input of another mode', async () => {
    expect((await read(['--patience=3s'])).warnings).toEqual(['not used in mode once: patience'])
    expect((await read(['--patience=3s', '--mode=wait'])).warnings).toEqual([])
  })
})

describe('secrets', () => {
  test('on the command line they work with a warning', async () => {
    const { values, secrets, warnings } = await read(['--a-secret=s3cr3t'])
    expect(values['a-secret']).toBe('s3cr3t')
    expect(secrets).toEqual(['s3cr3t'])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).not.toContain('s3cr3t')
  })

  test('from a file, standard input and the environment without', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'secret-')), 'token')
    writeFileSync(file, 's3cr3t\n')
    async function* standardInput() {
      yield Buffer.from('s3cr3t\n')
    }
    const ways = await Promise.all([
      read([`--a-secret=@${file}`]),
      read(['--a-secret=-'], {}, standardInput()),
      read([], { INPUT_A_SECRET: 's3cr3t' }),
    ])
    for (const { values, warnings } of ways) {
      expect(values['a-secret']).toBe('s3cr3t')
      expect(warnings).toEqual([])
    }
  })

  test('a text from the environment is never a file name', async () => {
    expect((await read([], { INPUT_A_SECRET: '@/etc/passwd' })).values['a-secret']).toBe('@/etc/passwd')
  })

  test('a secret file that is missing is told without its content', async () => {
    expect((await refusal(['--a-secret=@missing'])).message).toContain(
      '--a-secret names a file that cannot be read',
    )
  })

  test('a secret from a device that has no end is refused', async () => {
    expect((await refusal(['--a-secret=@/dev/zero'])).mend).toBe('the secret is a device')
  })
})
