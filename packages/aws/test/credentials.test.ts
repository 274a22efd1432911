/** Where credentials come from, and what is told of each place that gives none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type ActionError, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { identify } from '../src/attempt.js'
import { clientsFor } from '../src/clients.js'
import { noCredentials } from '../src/credentials-translation.js'
import { services } from '../src/every-service.js'
import { hasNoCredentials, isUnauthenticated, openAws } from '../src/index.js'
import type { NoCredentials } from '../src/no-credentials.js'

const role = 'arn:aws:iam::111122223333:role/deploy'
const arn = 'arn:aws:states:eu-west-1:123456789012:execution:deploy:x'

type Answer = (incoming: IncomingMessage, to: ServerResponse) => void

let folder: string
let sandbox: Sandbox
let server: Server
let asked: string[]
let answer: Answer
let before: NodeJS.ProcessEnv

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'))
  sandbox = await startSandbox({ scenario: {} })
  asked = []
  server = createServer((incoming, to) => {
    asked.push(incoming.url ?? '')
    answer(incoming, to)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  before = { ...process.env }
})

afterEach(async () => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, before)
  server.closeAllConnections()
  server.close()
  await sandbox.stop()
  rmSync(folder, { recursive: true, force: true })
})

function url(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

type Variables = Readonly<Record<string, string>>

function open(variables: Variables) {
  return openAws({ services, environment: environmentOf(variables), random: () => 0 })
}

/** What gives credentials reads the process's own environment. */
function environmentOf(variables: Variables): Variables {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  const environment = {
    HOME: folder,
    AWS_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_SFN: sandbox.url,
    AWS_ENDPOINT_URL_S3: sandbox.url,
    AWS_ENDPOINT_URL_STS: url(),
    ...variables,
  }
  Object.assign(process.env, environment)
  return environment
}

/** What speaks for it. */
function machine(): Variables {
  return { AWS_EC2_METADATA_DISABLED: '', AWS_EC2_METADATA_SERVICE_ENDPOINT: url() }
}

async function troubleWith(
  variables: Readonly<Record<string, string>>,
  options: { readonly timeout?: number } = {},
): Promise<ActionError> {
  const call = open(variables).call(
    'sfn',
    'DescribeExecution',
    { executionArn: arn },
    { patience: 0, ...options },
  )
  return await call.then(
    () => {
      throw new Error('It worked')
    },
    (error: ActionError) => error,
  )
}

const webIdentity = () => ({
  AWS_ROLE_ARN: role,
  AWS_WEB_IDENTITY_TOKEN_FILE: file('token', 'token'),
})

const refusing =
  (code: string, status: number, message = 'no'): Answer =>
  (_, to) =>
    to
      .writeHead(status, { 'content-type': 'text/xml' })
      .end(`<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`)

