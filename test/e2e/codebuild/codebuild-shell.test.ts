import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { type BuildspecResult, runBuildspec } from './buildspec.js'

type Phases = Record<string, { commands?: string[]; finally?: string[] }>

const shells = ['dash', 'bash', 'sh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0)
const path = process.env.PATH ?? ''
let cwd = ''

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'codebuild-source-')))
})

afterEach(() => rm(cwd, { recursive: true, force: true }))

describe.each(shells)('%s', (shell) => {
  test('an exported variable reaches the next command, whatever it holds', async () => {
    const value = `it's "x" $HOME \`id\` \\ * = \n second line\t`
    const { log, exitCode, environment } = await build(shell, {
      build: { commands: [`export KEPT=${quoted(value)}`, `printf '<%s>' "$KEPT"`] },
    })
    expect({ log, exitCode }).toEqual({ log: `<${value}>`, exitCode: 0 })
    expect(environment.KEPT).toBe(value)
  })

  test('a variable that is not exported does not', async () => {
    const commands = ['PLAIN=1', `printf '<%s>' "$PLAIN"`]
    expect((await build(shell, { build: { commands } })).log).toBe('<>')
  })

  test('a variable that was unset stays away', async () => {
    const commands = ['unset GIVEN', `printf '<%s>' "$GIVEN"`]
    expect((await build(shell, { build: { commands } }, { GIVEN: '1' })).log).toBe('<>')
  })

  test('the working directory stays', async () => {
    await mkdir(join(cwd, 'a folder'))
    const { log } = await build(shell, { build: { commands: ['cd "a folder"', 'pwd'] } })
    expect(log).toBe(`${join(cwd, 'a folder')}\n`)
  })

  test.each([
    ['a function', 'greet() { echo hello; }', 'greet'],
    ['an alias', 'alias greet="echo hello"', 'greet'],
    ['a positional parameter', 'set -- hello', 'test -n "$1"'],
  ])('%s does not stay', async (_what, first, second) => {
    expect((await build(shell, { build: { commands: [first, second] } })).exitCode).not.toBe(0)
  })

  test('`set -a`, a trap and `set -e` end with their command', async () => {
    const commands = ['set -a -e; trap "echo trapped" EXIT', 'B=1; false; echo reached', `printf '<%s>' "$B"`]
    expect((await build(shell, { build: { commands } })).log).toMatch(/reached\n<>$/)
  })

  test('variables that a file sets under `set -a` are exported', async () => {
    await writeFile(join(cwd, 'out.env'), "STATE_KEY='a '\\''b'\\'' c'\n")
    const commands = ['set -a; . ./out.env; set +a', `printf '<%s>' "$STATE_KEY"`]
    const result = await build(shell, { build: { commands } })
    expect(result.log).toBe("<a 'b' c>")
    expect(Object.keys(result.environment).filter((name) => name.startsWith('codebuild_'))).toEqual([])
  })

  test('a failing command ends the phase with its code', async () => {
    const { log, exitCode } = await build(shell, {
      build: { commands: ['echo one', '(exit 7)', 'echo three'] },
    })
    expect({ log, exitCode }).toEqual({ log: 'one\n', exitCode: 7 })
  })

  test('a command may exit by itself: what it exported stays', async () => {
    const commands = ['export A=1; exit 0; export A=2', `printf '<%s>' "$A"`]
    expect((await build(shell, { build: { commands } })).log).toBe('<1>')
  })

  test('a command of many lines is one shell, whose last line decides', async () => {
    const commands = ['X=1\nfalse\nif [ "$X" = 1 ]; then\n  echo "line $X"\nfi\n']
    const { log, exitCode } = await build(shell, { build: { commands } })
    expect({ log, exitCode }).toEqual({ log: 'line 1\n', exitCode: 0 })
  })

  test('a command with a syntax error ends the phase', async () => {
    const { log, exitCode } = await build(shell, { build: { commands: ['if then', 'echo after'] } })
    expect(exitCode).not.toBe(0)
    expect(log).not.toContain('after')
  })

  test('`finally` runs after success and after failure, and knows the variables', async () => {
    const phase = (last: string) => ({ commands: ['export A=1', last], finally: [`printf '<%s>' "$A"`] })
    expect(await build(shell, { build: phase('true') })).toMatchObject({ log: '<1>', exitCode: 0 })
    expect(await build(shell, { build: phase('exit 3') })).toMatchObject({ log: '<1>', exitCode: 3 })
    const failing = { commands: ['true'], finally: ['exit 4'] }
    expect((await build(shell, { build: failing })).exitCode).toBe(4)
  })

  test('phases follow one another; after a failure of build only post_build does', async () => {
    const say = (what: string) => ({ commands: [`printf '${what} %s\\n' "$CODEBUILD_BUILD_SUCCEEDING"`] })
    const early = await build(shell, {
      install: { commands: ['exit 5'] },
      build: say('build'),
      post_build: say('post'),
    })
    expect(early).toMatchObject({ log: '', exitCode: 5 })
    const late = await build(shell, {
      post_build: say('post'),
      pre_build: say('pre'),
      build: { commands: ['exit 6'] },
    })
    expect(late).toMatchObject({ log: 'pre 1\npost 0\n', exitCode: 6 })
  })

  test('more than nine commands keep their order', async () => {
    const commands = Array.from({ length: 12 }, (_, at) => `printf '${at} '`)
    expect((await build(shell, { build: { commands } })).log).toBe('0 1 2 3 4 5 6 7 8 9 10 11 ')
  })

  test('variables of the buildspec are set, those of this process are not', async () => {
    const { environment } = await build(shell, { build: { commands: [':'] } }, {}, { FROM_SPEC: 'a: b' })
    expect(environment).toMatchObject({ FROM_SPEC: 'a: b', CODEBUILD_SRC_DIR: cwd })
    expect(environment).not.toHaveProperty('JEST_WORKER_ID')
  })
})

test('what is not emulated is refused', async () => {
  const phases = { build: { commands: ['true'], 'on-failure': 'CONTINUE' } }
  await expect(build('sh', phases)).rejects.toThrow('`on-failure` of phase build is not emulated')
})

async function build(
  shell: string,
  phases: Phases,
  environment: Record<string, string> = {},
  variables: Record<string, string> = {},
): Promise<BuildspecResult> {
  const file = join(cwd, 'buildspec.yml')
  await writeFile(file, stringify({ version: 0.2, env: { variables }, phases }))
  return runBuildspec(file, { cwd, environment: { PATH: path, ...environment }, shell })
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`
}
