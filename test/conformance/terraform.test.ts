/** The commands of the README's buildspecs, run with Terraform: where the state comes to lie, and what it holds. */
import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { parse } from 'yaml'
import { root, runInTerminal } from '../e2e/bundle.js'
import { type BuildspecResult, runBuildspec } from '../e2e/codebuild/buildspec.js'
import { blocksOf } from '../e2e/readme.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { git, newRepository } from './checkout.js'
import { claimFor, type Moto, startMoto } from './moto-server.js'
import { parts } from './parts.js'

type State = {
  readonly resources: readonly {
    readonly module: string
    readonly instances: readonly { readonly attributes: { readonly input: { readonly value: unknown } } }[]
  }[]
}

const { paths, testWithParts } = parts('TERRAFORM', 'MOTO_SERVER')
const [terraform = '', motoServer = ''] = paths
const bucket = 'acme-tf-dev'
const regional = 'research/dev-us-east-1/terraform.tfstate'
const everywhere = 'research/dev-global/terraform.tfstate'
const tags = ['dev_us-east-1/research/1.0', 'dev_global/research/1.0', 'dev_us-east-1/research/1.1']

const configuration = {
  'main.tf': `terraform {
  backend "s3" {}
}
variable "env" {
  type = string
}
variable "region" {
  type = string
}
variable "account" {
  type = string
}
variable "instance_count" {
  type    = number
  default = 1
}
module "regional" {
  source = "./modules/regional"
  facts  = { env = var.env, region = var.region, account = var.account, count = var.instance_count }
}
module "global" {
  source = "./modules/global"
  facts  = { env = var.env, region = var.region, account = var.account, count = var.instance_count }
}
`,
  ...Object.fromEntries(
    ['regional', 'global'].map((name) => [
      `modules/${name}/main.tf`,
      'variable "facts" {\n  type = any\n}\nresource "terraform_data" "facts" {\n  input = var.facts\n}\n',
    ]),
  ),
  // Without quotes Terraform reads a number, which begins with no zero.
  'environments/dev/research/variables.tfvars': 'account = 011122223333\n',
  'environments/dev/research/us-east-1.tfvars': 'instance_count = 3\n',
  'environments/dev/waves/variables.tfvars': 'account = "011122223333"\n',
  'environments/dev/waves/us-east-1.tfvars': 'instance_count = 5\n',
  'terraform-tag-router.yml': `state-bucket-prefix: acme-tf
state-region: us-east-1
regions: [us-east-1, eu-central-1, eu-west-1]
waves: [{scopes: global, bake: 10m}, {scopes: us-east-1, bake: 1h}, {scopes: others}]
`,
  '.gitignore': '.terraform/\nterraform-route/\n*.tfplan\ntfplan\nroute.env\n',
}

let moto: Moto

beforeAll(async () => {
  if (motoServer === '' || terraform === '') return
  moto = await startMoto(motoServer)
  expect((await fetch(`${moto.url}/${bucket}`, { method: 'PUT' })).status).toBe(200)
}, 90_000)

afterAll(() => moto?.stop())

testWithParts(
  'two routes in one checkout are applied, each to its own state',
  async () => {
    const checkout = newCheckout()
    expect(succeeded(await deploy(checkout, 'dev_us-east-1/research/1.0'))).toContain('Apply complete!')
    expect(await keysIn(bucket)).toEqual([regional])
    const first = await stateAt(regional)
    expect(first).toEqual({
      'module.regional': { env: 'dev', region: 'us-east-1', account: '011122223333', count: 3 },
    })

    expect(succeeded(await deploy(checkout, 'dev_global/research/1.0'))).toContain('Apply complete!')
    expect(await keysIn(bucket)).toEqual([everywhere, regional])
    expect(await stateAt(everywhere)).toMatchObject({
      'module.global': { env: 'dev', region: 'us-east-1', account: '011122223333' },
    })
    expect(await stateAt(regional)).toEqual(first)

    // Back on the first route Terraform finds what it made there.
    const again = succeeded(await deploy(checkout, 'dev_us-east-1/research/1.1'))
    expect(again).toContain('0 added, 0 changed, 0 destroyed')
  },
  180_000,
)

testWithParts(
  'a plan is not applied for another route',
  async () => {
    const checkout = newCheckout()
    expect(succeeded(await deploy(checkout, 'dev_us-east-1/research/1.0'))).toContain('Apply complete!')
    const [, apply] = blocksOf(join(root, 'actions/terraform-tag-router/README.md')).filter(
      ({ language, text }) => language === 'yaml' && text.startsWith('version: 0.2'),
    )
    const other = await build(apply?.text ?? '', checkout, 'dev_us-east-1/research/1.1', {})
    expect(other.exitCode).not.toBe(0)
    expect(other.log).toMatch(/[0-9a-f]{32}\.tfplan: no such file/)
  },
  90_000,
)

testWithParts(
  'credentials of another account do not reach the state',
  async () => {
    const refused = await deploy(newCheckout(), 'dev_us-east-1/research/1.0', {
      INPUT_STATE_ACCOUNT_ID: '999999999999',
    })
    expect(refused.exitCode).not.toBe(0)
    expect(refused.log).toContain('AWS account ID not allowed: 123456789012')
  },
  60_000,
)

