/** A machine whose clock is wrong starts what it is told to, once, and knows it for its own. */
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'

const arn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:deploy'

let sandbox: Sandbox

beforeAll(async () => {
  const timeline = { events: [{ type: 'WaitStateEntered', state: 'Wait' }] }
  sandbox = await startSandbox({
    scenario: { stepFunctions: { stateMachines: [{ name: 'deploy', runs: [{ timeline }] }] } },
  })
})

afterAll(() => sandbox.stop())

test.each([
  ['20 s ahead', 'new', 20_000],
  ['4 min ahead', 'fail', 240_000],
  ['20 s behind', 'new', -20_000],
])('%s, on-existing=%s', async (_, onExisting, shift) => {
  const before = sandbox.calls.of('StartExecution').length
  const wrong = `data:text/javascript,globalThis.n=Date.now;Date.now=()=>n()+${shift}`
  const { stdout } = await runInTerminal({
    action: 'start-state-machine',
    args: [`--state-machine=${arn}`, `--on-existing=${onExisting}`, '--timeout=1s', '--json'],
    environment: { ...sandbox.environment, NODE_OPTIONS: `--import=${wrong}` },
    cwd: process.cwd(),
  })
  expect(JSON.parse(stdout)).toMatchObject({ exitCode: 4, outputs: { started: true, status: 'ABORTED' } })
  expect(sandbox.calls.of('StartExecution').length - before).toBe(1)
})