describe('what the user can mend', () => {
  test.each([
    ['nothing is set up', () => ({}), 'No AWS credentials were found'],
    [
      'a profile that is not there',
      () => ({ AWS_PROFILE: 'nope' }),
      'from the profile nope: Could not resolve',
    ],
    [
      'a token file that is not there',
      () => ({ ...webIdentity(), AWS_WEB_IDENTITY_TOKEN_FILE: '/nope' }),
      'from the web identity in AWS_WEB_IDENTITY_TOKEN_FILE: the file does not exist',
    ],
    [
      'a process that fails',
      () => ({
        AWS_CONFIG_FILE: file('c', '[default]\ncredential_process = sh -c "echo hush >&2; exit 1"\n'),
      }),
      'from the profile default: its credential_process fails',
    ],
    [
      'a process that prints something else',
      () => ({ AWS_CONFIG_FILE: file('c', '[default]\ncredential_process = echo hush\n') }),
      'from the profile default: Profile default credential_process returned invalid JSON',
    ],
    [
      'a container service elsewhere',
      () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://example.com/x' }),
      'from the service in AWS_CONTAINER_CREDENTIALS_FULL_URI: URL not accepted',
    ],
    [
      'a container service at no address',
      () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'hush' }),
      'AWS_CONTAINER_CREDENTIALS_FULL_URI is no URL',
    ],
    [
      'a machine whose service is at no address',
      () => ({ AWS_EC2_METADATA_DISABLED: '', AWS_EC2_METADATA_SERVICE_ENDPOINT: 'hush' }),
      'from the role of this machine: AWS_EC2_METADATA_SERVICE_ENDPOINT is no URL',
    ],
    [
      'a token without a role',
      () => ({ AWS_WEB_IDENTITY_TOKEN_FILE: file('token', 'hush') }),
      'from the web identity in AWS_WEB_IDENTITY_TOKEN_FILE: AWS_ROLE_ARN is missing',
    ],
  ])('%s', async (_, variables, message) => {
    const error = await troubleWith(variables())
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toContain(message)
    expect(error.mend).toBeDefined()
    expect([hasNoCredentials(error), isUnauthenticated(error)]).toEqual([true, true])
    // What a command says may hold a secret.
    expect(`${error.message} ${error.mend} ${error.where}`).not.toContain('hush')
    expect(sandbox.calls.all).toEqual([])
  })

  test('a role that may not be taken is named, and so is the action', async () => {
    answer = refusing('AccessDenied', 403)
    const web = await troubleWith(webIdentity())
    expect(web).toBeInstanceOf(UserError)
    expect(web.message).toMatch(`Not allowed: sts:AssumeRoleWithWebIdentity on ${role}`)
    expect(web.mend).toContain('trust policy')
    const keys = '[profile base]\naws_access_key_id = A\naws_secret_access_key = s\n'
    const profile = `[default]\nrole_arn = ${role}\nsource_profile = base\n${keys}`
    const byProfile = await troubleWith({ AWS_CONFIG_FILE: file('config', profile) })
    expect(byProfile.message).toMatch(`Not allowed: sts:AssumeRole on ${role}`)
    const token = `[default]\nrole_arn = ${role}\nweb_identity_token_file = ${file('t', 't')}\n`
    const byToken = await troubleWith({ AWS_CONFIG_FILE: file('config', token) })
    expect(byToken.message).toMatch('Not allowed: sts:AssumeRoleWithWebIdentity')
  })

  test('a token that AWS STS does not take', async () => {
    answer = refusing('InvalidIdentityToken', 400, 'not for us')
    const error = await troubleWith(webIdentity())
    expect(error).toMatchObject({ exitCode: 2, where: role })
    expect(error.message).toContain('AWS STS AssumeRoleWithWebIdentity was refused: InvalidIdentityToken')
  })
})

test('what AWS STS says of a value is told without the value', async () => {
  const failed = "at 'externalId' failed to satisfy constraint"
  answer = refusing('ValidationError', 400, `1 validation error detected: Value 'SECRET\nEXT-ID' ${failed}`)
  const error = await troubleWith(webIdentity())
  expect(error.message).toContain(`ValidationError: 1 validation error detected: The value ${failed}`)
  expect(error.message).not.toMatch(/SECRET|EXT-ID/)
})

