/** What Terraform's own files say of a route: whether its module is there, and which variables it may be given. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { blocksIn } from '../src/terraform/hcl-blocks.js'
import { readRootModule } from '../src/terraform/root-module.js'
import { inFolder, type Result, routeOnce } from './route-once.js'

const root = `
terraform {
  backend "s3" {}
}
variable "env" { type = string }
variable "region" {
  # type = number
  type = string
}
/* module "commented" {} */
# module "hidden" {}
module "regional" {
  source = "./regional"
  text   = "module \\"quoted\\" {"
  doc    = <<-EOT
    module "heredoc" {
    }
  EOT
}
`

describe('blocks', () => {
  test('are found at the top only, whatever stands in them', () => {
    const { blocks, whole } = blocksIn(root)
    expect(whole).toBe(true)
    expect(blocks.map(({ type, labels }) => [type, ...labels].join(' '))).toEqual([
      'terraform',
      'variable env',
      'variable region',
      'module regional',
    ])
  })

  test.each(['module "a" {', 'module "a"', '}', 'a = 1', 'module "${x}" {}', '{'])(
    '%s is not read to its end',
    (text) => {
      expect(blocksIn(`variable "x" {}\n${text}`)).toMatchObject({
        whole: false,
        blocks: [{ labels: ['x'] }],
      })
    },
  )
})

describe('the variable "account" that is a number', () => {
  test.each([
    'variable "account" { type = number }',
    'variable "account" {\n  type = number }',
    'variable "account" { type = "number" } # }',
    'variable "account" {\n  type = number # {}\n}\n',
  ])('is told from %j', async (text) => {
    await inFolder(async (directory) => {
      await writeFile(join(directory, 'main.tf'), text)
      const root = await readRootModule(filesIn(directory), '.')
      expect(root?.variables.get('account')).toBe('number')
    })
  })
})

describe('the target', () => {
  test('is a module that is there', async () => {
    const { outputs } = await route({ 'main.tf': root })
    expect(outputs).toMatchObject({
      target: 'module.regional',
      'var-args': ['-var=env=dev', '-var=region=us-east-1'],
    })
  })

  test('that is not there is refused: Terraform would plan nothing and say nothing', async () => {
    const { error } = await route({ 'main.tf': root.replace('"regional"', '"regions"') })
    expect(error).toMatchObject({
      message:
        'there is no module "regional" here, and with -target=module.regional Terraform would plan nothing',
      expected: 'one of module.regions',
    })
  })

  test('may stand in JSON', async () => {
    const json = JSON.stringify({ module: { regional: {} }, variable: { region: {} } })
    const { outputs } = await route({ 'main.tf.json': json })
    expect(outputs['var-args']).toEqual(['-var=region=us-east-1'])
  })

  test('is not looked for in files that cannot be read to their end', async () => {
    expect((await route({ 'main.tf': 'module "x" {' })).error).toBeUndefined()
  })

  test.each([
    ['none', {}, undefined],
    ['workspace', {}, 'dev-us-east-1'],
    ['dir', { 'regional/main.tf': 'variable "region" {}' }, 'regional'],
  ])('of the mode %s', async (mode, files, target) => {
    const { outputs, error } = await route(files, { 'target-mode': mode })
    expect(error).toBeUndefined()
    expect(outputs.target).toBe(target)
  })

  test('that is a folder must hold files', async () => {
    const { error } = await route({}, { 'target-mode': 'dir' })
    expect(error).toMatchObject({ message: 'the folder regional holds no Terraform files' })
  })
})

describe('the account', () => {
  const config = { 'r.yml': 'accounts: {dev: {research: "012345678901"}}\nstate-bucket-prefix: acme-tf\n' }

  test('of the configuration is given where a variable is declared for it', async () => {
    const declared = `${root}variable "account" {\n  type = string\n}\n`
    const { outputs } = await route({ ...config, 'main.tf': declared }, { config: 'r.yml' })
    expect(outputs['var-args']).toContain('-var=account=012345678901')
    const without = await route({ ...config, 'main.tf': root }, { config: 'r.yml' })
    expect(without.outputs['var-args']).toEqual(['-var=env=dev', '-var=region=us-east-1'])
    expect(without.outputs['account-id']).toBe('012345678901')
  })

  test('that starts with zeros is refused where Terraform would make a number of it', async () => {
    const { error } = await route(
      { ...config, 'main.tf': `${root}variable "account" {\n  type = number\n}\n` },
      { config: 'r.yml' },
    )
    expect(error).toMatchObject({
      message: 'the variable "account" is a number, and 012345678901 would lose the zeros it starts with',
    })
  })

  test('of the configuration must be that of the variable files', async () => {
    const files = { ...config, 'environments/dev/research/us-east-1.tfvars': 'account = "999999999999"\n' }
    const { error } = await route(files, { config: 'r.yml' })
    expect(error).toMatchObject({
      message:
        'the account is 012345678901 here and 999999999999 in environments/dev/research/us-east-1.tfvars',
      where: 'r.yml:1:28',
    })
  })
})

test('the hash is that of the route: of its commit, account and variables, and of nothing else', async () => {
  const hashOf = async (files: Record<string, string>, inputs: Record<string, string> = {}) =>
    (await route(files, inputs)).outputs['route-hash']
  const file = 'environments/dev/research/variables.tfvars'
  const plain = await hashOf({ [file]: 'account = "111122223333"\n' })
  expect(plain).toMatch(/^[0-9a-f]{32}$/)
  expect(await hashOf({ [file]: 'account = "111122223333"\n' }, { 'output-dir': 'elsewhere' })).toBe(plain)
  const others = [
    await hashOf({ [file]: 'account = "111122223334"\n' }),
    await hashOf({ [file]: 'account = "111122223333"\nsize = 3\n' }),
    await hashOf({ [file]: 'account = "111122223333"\n' }, { tag: 'dev_us-east-1/research/1.1' }),
    await hashOf({ [file]: 'account = "111122223333"\n' }, { 'lock-mode': 'none' }),
    await hashOf({ [file]: 'account = "111122223333"\n' }, { 'target-mode': 'none' }),
  ]
  expect(new Set([plain, ...others]).size).toBe(6)
})

function route(files: Record<string, string>, inputs: Record<string, string> = {}): Promise<Result> {
  return inFolder((directory) =>
    routeOnce(directory, {
      inputs: {
        tag: 'dev_us-east-1/research/1.0',
        'state-bucket-prefix': 'acme-tf',
        'git-checks': 'off',
        ...inputs,
      },
      environment: { AWS_REGION: 'us-east-1' },
      files,
    }),
  )
}
