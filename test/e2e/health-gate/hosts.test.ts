/** One run as a step of a workflow, as a command of a buildspec and at a terminal: equal outputs, and nothing hostile. */
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { root, runInTerminal } from '../bundle.js'
import { runBuildspec } from '../codebuild/buildspec.js'
import { runStep } from '../github/step.js'

const hostile =
  'x\n::set-output name=verdict::healthy\n##[error]boo\r\n::add-path::/evil\u001b[31m<img src=x>`$(touch pwned)`"\'; exit 0 #\u202e'

const scenarios: Readonly<Record<string, Scenario>> = {
  'a Region that burns': {
    health: {
      events: [
        { service: 'MULTIPLE_SERVICES', region: 'us-east-1', from: '-2h' },
        { service: 'EC2', region: 'eu-west-1', from: '-2h', until: '-1h' },
      ],
    },
  },
  'hostile texts': {
    health: {
      feeds: {
        events: {
          body: [
            {
              service: hostile,
              region: 'us-east-1',
              typeCode: hostile,
              arn: hostile,
              startTime: Date.UTC(2026, 0, 1),
              endTime: null,
              metadata: { EVENT_LOG: JSON.stringify([{ summary: hostile }]) },
            },
          ],
        },
      },
    },
  },
}

const matrix = '[{"region":"us-east-1","role":"a"},{"region":"eu-west-1","role":"b"}]'

/** What differs from run to run. */
const timed = ['waited-seconds']

describe.each(Object.entries(scenarios))('%s', (name, scenario) => {
  const source = name === 'hostile texts' ? 'public' : 'api'

  test.each([
    ['check', 1],
    ['filter', 0],
    ['report', 0],
    ['wait', 4],
  ])('mode=%s: equal outputs, equal exit', async (mode, exitCode) => {
    await using sandbox = await startSandbox({ scenario })
    const inputs = {
      matrix,
      mode,
      source,
      'public-feed-url': sandbox.url,
      ...(mode === 'wait' ? { interval: '1s', timeout: '2s' } : {}),
    }
    const [step, build, terminal] = await Promise.all([
      asStep(inputs, sandbox),
      inBuildspec(inputs, sandbox),
      atTerminal(inputs, sandbox),
    ])
    expect([step, build, terminal].map((run) => run.exitCode)).toEqual([exitCode, exitCode, exitCode])
    expect(step.outputs).toEqual(terminal.outputs)
    expect(build.outputs).toEqual(terminal.outputs)
    expect(terminal.outputs).toMatchObject({
      verdict: 'unhealthy',
      'healthy-regions': ['eu-west-1'],
      'unhealthy-regions': ['us-east-1'],
      'any-healthy': true,
      'blocking-count': 1,
      matrix: [{ region: 'eu-west-1', role: 'b' }],
    })
  })
})

test('hostile texts run nothing, hide nothing and command nothing', async () => {
  await using sandbox = await startSandbox({ scenario: scenarios['hostile texts'] ?? {} })
  const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
  const inputs = { regions: 'us-east-1', source: 'public', 'public-feed-url': sandbox.url }
  const step = await runStep({ action: 'health-gate', with: inputs, cwd })
  expect(step.otherCommands).toEqual([])
  expect(step.outputs.get('verdict')).toBe('unhealthy')
  expect(step.shown.join('\n')).not.toContain('\u001b')
  // The fence shows what stands in it as it is.
  expect(step.summary.replace(/^```[\s\S]*?^```$|``.*?``/gm, '')).not.toMatch(/(?<!\\)<img/)
  expect(step.annotations.map(({ name }) => name)).toEqual(['error', 'error'])
  const { stderr } = await runInTerminal({
    action: 'health-gate',
    args: Object.entries(inputs).map(([name, value]) => `--${name}=${value}`),
    cwd,
  })
  expect(stderr).not.toContain('\u001b')
  expect(stderr.split('\n').filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([])
})

type Result = { readonly exitCode: number | null; readonly outputs: Record<string, unknown> }

async function asStep(inputs: Record<string, string>, sandbox: Sandbox): Promise<Result> {
  const { exitCode, outputs } = await runStep({
    action: 'health-gate',
    with: inputs,
    environment: sandbox.environment,
    cwd: mkdtempSync(join(tmpdir(), 'gate-')),
  })
  const texts = new Set(['verdict', 'source', 'evidence-file'])
  const values = [...outputs].map(([name, text]) => [name, texts.has(name) ? text : JSON.parse(text)])
  return { exitCode, outputs: timeless(Object.fromEntries(values)) }
}

/** The next command reads the outputs in a shell of its own, as buildspecs do. */
async function inBuildspec(inputs: Record<string, string>, sandbox: Sandbox): Promise<Result> {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
  symlinkSync(join(root, 'dist'), join(cwd, 'dist'))
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}='${value}'`)
  const command = `node dist/health-gate/index.js ${flags.join(' ')} --outputs-file=gate`
  const lines = [
    'version: 0.2',
    'phases:',
    '  build:',
    '    commands:',
    `      - ${JSON.stringify(`${command}.json; echo "$?" >exit; ${command}.env; true`)}`,
    '      - set -a; . ./gate.env; set +a',
    `      - ${JSON.stringify('printf %s "$HEALTHY_REGIONS" >healthy; printf %s "$BLOCKING_EVENTS" >blocking')}`,
  ]
  writeFileSync(join(cwd, 'buildspec.yml'), lines.join('\n'))
  const environment = {
    ...sandbox.environment,
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  }
  const build = await runBuildspec(join(cwd, 'buildspec.yml'), { cwd, environment, shell: 'sh' })
  expect({ log: build.log, exitCode: build.exitCode }).toMatchObject({ exitCode: 0 })
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8')
  const outputs = JSON.parse(read('gate.json'))
  expect(JSON.parse(read('healthy'))).toEqual(outputs['healthy-regions'])
  expect(JSON.parse(read('blocking'))).toEqual(outputs['blocking-events'])
  return { exitCode: Number(read('exit')), outputs: timeless(outputs) }
}

async function atTerminal(inputs: Record<string, string>, sandbox: Sandbox): Promise<Result> {
  const { exitCode, stdout } = await runInTerminal({
    action: 'health-gate',
    args: ['--json', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
    environment: sandbox.environment,
    cwd: mkdtempSync(join(tmpdir(), 'gate-')),
  })
  return { exitCode, outputs: timeless(JSON.parse(stdout).outputs) }
}

function timeless(outputs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !timed.includes(name)))
}