describe('what is out of order', () => {
  test.each([
    ['InternalFailure', 500],
    ['Throttling', 400],
    ['IDPCommunicationError', 400],
  ])('AWS STS answers with %s', async (code, status) => {
    answer = refusing(code, status)
    const error = await troubleWith(webIdentity())
    expect(error).toBeInstanceOf(ServiceFailure)
    expect(error.message).toMatch(/AWS STS AssumeRoleWithWebIdentity failed: HTTP \d+ \w+/)
    expect(isUnauthenticated(error)).toBe(true)
  })

  test('AWS STS cannot be reached', async () => {
    const error = await troubleWith({ ...webIdentity(), AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' })
    expect(error).toBeInstanceOf(ServiceFailure)
    expect(error.message).toContain('ECONNREFUSED')
  })

  test.each([
    ['an error', (_: unknown, to: ServerResponse) => void to.writeHead(500).end(), 'with status: 500'],
    ['hanging up', (incoming: IncomingMessage) => void incoming.destroy(), 'socket hang up'],
  ])(
    'the container service answers with %s',
    async (_, how, message) => {
      answer = how
      const error = await troubleWith({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })
      expect(error).toBeInstanceOf(ServiceFailure)
      expect(error.message).toContain(message)
    },
    20_000,
  )

  test.each([
    ['container', () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })],
    ['machine', machine],
  ])(
    'the %s answers what is no JSON, which is not repeated',
    async (_, variables) => {
      answer = (_, to) => void to.end('AKIASECRET')
      const error = await troubleWith(variables())
      expect(error).toMatchObject({ exitCode: 3, message: expect.stringContaining('its answer is no JSON') })
      expect(inspect(error, { depth: 9 })).not.toContain('AKIASECRET')
    },
    20_000,
  )

  test.each([
    [503, 3, 'No AWS credentials came from the role of this machine: Error response received'],
    [404, 2, 'No AWS credentials were found'],
  ])('the machine answers with %i before it has given any', async (status, exitCode, message) => {
    answer = (_, to) => void to.writeHead(status).end()
    const error = await troubleWith(machine())
    expect(error).toMatchObject({ exitCode, message: expect.stringContaining(message) })
  })

  test('the machine gave credentials and then stops answering', async () => {
    const end = new Date(Date.now() + 3_600_000).toISOString()
    const keys = { AccessKeyId: 'A', SecretAccessKey: 's', Token: 't', Expiration: end, Code: 'Success' }
    let hangs = false
    answer = ({ url: path = '' }, to) => {
      if (hangs) return
      const isKeys = path.endsWith('/ci')
      to.end(isKeys ? JSON.stringify(keys) : 'ci')
    }
    const clients = clientsFor({
      services,
      environment: environmentOf(machine()),
      connectTimeout: 1_000,
      onServiceTime() {},
    })
    const place = { service: 'sfn', region: 'eu-west-1' } as const
    const limit = { signal: undefined, timeout: 20_000 }
    await identify(clients, place, limit)
    hangs = true
    clients.forget()
    const error = await identify(clients, place, limit).catch((error: unknown) => error)
    const told = noCredentials(error as NoCredentials)
    expect(told).toBeInstanceOf(ServiceFailure)
    expect(told.message).toContain('No AWS credentials came from the role of this machine: TimeoutError')
  }, 20_000)

  test('a place that hangs is named', async () => {
    answer = () => {}
    const sts = await troubleWith(webIdentity(), { timeout: 300 })
    expect(sts).toBeInstanceOf(ServiceFailure)
    expect(sts.message).toContain('AWS STS AssumeRoleWithWebIdentity failed: no answer within 0.3 s')
    const config = file('c', '[default]\ncredential_process = sleep 3\n')
    const command = await troubleWith({ AWS_CONFIG_FILE: config }, { timeout: 300 })
    expect(command.message).toContain('from the profile default: no answer within 0.3 s')
  })
})

test.each([
  ['nothing of the network', 'no way', 2, 'its credential_process fails'],
  ['that nothing answers', 'connect ECONNREFUSED 10.0.0.1:443', 3, 'credential_process fails (ECONNREFUSED)'],
  ['that it took too long', 'TimeoutError: hush', 3, 'its credential_process fails (TimeoutError)'],
])('a command that fails and says %s keeps its words to itself', async (_, said, exitCode, message) => {
  const script = file('bad.sh', `echo "${said}" >&2; exit 1`)
  const config = file('c', `[default]\ncredential_process = sh ${script} --password hunter2\n`)
  const error = await troubleWith({ AWS_CONFIG_FILE: config })
  expect(error).toMatchObject({ exitCode, message: expect.stringContaining(message) })
  // All that a log for debugging tells.
  const told = inspect(error, { depth: 9, showHidden: true })
  for (const secret of ['hunter2', 'bad.sh', 'no way', '10.0.0.1', 'hush']) expect(told).not.toContain(secret)
})