testWithParts(
  "the README's waves are applied one after the other, each row with its own files of variables",
  async () => {
    const checkout = newCheckout()
    const args = ['--config=terraform-tag-router.yml', '--git-checks=off', '--tag=dev_all/waves/1.0']
    const { stdout } = await runInTerminal({
      action: 'terraform-tag-router',
      args: [...args, '--healthy-regions=["us-east-1","eu-west-1"]', '--json'],
      cwd: checkout,
    })
    const { waves } = JSON.parse(stdout).outputs as { waves: readonly Wave[] }
    const applied: string[][] = []
    for (const [index, { matrix }] of waves.entries()) {
      for (const row of matrix.include) {
        const { run, env } = applyingStep(`wave-${index + 1}`, row)
        const options = { cwd: checkout, env: { ...offlineTerraform(), ...env } }
        expect(execFileSync('bash', ['-eo', 'pipefail', '-c', run], options).toString()).toContain(
          'Apply complete!',
        )
      }
      applied.push((await keysIn(bucket)).filter((key) => key.startsWith('waves/')))
    }
    const key = (scope: string) => `waves/dev-${scope}/terraform.tfstate`
    expect(applied).toEqual([
      [key('global')],
      [key('global'), key('us-east-1')],
      [key('eu-west-1'), key('global'), key('us-east-1')],
    ])
    expect(await stateAt(key('us-east-1'))).toMatchObject({
      'module.regional': { account: '011122223333', region: 'us-east-1', count: 5 },
    })
    expect(await stateAt(key('eu-west-1'))).toMatchObject({
      'module.regional': { account: '011122223333', region: 'eu-west-1', count: 1 },
    })
  },
  120_000,
)

type Wave = { readonly matrix: { readonly include: readonly Row[] } }
type Row = Readonly<Record<string, unknown>>
type Step = { readonly run?: string; readonly env?: Readonly<Record<string, string>> }

/** The last step of a job of the README's workflow, with a row's values in the place of their expressions. */
function applyingStep(job: string, row: Row): { run: string; env: Record<string, string> } {
  const workflow = blocksOf(join(root, 'actions/terraform-tag-router/README.md')).find(
    ({ language, text }) => language === 'yaml' && text.startsWith('name: waves'),
  )
  const { jobs } = parse(workflow?.text ?? '') as { jobs: Record<string, { steps: readonly Step[] }> }
  const { run = '', env = {} } = jobs[job]?.steps.at(-1) ?? {}
  const entries = Object.entries(env).map(([name, text]) => {
    const [, whole, plain = ''] =
      /^\$\{\{ (?:toJSON\(matrix\.([\w-]+)\)|matrix\.([\w-]+)) \}\}$/.exec(text) ?? []
    return [name, whole === undefined ? String(row[plain]) : JSON.stringify(row[whole], null, 2)] as const
  })
  return { run, env: Object.fromEntries(entries) }
}

/** A user's checkout: Terraform's files, tags, and the product beside them. */
function newCheckout(): string {
  const folder = newRepository(configuration)
  for (const tag of tags) git(folder, 'tag', '--annotate', '--message=Deploy', tag)
  symlinkSync(root, join(folder, 'aws-delivery-actions'))
  return folder
}

/** The buildspecs of the README as they stand: the one that plans, and then the one that applies. */
async function deploy(
  folder: string,
  tag: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuildspecResult> {
  const [plan, apply] = blocksOf(join(root, 'actions/terraform-tag-router/README.md')).filter(
    ({ language, text }) => language === 'yaml' && text.startsWith('version: 0.2'),
  )
  const planned = await build(plan?.text ?? '', folder, tag, environment)
  return planned.exitCode === 0 ? await build(apply?.text ?? '', folder, tag, environment) : planned
}

async function build(
  buildspec: string,
  folder: string,
  tag: string,
  environment: Readonly<Record<string, string>>,
): Promise<BuildspecResult> {
  const file = join(temporaryFolder('buildspec'), 'buildspec.yml')
  writeFileSync(file, buildspec)
  return await runBuildspec(file, {
    cwd: folder,
    environment: { ...offlineTerraform(), ...environment, CODEBUILD_WEBHOOK_TRIGGER: `tag/${tag}` },
    shell: 'bash',
  })
}

function offlineTerraform(): Record<string, string> {
  const home = temporaryFolder('home')
  writeFileSync(join(home, 'terraform.rc'), '')
  return {
    ...moto.environment,
    HOME: home,
    PATH: [dirname(process.execPath), dirname(terraform), process.env.PATH].join(delimiter),
    TF_CLI_CONFIG_FILE: join(home, 'terraform.rc'),
    TF_CLI_ARGS: '-no-color',
    // moto's buckets are no names of hosts.
    TF_CLI_ARGS_init: '-backend-config=use_path_style=true',
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
  }
}

function succeeded({ exitCode, log }: BuildspecResult): string {
  if (exitCode !== 0) throw new Error(`the build ended with ${exitCode}\n${log}`)
  return log
}

async function keysIn(name: string): Promise<string[]> {
  const list = await read(`/${name}?list-type=2`)
  return [...list.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key).sort()
}

/** What each module was given. */
async function stateAt(key: string): Promise<Record<string, unknown>> {
  const state = JSON.parse(await read(`/${bucket}/${key}`)) as State
  return Object.fromEntries(
    state.resources.map(({ module, instances }) => [module, instances[0]?.attributes.input.value]),
  )
}

async function read(path: string): Promise<string> {
  const answer = await fetch(moto.url + path, { headers: { authorization: claimFor('s3') } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return await answer.text()
}
