/** The live line on a terminal that is one: a pseudo-terminal of util-linux's `script`. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { displayWidth } from '@aws-delivery-actions/report'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bundleEntry } from '../bundle.js'

const columns = 40
const name = 'Shift the traffic of 東京 and all other Regions'
const arn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:deploy'
const erase = '\r\x1b[2K'
const testOnTerminal = hasScript() ? test : (test.skip as typeof test)

let sandbox: Sandbox

beforeAll(async () => {
  const task = { resourceType: 'lambda', resource: 'invoke' }
  sandbox = await startSandbox({
    scenario: {
      stepFunctions: {
        stateMachines: [
          {
            name: 'deploy',
            runs: [
              {
                timeline: {
                  events: [
                    { type: 'TaskStateEntered', state: name },
                    { type: 'TaskScheduled', details: task },
                    { at: '3s', type: 'TaskSucceeded', details: task },
                    { type: 'TaskStateExited', state: name },
                    { type: 'ExecutionSucceeded', details: { output: '{}' } },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
  })
})

afterAll(() => sandbox.stop())

testOnTerminal('it fits the terminal, is redrawn, and is gone at the end', async () => {
  const { code, text } = await onTerminal([`--state-machine=${arn}`, '--poll-interval-max=1s'])
  expect(code).toBe(0)
  const drawn = text.split(erase).map((part) => part.split('\n').at(-1) ?? '')
  const live = drawn.filter((line) => line.startsWith('in Shift'))
  expect(live.length).toBeGreaterThan(1)
  for (const line of live) {
    expect(displayWidth(line)).toBeLessThan(columns)
    expect(line).toMatch(/ for \d/)
  }
  const left = text.split('\n').map((line) => line.split(erase).at(-1) ?? '')
  expect(left.filter((line) => line.includes('in Shift'))).toEqual([])
  expect(text).toContain(`✓ ${name}`)
})

testOnTerminal('NO_COLOR leaves the live line and takes the colours', async () => {
  const { text } = await onTerminal([`--state-machine=${arn}`], { NO_COLOR: '1' })
  expect(text.replaceAll(erase, '')).not.toContain('\x1b[')
})

async function onTerminal(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const command = [process.execPath, bundleEntry('start-state-machine'), ...args].map(quoted).join(' ')
  const { PATH = '', HOME = '' } = process.env
  const script = `stty cols ${columns}; exec ${command}`
  const child = spawn('script', ['--quiet', '--return', '--command', script, '/dev/null'], {
    env: { PATH, HOME, TERM: 'xterm', ...sandbox.environment, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const parts: Buffer[] = []
  child.stdout.on('data', (part) => parts.push(part))
  const [code] = await once(child, 'close')
  return { code, text: Buffer.concat(parts).toString('utf8').replaceAll('\r\n', '\n') }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    process.stderr.write('skipped: the live line, for there is no script of util-linux here\n')
    return false
  }
}