test('the first place that was meant is told, though others are asked', async () => {
  answer = refusing('Gone', 404)
  const error = await troubleWith({
    AWS_CONFIG_FILE: file('c', '[default]\ncredential_process = false\n'),
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x`,
  })
  expect(asked).toContain('/x')
  expect(error.message).toContain('the profile default')
}, 20_000)

describe('what is found', () => {
  const giving =
    (end: () => number): Answer =>
    (_, to) =>
      to.end(
        JSON.stringify({
          AccessKeyId: `KEY${asked.length}`,
          SecretAccessKey: 's',
          Token: 't',
          Expiration: new Date(end()).toISOString(),
        }),
      )
  const minute = 60_000

  async function twoCalls(aws: ReturnType<typeof open>): Promise<readonly (string | undefined)[]> {
    await aws.call('s3', 'ListBuckets', {}, { attempts: 1 }).catch(() => {})
    await aws.call('sfn', 'ListStateMachines', {}, { attempts: 1 })
    return sandbox.calls.all.map(({ accessKey }) => accessKey)
  }

  test('serves all services, and is asked for once', async () => {
    answer = giving(() => Date.now() + 60 * minute)
    const aws = open({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })
    await aws.identify('sfn')
    expect(new Set(await twoCalls(aws))).toEqual(new Set(['KEY1']))
    expect(asked).toEqual(['/x'])
    expect(aws.calls.total).toBe(sandbox.calls.all.length)
  })

  test('is renewed before it ends, and serves until then', async () => {
    answer = giving(() => Date.now() + minute)
    const aws = open({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })
    await aws.identify('sfn')
    await aws.call('sfn', 'ListStateMachines', {})
    expect(sandbox.calls.all.map(({ accessKey }) => accessKey)).toEqual(['KEY1'])
    expect(asked).toEqual(['/x', '/x'])
  })

  test('comes with the next question, though the search before it hangs', async () => {
    answer = () => {}
    const aws = open({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })
    await expect(aws.identify('sfn', { timeout: 200, attempts: 1 })).rejects.toThrow('no answer within 0.2 s')
    answer = giving(() => Date.now() + 60 * minute)
    await aws.call('sfn', 'ListStateMachines', {}, { timeout: 5_000, attempts: 1 })
    expect(sandbox.calls.all.map(({ accessKey }) => accessKey)).toEqual(['KEY2'])
  })

  test('is not used after its end', async () => {
    answer = giving(() => Date.now() - minute)
    const aws = open({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url()}/x` })
    await aws.identify('sfn')
    await aws.identify('sfn')
    expect(asked).toHaveLength(2)
  })
})

test('whoever waits for credentials until a time limit learns that', async () => {
  answer = () => {}
  const over = Object.assign(new Error('it took too long'), { name: 'TimeoutError' })
  const reason = new ServiceFailure('no answer came within 1s', { cause: over })
  const limit = new AbortController()
  setTimeout(() => limit.abort(reason), 300)
  const identified = open(webIdentity()).identify('sfn', { signal: limit.signal })
  const error = await identified.catch((error: unknown) => error)
  expect(hasNoCredentials(error)).toBe(true)
  expect(String(error)).toContain('AssumeRoleWithWebIdentity failed: no answer came within 1s')
})

test('and of a signal its reason', async () => {
  answer = () => {}
  const identified = open(webIdentity()).identify('sfn', { signal: AbortSignal.abort(new Error('stopped')) })
  await expect(identified).rejects.toThrow('stopped')
})
