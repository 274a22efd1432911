/** The three hosts give the same, and what registries and images say does nothing in any of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'

const action = 'multi-arch-manifest'
const hostile =
  '\u001b[31m\n::error::owned\n::set-env name=A::b\n##[error]x | <img src=x onerror=1> `a` $(touch owned) %0A::stop-commands::x'

let sandbox: Sandbox
let cwd: string

beforeAll(async () => {
  sandbox = await startSandbox({
    scenario: {
      registries: {
        '127.0.0.1': {
          repositories: {
            app: {
              images: [
                {
                  platform: 'linux/amd64',
                  tags: ['amd64'],
                  labels: { 'org.opencontainers.image.revision': 'abc' },
                },
                {
                  platform: 'linux/arm64',
                  tags: ['arm64'],
                  labels: { 'org.opencontainers.image.revision': 'abc' },
                },
                {
                  platform: 'linux/arm64',
                  tags: ['hostile'],
                  labels: { 'org.opencontainers.image.revision': hostile },
                },
                {
                  platform: 'linux/amd64',
                  tags: ['words'],
                  program: { path: `/${hostile.slice(0, 40)}`, architecture: 'arm64' },
                },
              ],
            },
          },
        },
      },
      faults: [
        {
          kind: 'error',
          operation: 'GetManifest',
          where: { reference: 'angry' },
          status: 403,
          code: 'DENIED',
          message: hostile,
        },
      ],
    },
  })
})

afterAll(async () => {
  await sandbox.stop()
})

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'multi-arch-hosts-'))
})

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

function inputs(...tags: readonly string[]): Record<string, string> {
  const host = sandbox.url.replace('http://', '')
  return {
    sources: tags.map((tag) => `${host}/app:${tag}`).join('\n'),
    tags: `${host}/app:joined-${tags.join('-')}`,
  }
}

const flags = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => `--${name}=${value}`)
const environment = () => ({ ...sandbox.environment, HOME: cwd })

test('GitHub, CodeBuild and a terminal give the same outputs', async () => {
  const given = { ...inputs('amd64', 'arm64'), 'dry-run': 'true' }
  const step = await runStep({ action, cwd, with: given, environment: environment() })
  expect(step.exitCode).toBe(0)
  expect(step.otherCommands).toEqual([])
  expect(step.summary).toContain('`linux/arm64`')

  const terminal = await runInTerminal({
    action,
    cwd,
    args: ['--json', ...flags(given)],
    environment: environment(),
  })
  const { outputs } = JSON.parse(terminal.stdout)
  for (const [name, value] of Object.entries(outputs)) {
    expect([name, step.outputs.get(name)]).toEqual([
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ])
  }

  await runInCodeBuild({
    action,
    cwd,
    args: [...flags(given), '--outputs-file=out.env'],
    environment: environment(),
  })
  const file = readFileSync(join(cwd, 'out.env'), 'utf8')
  expect(file).toContain(`DIGEST='${outputs.digest}'`)
  expect(file).toContain(`DIGEST_LINUX_ARM64='${outputs['digest-linux-arm64']}'`)
  expect(file).toContain(`MANIFEST='${outputs.manifest}'`)
})

test.each([
  { what: 'a label', tags: ['amd64', 'hostile'], more: {}, exitCode: 0 },
  {
    what: 'a label that is refused',
    tags: ['amd64', 'hostile'],
    more: { 'require-same': 'revision' },
    exitCode: 1,
  },
  { what: 'the path of a program', tags: ['words'], more: { verify: 'deep' }, exitCode: 1 },
  { what: 'the words of a registry', tags: ['angry'], more: {}, exitCode: 3 },
  { what: 'a reference', tags: [hostile], more: {}, exitCode: 2 },
  {
    what: 'annotations',
    tags: ['amd64', 'arm64'],
    more: { annotations: `index:title=${hostile.replaceAll('\n', ' ')}\nindex:__proto__=x` },
    exitCode: 0,
  },
])('$what does nothing', async ({ tags, more, exitCode }) => {
  const given = {
    ...inputs(...tags),
    ...more,
    tags: `${sandbox.url.replace('http://', '')}/app:hostile-${exitCode}`,
  }
  const step = await runStep({
    action,
    cwd,
    with: { ...given, 'allow-shrink': 'true' },
    environment: environment(),
  })
  expect(step.exitCode).toBe(exitCode)
  expect(step.otherCommands).toEqual([])
  expect(step.annotations.every(({ data }) => !data.startsWith('owned'))).toBe(true)
  // In a fenced block it is text.
  expect(step.summary.replace(/^```[\s\S]*?^```$/gm, '')).not.toMatch(/(?<!\\)<img/)
  expect(step.shown.join('\n')).not.toContain('\u001b')
  expect(existsSync(join(cwd, 'owned'))).toBe(false)
  expect([...step.outputs.keys()].every((name) => /^[a-z][a-z0-9-]*$/.test(name))).toBe(true)
})

test('a token is masked, and never printed', async () => {
  const given = {
    ...inputs('amd64', 'arm64'),
    'dry-run': 'true',
    'registry-username': 'me',
    'registry-password': 'tops3cret',
  }
  const step = await runStep({ action, cwd, with: given, environment: environment() })
  expect(step.exitCode).toBe(0)
  expect(step.masks).toContain('tops3cret')
  expect(step.masks).toContain(Buffer.from('me:tops3cret').toString('base64'))
  expect(step.shown.join('\n')).not.toContain('tops3cret')
})
