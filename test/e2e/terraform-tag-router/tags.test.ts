/** Every tag of the data files through the built bundle: exactly its outputs, or its message and nothing written. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

type Case = {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}
type Routed = Case & {
  readonly outputs: Readonly<Record<string, unknown>>
  readonly warnings?: readonly string[]
}
type Refused = Case & { readonly message: string; readonly where?: string; readonly expected?: string }

/** What follows from the other outputs. */
const derived = ['route', 'matrix', 'waves', 'any']

describe('routed', () => {
  test.each(casesIn<Routed>('routed'))('$name', async ({ outputs, warnings = [], ...given }) => {
    const { result, stderr, exitCode } = await route(given)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr })
    const got = Object.fromEntries(Object.entries(result.outputs).filter(([name]) => !derived.includes(name)))
    expect(got).toEqual(outputs)
    for (const warning of warnings) expect(stderr).toContain(warning)
  })
})

describe('refused', () => {
  // The system passes neither NUL nor half a character to a program, and blanks around an input are none of it.
  const cases = casesIn<Refused>('refused').filter(
    ({ inputs: { tag = '' } = {} }) => !/\0|^\s|\s$|[\ud800-\udbff](?![\udc00-\udfff])/.test(tag),
  )
  test.each(cases)('$name', async ({ message, where, expected, ...given }) => {
    const { result, exitCode, written } = await route(given)
    expect({ exitCode, verdict: result.verdict, outputs: result.outputs }).toEqual({
      exitCode: 2,
      verdict: 'unknown',
      outputs: {},
    })
    for (const part of [message, where ?? '', expected ?? '']) expect(result.error.message).toContain(part)
    expect(written).not.toContain('terraform-route')
    expect(written).not.toContain('canary')
  })
})

async function route({ inputs = {}, environment = { AWS_REGION: 'us-east-1' }, files = {} }: Case) {
  const cwd = temporaryFolder('route')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  const standard = inputs.config === undefined ? { 'state-bucket-prefix': 'acme-tf' } : {}
  const flags = Object.entries({ ...standard, 'git-checks': 'off', ...inputs })
  const args = [...flags.map(([name, value]) => `--${name}=${value}`), '--json']
  const { stdout, stderr, exitCode } = await runInTerminal({
    action: 'terraform-tag-router',
    args,
    environment,
    cwd,
  })
  return { result: JSON.parse(stdout), stderr, exitCode, written: readdirSync(cwd) }
}

function casesIn<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(root, `actions/terraform-tag-router/test/data/${name}.json`), 'utf8'))
}
