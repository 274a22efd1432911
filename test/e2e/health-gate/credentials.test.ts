/**
 * The built bundle where credentials do not come. Public feeds that know of nothing stand by: whoever cannot ask in
 * the account's name must not take their silence for health.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

const role = 'arn:aws:iam::111122223333:role/deploy'
const folder = temporaryFolder('gate')
let server: Server
let url: string
const feedsRead: string[] = []

/** `/sts/AccessDenied/403`, `/credentials/500`, `/text`, `/hangs`, `/public/events`; else an API without events. */
function answer({ url: path = '', method }: IncomingMessage, to: ServerResponse): void {
  const [, place, first = '', second] = path.split('/')
  if (place === 'hangs') return
  if (place === 'public') {
    feedsRead.push(path)
    to.end('[]')
  } else if (place === 'sts') {
    const body = `<ErrorResponse><Error><Code>${first}</Code><Message>no</Message></Error></ErrorResponse>`
    to.writeHead(Number(second), { 'content-type': 'text/xml' }).end(body)
  } else if (place === 'text') to.end('SECRET')
  else if (place === 'credentials') to.writeHead(Number(first)).end('{}')
  else to.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(method && '{"events":[]}')
}

beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

type Variables = Readonly<Record<string, string>>

async function gate(variables: Variables, flags: readonly string[] = []) {
  const begin = Date.now()
  const { exitCode, stdout, stderr } = await runInTerminal({
    action: 'health-gate',
    args: ['--json', '--regions=us-east-1', `--public-feed-url=${url}/public`, ...flags],
    environment: {
      HOME: folder,
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_HEALTH: url,
      ...variables,
    },
    cwd: folder,
  })
  return { exitCode, stderr, ...JSON.parse(stdout), seconds: (Date.now() - begin) / 1000 }
}

const process = (command: string) => ({
  AWS_CONFIG_FILE: file(
    `config-${command.replaceAll(/\W/g, '')}`,
    `[default]\ncredential_process = ${command}\n`,
  ),
})
const webIdentity = (sts: string) => ({
  AWS_ROLE_ARN: role,
  AWS_WEB_IDENTITY_TOKEN_FILE: file('token', 'token'),
  AWS_ENDPOINT_URL_STS: `${url}${sts}`,
})
const takenRole = (sts: string) => ({
  AWS_CONFIG_FILE: file(
    'config-role',
    `[default]\nrole_arn=${role}\nsource_profile=b\n[profile b]\naws_access_key_id=A\naws_secret_access_key=s\n`,
  ),
  AWS_ENDPOINT_URL_STS: `${url}${sts}`,
})
const container = (path: string) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}${path}` })

type Case = readonly [string, () => Variables, 2 | 3, RegExp]

const cases: readonly Case[] = [
  ['a profile that is not there', () => ({ AWS_PROFILE: 'nope' }), 2, /from the profile nope/],
  ['a process that fails', () => process('false'), 2, /credential_process fails/],
  ['a process that hangs', () => process('sleep 20'), 3, /the profile default: no answer came/],
  [
    'a token file that is not there',
    () => ({ ...webIdentity('/sts/x/500'), AWS_WEB_IDENTITY_TOKEN_FILE: '/nope' }),
    2,
    /\/nope: .* the file does not exist/,
  ],
  [
    'a web identity that is denied',
    () => webIdentity('/sts/AccessDenied/403'),
    2,
    /Not allowed: sts:AssumeRoleWithWebIdentity on arn:aws:iam::111122223333:role\/deploy/,
  ],
  [
    'a role that is denied',
    () => takenRole('/sts/AccessDenied/403'),
    2,
    /Not allowed: sts:AssumeRole on arn:/,
  ],
  ['STS out of order, web identity', () => webIdentity('/sts/InternalFailure/500'), 3, /failed: HTTP 500/],
  ['STS out of order, role', () => takenRole('/sts/InternalFailure/500'), 3, /AssumeRole failed: HTTP 500/],
  ['STS throttling', () => webIdentity('/sts/Throttling/400'), 3, /AssumeRoleWithWebIdentity failed/],
  ['STS hanging', () => webIdentity('/hangs'), 3, /AssumeRoleWithWebIdentity failed: no answer came/],
  ['a container service out of order', () => container('/credentials/500'), 3, /with status: 500/],
  ['a container service that refuses', () => container('/credentials/403'), 2, /with status: 403/],
  ['a container service that hangs', () => container('/hangs'), 3, /_FULL_URI: no answer came/],
  [
    'a container service that answers what is no JSON',
    () => container('/text'),
    3,
    /_FULL_URI: its answer is no JSON/,
  ],
  [
    'no container service',
    () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/x' }),
    3,
    /ECONNREFUSED/,
  ],
]

const runs = [
  ['auto', 'fail'],
  ['auto', 'pass'],
  ['api', 'pass'],
] as const

test.each(cases)(
  '%s',
  async (_, variables, exit, message) => {
    feedsRead.length = 0
    await Promise.all(
      runs.map(async ([source, onError]) => {
        const flags = ['--timeout=6s', `--source=${source}`, `--on-error=${onError}`]
        const { exitCode, outputs, error, seconds } = await gate(variables(), flags)
        expect({ source, onError, exitCode, error }).toMatchObject({
          exitCode: exit,
          error: { message: expect.stringMatching(message) },
        })
        expect(error.message).toContain('To mend: ')
        expect(error.message.includes('source=public needs no credentials')).toBe(source === 'auto')
        expect(outputs).toMatchObject({ verdict: 'unknown', 'unknown-regions': ['us-east-1'] })
        // What is beyond the time limit is a slow machine's.
        expect(seconds).toBeLessThan(6 + 15)
      }),
    )
    expect(feedsRead).toEqual([])
  },
  60_000,
)

test('a command that takes longer than an attempt is waited for, and started once', async () => {
  const starts = file('starts', '')
  const keys = '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}'
  const script = file('slow.sh', `echo start >> '${starts}'; sleep 22; echo '${keys}'`)
  const { exitCode } = await gate(process(`sh ${script}`), ['--source=api', '--timeout=60s'])
  expect([exitCode, readFileSync(starts, 'utf8')]).toEqual([0, 'start\n'])
}, 60_000)

test('a wait goes on for error-limit looks, and then ends with the cause', async () => {
  const flags = ['--mode=wait', '--interval=1s', '--error-limit=1', '--timeout=30s']
  const { exitCode, error, stderr } = await gate(webIdentity('/sts/InternalFailure/500'), flags)
  expect({ exitCode, error }).toMatchObject({
    exitCode: 3,
    error: { message: expect.stringContaining('AssumeRoleWithWebIdentity failed') },
  })
  expect(stderr).toContain('2 failed in a row, 1 may')
}, 60_000)
