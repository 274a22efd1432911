/** The built bundle while it waits: signals, credentials that expire, a network that is not there, a live line. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'

const fire = { service: 'EC2', region: 'us-east-1', from: '-1h' }
const forever: Scenario = { health: { events: [fire] } }
const waiting = ['--mode=wait', '--regions=us-east-1', '--interval=1s']
const rarely = ['--mode=wait', '--regions=us-east-1', '--interval=10m']

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'gate-'))
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it within 7 s with 130 and what was seen',
  async (signal) => {
    await using sandbox = await startSandbox({ scenario: forever })
    const cwd = folder()
    let signalled = 0
    const { exitCode, stdout } = await runInTerminal({
      action: 'health-gate',
      args: [...rarely, '--json', '--evidence-file=evidence.json'],
      environment: sandbox.environment,
      cwd,
      during(child) {
        setTimeout(() => {
          signalled = Date.now()
          child.kill(signal)
        }, 2_500)
      },
    })
    const took = Date.now() - signalled
    if (process.env.FIGURES) console.info(`${signal}: ${took} ms`)
    expect({ exitCode, inTime: took < 7_000 }).toEqual({ exitCode: 130, inTime: true })
    expect(JSON.parse(stdout).outputs).toMatchObject({
      verdict: 'unhealthy',
      'unhealthy-regions': ['us-east-1'],
    })
    expect(JSON.parse(readFileSync(join(cwd, 'evidence.json'), 'utf8')).record.looks).toBe(1)
    await sandbox.stop()
  },
)

test('a signal while an answer is awaited', async () => {
  await using sandbox = await startSandbox({ scenario: { faults: [{ kind: 'slow', delay: '1h' }] } })
  let signalled = 0
  const step = await runStep({
    action: 'health-gate',
    with: { mode: 'wait', regions: 'us-east-1' },
    environment: sandbox.environment,
    cwd: folder(),
    during(child) {
      setTimeout(() => {
        signalled = Date.now()
        child.kill('SIGINT')
      }, 2_000)
    },
  })
  expect(step.exitCode).toBe(130)
  expect(Date.now() - signalled).toBeLessThan(7_000)
  expect(step.outputs.get('verdict')).toBe('unknown')
})

test('credentials that expire on the way are read again', async () => {
  await using sandbox = await startSandbox({
    scenario: {
      health: { events: [{ ...fire, until: '6s' }] },
      faults: [{ kind: 'expired-token', accessKey: 'OLD', from: '2s' }],
    },
  })
  const cwd = folder()
  const write = (key: string) =>
    writeFileSync(
      join(cwd, 'credentials'),
      `[default]\naws_access_key_id = ${key}\naws_secret_access_key = s\n`,
    )
  write('OLD')
  const { exitCode, stderr } = await runInTerminal({
    action: 'health-gate',
    args: [...waiting, '--timeout=1m'],
    environment: {
      AWS_ENDPOINT_URL: sandbox.url,
      AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'credentials'),
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    cwd,
    during: () => void setTimeout(() => write('NEW'), 1_000),
  })
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  const keys = sandbox.calls.all.map(({ accessKey }) => accessKey)
  expect(keys[0]).toBe('OLD')
  expect(keys.at(-1)).toBe('NEW')
})

test('credentials that expire and are not renewed end it with a way to go on', async () => {
  await using sandbox = await startSandbox({
    scenario: { ...forever, faults: [{ kind: 'expired-token', from: '2s' }] },
  })
  const { exitCode, stderr } = await runInCodeBuild({
    action: 'health-gate',
    args: [...waiting, '--on-error=pass'],
    environment: sandbox.environment,
    cwd: folder(),
  })
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/error: The credentials have expired after \d/)
})

test.each([
  ['fail', 3],
  ['pass', 0],
])('no network at all, on-error=%s: exit %s', async (onError, exit) => {
  const sandbox = await startSandbox({ scenario: {} })
  await sandbox.stop()
  const { exitCode, stdout } = await runInTerminal({
    action: 'health-gate',
    args: ['--regions=us-east-1', `--on-error=${onError}`, `--public-feed-url=${sandbox.url}`, '--json'],
    environment: sandbox.environment,
    cwd: folder(),
  })
  expect(exitCode).toBe(exit)
  expect(JSON.parse(stdout).outputs).toMatchObject({
    verdict: 'unknown',
    'unknown-regions': ['us-east-1'],
    'any-healthy': false,
  })
})

test('no credentials are no reason for the public feed', async () => {
  await using sandbox = await startSandbox({ scenario: {} })
  const { exitCode, stderr } = await runInTerminal({
    action: 'health-gate',
    args: ['--regions=us-east-1', '--on-error=pass', `--public-feed-url=${sandbox.url}`],
    environment: { AWS_ENDPOINT_URL: sandbox.url, AWS_EC2_METADATA_DISABLED: 'true', HOME: folder() },
    cwd: folder(),
  })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('No AWS credentials were found')
  expect(stderr).toContain('source=public needs no credentials')
  expect(sandbox.calls.all).toEqual([])
})

test('4 when the time limit passes, through the process', async () => {
  await using sandbox = await startSandbox({ scenario: forever })
  const { exitCode, stderr } = await runInTerminal({
    action: 'health-gate',
    args: [...waiting, '--timeout=3s'],
    environment: sandbox.environment,
    cwd: folder(),
  })
  expect(exitCode).toBe(4)
  expect(stderr).toContain('the gate is still closed')
})
