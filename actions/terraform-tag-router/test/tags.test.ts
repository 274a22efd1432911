/** Every case of `data/routed.json` gives exactly its outputs, every case of `data/refused.json` its message. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { inFolder, routeOnce, type Setting } from './route-once.js'

type Routed = Setting & {
  readonly name: string
  /** All but those that follow from them: `route`, `matrix`, `waves` and `any`. */
  readonly outputs: Readonly<Record<string, unknown>>
  /** A part of each warning, in their order. */
  readonly warnings?: readonly string[]
}

type Refused = Setting & {
  readonly name: string
  /** A part of the message. */
  readonly message: string
  readonly where?: string
  readonly expected?: string
  /** What stands over the mark; `^` asks only that there is a mark. */
  readonly marked?: string
}

const routed = await casesIn<Routed>('routed')
const refused = await casesIn<Refused>('refused')

describe('routed', () => {
  test.each(routed)('$name', async ({ outputs, warnings = [], ...setting }) => {
    await inFolder(async (directory) => {
      const result = await routeOnce(directory, withDefaults(setting))
      expect(result.error).toBeUndefined()
      expect(result.outputs).toStrictEqual(withDerived(outputs))
      expect(result.warnings).toStrictEqual(warnings.map((part) => expect.stringContaining(part)))
    })
  })
})

describe('refused', () => {
  test.each(refused)('$name', async ({ message, where, expected, marked, ...setting }) => {
    await inFolder(async (directory) => {
      const { error } = await routeOnce(directory, withDefaults(setting))
      expect(error).toBeInstanceOf(UserError)
      expect(error).toMatchObject({
        message: expect.stringContaining(message),
        ...(where === undefined ? {} : { where: expect.stringContaining(where) }),
        ...(expected === undefined ? {} : { expected: expect.stringContaining(expected) }),
      })
      if (marked !== undefined) expectMark((error as UserError).picture, marked)
      expect(await readdir(directory)).toStrictEqual(
        Object.keys(setting.files ?? {}).length > 0 ? ['environments'] : [],
      )
    })
  })
})

test('names in the data are unique, and there are enough of them', () => {
  for (const cases of [routed, refused]) {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  }
  expect(routed.length).toBeGreaterThanOrEqual(60)
  expect(refused.length).toBeGreaterThanOrEqual(120)
})

test('the generated files say what the arguments say, and only their owner reads them', async () => {
  await inFolder(async (directory) => {
    const { outputs } = await routeOnce(directory, {
      inputs: {
        tag: 'dev_us-east-1/research/1.0',
        'state-bucket-prefix': 'acme-tf',
        'state-account-id': '000011112222',
        'lock-mode': 'both',
        'git-checks': 'off',
      },
      files: { 'environments/dev/research/variables.tfvars': 'account=012345678901\n' },
    })
    const [backend, tfvars] = [outputs['backend-config-file'], outputs['tfvars-file']].map((path) =>
      join(directory, String(path)),
    )
    expect(JSON.parse(await readFile(String(backend), 'utf8'))).toStrictEqual({
      bucket: 'acme-tf-dev',
      key: 'research/dev-us-east-1/terraform.tfstate',
      region: 'us-east-1',
      encrypt: true,
      use_lockfile: true,
      dynamodb_table: 'acme-tf-lock-dev',
      allowed_account_ids: ['000011112222'],
    })
    expect(JSON.parse(await readFile(String(tfvars), 'utf8'))).toStrictEqual({
      env: 'dev',
      region: 'us-east-1',
      account: '012345678901',
    })
    for (const path of [backend, tfvars]) expect((await stat(String(path))).mode & 0o777).toBe(0o600)
  })
})

test('an empty tag is told without a picture of nothing', async () => {
  await inFolder(async (directory) => {
    const environment = { GITHUB_REF: 'refs/tags/' }
    const { error } = await routeOnce(directory, { inputs: { 'git-checks': 'off' }, environment })
    expect(error).toMatchObject({ message: 'the tag is empty', where: 'GITHUB_REF', picture: [] })
  })
})

test('no two routes share a generated backend file', async () => {
  await inFolder(async (directory) => {
    const tags = [
      'dev_us-east-1/research',
      'dev_us-east-1/Research',
      'dev_global/research',
      'qa_us-east-1/research',
    ]
    const files = new Set<unknown>()
    for (const tag of tags) {
      for (const prefix of ['acme-tf', 'other-tf']) {
        const inputs = { tag: `${tag}/1.0`, 'state-bucket-prefix': prefix, 'git-checks': 'off' }
        files.add(
          String((await routeOnce(directory, { inputs })).outputs['backend-config-file']).toLowerCase(),
        )
      }
    }
    expect(files.size).toBe(tags.length * 2)
  })
})

test('the summary shows the route', async () => {
  await inFolder(async (directory) => {
    const inputs = { tag: 'dev_global/risk/1.2', 'state-bucket-prefix': 'acme-tf', 'git-checks': 'off' }
    const { summary } = await routeOnce(directory, { inputs })
    expect(summary).toContain('`dev_global/risk/1.2`')
    expect(summary).toContain('`s3://acme-tf-dev/risk/dev-global/terraform.tfstate` in `us-east-1`')
    expect(summary).toContain('| lock | a lock file |')
  })
})

test('the summary tells every warning above the route', async () => {
  await inFolder(async (directory) => {
    const inputs = { tag: 'dev_global/risk/1.2', 'state-bucket-prefix': 'acme-tf', 'lock-mode': 'none' }
    const file = 'environments/dev/risk/variables.tfvars'
    const files = { [file]: 'account = 012345678901\n' }
    const { summary, warnings } = await routeOnce(directory, { inputs, files })
    const items = summary.split('\n').filter((line) => line.startsWith('- '))
    expect(items).toHaveLength(warnings.length)
    expect(items[0]).toContain('the tag dev\\_global')
    expect(items.at(-1)).toContain(`\`${file}:1:11\`: account`)
    expect(summary.indexOf('| ')).toBeGreaterThan(summary.lastIndexOf('\n- '))
  })
})

function withDefaults({ inputs, environment, files }: Setting): Setting {
  return {
    // A configuration names its own bucket.
    inputs: {
      ...(inputs?.config === undefined ? { 'state-bucket-prefix': 'acme-tf' } : {}),
      'git-checks': 'off',
      ...inputs,
    },
    environment: environment ?? { AWS_REGION: 'us-east-1' },
    files: files ?? {},
  }
}

/** What the output `route` holds: everything that is no file and no argument. */
function factsIn(outputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !/-(file|files|args)$/.test(name)))
}

/** A tag that leads to one route is a wave of one row. */
function withDerived(outputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const matrix = { include: [{ wave: 1, ...outputs }] }
  const waves = [{ wave: 1, 'bake-minutes': 0, scopes: [outputs.scope], matrix }]
  return { ...outputs, route: factsIn(outputs), matrix, waves, any: true }
}

function expectMark([tag = '', mark = '']: readonly string[], marked: string): void {
  expect(mark).toMatch(/^ *\^+$/)
  if (marked === '^') return
  const shown = tag.replace(/[\u0000-\u001f\u200b]/g, (character) =>
    character === '\n' ? '\\n' : escapeOf(character.charCodeAt(0)),
  )
  expect(shown.slice(mark.indexOf('^'), mark.length)).toBe(marked)
}

function escapeOf(code: number): string {
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
}

async function casesIn<T>(name: string): Promise<T[]> {
  return JSON.parse(await readFile(new URL(`data/${name}.json`, import.meta.url), 'utf8')) as T[]
}
