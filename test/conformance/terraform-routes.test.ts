/** What the router hands over, given to real Terraform: states apart, locks, guards, and no state copied. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { git, newRepository } from './checkout.js'
import { claimFor, type Moto, startMoto } from './moto-server.js'
import { parts } from './parts.js'

const { paths, testWithParts } = parts('TERRAFORM', 'MOTO_SERVER')
const [terraform = '', motoServer = ''] = paths
const bucket = 'acme-tf-dev'
const account = '012345678901'

const module =
  'variable "facts" {\n  type = any\n}\nresource "terraform_data" "facts" {\n  input = var.facts\n}\n'
const variables = ['env', 'region', 'account']
  .map((name) => `variable "${name}" {\n  type = string\n}\n`)
  .join('')
const use = (name: string) =>
  `module "${name}" {\n  source = "./modules/${name}"\n  facts  = { env = var.env, region = var.region, account = var.account }\n}\n`
const configuration = {
  'main.tf': `terraform {\n  backend "s3" {}\n}\n${variables}${use('regional')}${use('global')}`,
  'modules/regional/main.tf': module,
  'modules/global/main.tf': module,
  // Slow enough for a second run to come while the first one holds the lock.
  'slow/main.tf':
    'terraform {\n  backend "s3" {}\n}\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 6"\n  }\n}\n',
  'router.yml': `state-bucket-prefix: acme-tf\nregions: [us-east-1, eu-central-1]\naccounts: {dev: {research: "${account}"}}\n`,
  '.gitignore': '.terraform/\nterraform-route/\n*.tfplan\n',
}

type Route = Readonly<Record<string, string>> & {
  readonly 'backend-config-args': readonly string[]
  readonly 'var-args': readonly string[]
}
type Run = { readonly exitCode: number | null; readonly log: string }

let moto: Moto

beforeAll(async () => {
  if (motoServer === '' || terraform === '') return
  moto = await startMoto(motoServer)
  expect((await fetch(`${moto.url}/${bucket}`, { method: 'PUT' })).status).toBe(200)
  await moto.ask('dynamodb', 'DynamoDB_20120810.CreateTable', {
    TableName: 'acme-tf-lock-dev',
    AttributeDefinitions: [{ AttributeName: 'LockID', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  })
}, 90_000)

afterAll(() => moto?.stop())

testWithParts(
  'three routes of one tag are planned side by side in one checkout, and applied each to its own state',
  async () => {
    const folder = newCheckout()
    const { outputs } = await route(folder, 'dev_all/research/1.0')
    const rows = (outputs.matrix as unknown as { include: Route[] }).include
    expect(rows.map(({ scope }) => scope)).toEqual(['global', 'us-east-1', 'eu-central-1'])
    const runs = await Promise.all(rows.map((row) => planAndApply(folder, row)))
    for (const run of runs) expect(run).toEqual({ ...run, exitCode: 0 })
    const keys = rows.map((row) => row['state-key'] ?? '')
    expect(keys).toEqual([
      'research/dev-global/terraform.tfstate',
      'research/dev-us-east-1/terraform.tfstate',
      'research/dev-eu-central-1/terraform.tfstate',
    ])
    expect(await keysIn(bucket)).toEqual([...keys].sort())
    for (const row of rows) {
      const facts = { env: 'dev', region: row.region, account }
      expect(await factsAt(row['state-key'] ?? '')).toEqual([[row.target, facts]])
    }
  },
  180_000,
)

testWithParts(
  'a checkout that turns from one route to the next leaves the state behind where it is',
  async () => {
    const folder = newCheckout()
    const first = await singleRoute(folder, 'dev_us-east-1/turning/1.0')
    // Without a data folder of its own, as whoever forgets TF_DATA_DIR has it.
    const shared = { TF_DATA_DIR: '.terraform' }
    expect(await planAndApply(folder, first, shared)).toMatchObject({ exitCode: 0 })
    const second = await singleRoute(folder, 'dev_eu-central-1/turning/1.0')
    const plain = second['backend-config-args'].filter((argument) => argument !== '-reconfigure')
    const asked = await run(folder, ['init', '-input=false', ...plain], shared)
    expect(asked.log).toContain('Backend configuration changed')
    const turned = await run(folder, ['init', '-input=false', ...second['backend-config-args']], shared)
    expect(turned).toMatchObject({ exitCode: 0 })
    const states = (await keysIn(bucket)).filter((key) => key.startsWith('turning/'))
    expect(states).toEqual(['turning/dev-us-east-1/terraform.tfstate'])
    expect((await run(folder, ['state', 'list'], shared)).log).not.toContain('terraform_data')
  },
  120_000,
)

testWithParts(
  'a saved plan goes to the state it was made for, whatever was initialized since',
  async () => {
    const folder = newCheckout()
    const shared = { TF_DATA_DIR: '.terraform' }
    const first = await singleRoute(folder, 'dev_us-east-1/planned/1.0')
    expect(await plan(folder, first, shared)).toMatchObject({ exitCode: 0 })
    const second = await singleRoute(folder, 'dev_eu-central-1/planned/1.0')
    expect(first['route-hash']).not.toBe(second['route-hash'])
    await run(folder, ['init', '-input=false', ...second['backend-config-args']], shared)
    await run(folder, ['apply', '-input=false', `${first['route-hash']}.tfplan`], shared)
    expect((await keysIn(bucket)).filter((key) => key.startsWith('planned/'))).toEqual([first['state-key']])
  },
  120_000,
)

testWithParts.each(['lockfile', 'dynamodb', 'both'])(
  'lock-mode=%s keeps a second run from the state',
  async (mode) => {
    const folder = newCheckout()
    const own = await singleRoute(folder, `dev_us-east-1/lock-${mode}/1.0`, [`--lock-mode=${mode}`])
    const environment = { TF_DATA_DIR: join(folder, own['tf-data-dir'] ?? '') }
    const slow = (args: readonly string[]) => run(join(folder, 'slow'), args, environment)
    expect(await slow(['init', '-input=false', ...own['backend-config-args']])).toMatchObject({ exitCode: 0 })
    const holder = slow(['apply', '-input=false', '-auto-approve'])
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const refused = await slow(['apply', '-input=false', '-auto-approve'])
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain('Error acquiring the state lock')
    expect(await holder).toMatchObject({ exitCode: 0 })
    const after = await slow(['plan', '-input=false', '-detailed-exitcode'])
    expect(after).toMatchObject({ exitCode: 0 })
    // The lock is gone with its run.
    expect((await keysIn(bucket)).filter((key) => key.endsWith('.tflock'))).toEqual([])
  },
  120_000,
)

testWithParts(
  'the guard stops credentials of another account before they reach the state',
  async () => {
    const folder = newCheckout()
    for (const [id, exitCode] of [
      ['999999999999', 1],
      ['123456789012', 0],
    ] as const) {
      const own = await singleRoute(folder, 'dev_us-east-1/guarded/1.0', [`--state-account-id=${id}`])
      const init = ['init', '-input=false', '-reconfigure', `-backend-config=${own['backend-config-file']}`]
      const result = await run(folder, init, { TF_DATA_DIR: own['tf-data-dir'] ?? '' })
      expect(result.exitCode).toBe(exitCode)
      if (exitCode !== 0) expect(result.log).toContain('AWS account ID not allowed: 123456789012')
    }
    expect((await keysIn(bucket)).filter((key) => key.startsWith('guarded/'))).toEqual([])
  },
  120_000,
)

function newCheckout(): string {
  const folder = newRepository(configuration)
  git(folder, 'remote', 'remove', 'origin')
  return folder
}

async function route(folder: string, tag: string, flags: readonly string[] = []) {
  const args = [`--tag=${tag}`, '--config=router.yml', '--git-checks=off', ...flags, '--json']
  const environment = { AWS_REGION: 'us-east-1' }
  const { stdout, stderr, exitCode } = await runInTerminal({
    action: 'terraform-tag-router',
    args,
    environment,
    cwd: folder,
  })
  if (exitCode !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { outputs: Record<string, string> }
}

async function singleRoute(folder: string, tag: string, flags: readonly string[] = []): Promise<Route> {
  return (await route(folder, tag, flags)).outputs as unknown as Route
}

type Variables = Readonly<Record<string, string>>

async function plan(folder: string, row: Route, environment: Variables = {}): Promise<Run> {
  const own = { TF_DATA_DIR: row['tf-data-dir'] ?? '', ...environment }
  const init = await run(folder, ['init', '-input=false', ...row['backend-config-args']], own)
  if (init.exitCode !== 0) return init
  const account = row['account-id'] === undefined ? ['-var=account=none'] : []
  const words = [...row['var-args'], ...account, `-target=${row.target}`, `-out=${row['route-hash']}.tfplan`]
  return await run(folder, ['plan', '-input=false', ...words], own)
}

async function planAndApply(folder: string, row: Route, environment: Variables = {}): Promise<Run> {
  const planned = await plan(folder, row, environment)
  if (planned.exitCode !== 0) return planned
  const own = { TF_DATA_DIR: row['tf-data-dir'] ?? '', ...environment }
  return await run(folder, ['apply', '-input=false', `${row['route-hash']}.tfplan`], own)
}

function run(folder: string, args: readonly string[], environment: Variables): Promise<Run> {
  const child = spawn(terraform, [...args], {
    cwd: folder,
    env: {
      ...moto.environment,
      HOME: folder,
      PATH: process.env.PATH ?? '',
      TF_CLI_CONFIG_FILE: emptyFile(),
      TF_CLI_ARGS: '-no-color',
      // moto's buckets are no names of hosts.
      TF_CLI_ARGS_init: '-backend-config=use_path_style=true',
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => pieces.push(piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, log: Buffer.concat(pieces).toString('utf8') }))
  })
}

let empty = ''

function emptyFile(): string {
  if (empty === '') {
    empty = join(temporaryFolder('terraform'), 'terraform.rc')
    writeFileSync(empty, '')
  }
  return empty
}

type State = {
  readonly resources: readonly {
    readonly module: string
    readonly instances: readonly { readonly attributes: { readonly input: { readonly value: unknown } } }[]
  }[]
}

async function factsAt(key: string): Promise<unknown[]> {
  const { resources } = JSON.parse(await read(`/${bucket}/${key}`)) as State
  return resources.map(({ module, instances }) => [module, instances[0]?.attributes.input.value])
}

async function keysIn(name: string): Promise<string[]> {
  const list = await read(`/${name}?list-type=2`)
  return [...list.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key).sort()
}

async function read(path: string): Promise<string> {
  const answer = await fetch(moto.url + path, { headers: { authorization: claimFor('s3') } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return await answer.text()
}
