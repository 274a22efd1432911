import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { afterEach, expect, test } from '@jest/globals'

const main = new URL('../lib/main.js', import.meta.url).pathname
const scenario = new URL('../scenarios/deploy.json', import.meta.url).pathname
let child: ChildProcess | undefined

afterEach(() => void child?.kill('SIGKILL'))

const compiled = existsSync(main) ? test : test.skip

compiled(
  'the sandbox is a process too and leaves its call log',
  async () => {
    const calls = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'calls.json')
    const process = spawn(globalThis.process.execPath, [main, `--scenario=${scenario}`, `--calls=${calls}`])
    child = process
    const [line] = await once(process.stdout, 'data')
    const [url = '', variables = '{}'] = String(line).split('\n')
    const environment = { ...JSON.parse(variables), AWS_ACCESS_KEY_ID: 'a' }
    expect(environment.AWS_ENDPOINT_URL).toBe(url)
    const { stateMachines = [] } = await openAws({ services, environment }).call(
      'sfn',
      'ListStateMachines',
      {},
    )
    expect(stateMachines.map(({ name }) => name)).toEqual(['deploy', 'check', 'fan'])
    process.kill('SIGTERM')
    const [exitCode] = await once(process, 'exit')
    expect(exitCode).toBe(0)
    expect(JSON.parse(readFileSync(calls, 'utf8'))).toMatchObject([
      { operation: 'ListStateMachines', accessKey: 'a' },
    ])
  },
  20_000,
)
