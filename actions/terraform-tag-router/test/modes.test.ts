/** What a pull request is told, and what there is to route. */
import { describe, expect, test } from '@jest/globals'
import { inFolder, type Result, routeOnce } from './route-once.js'

const sound = `state-bucket-prefix: acme-tf
state-region: us-east-1
environments: [dev, prod]
teams: [research]
regions: [us-east-1, eu-west-1]
sample-tags: [dev_us-east-1/research/1.0]
refused-tags: [dev_us-west-2/research/1.0]
`
const files = {
  'environments/dev/research/variables.tfvars': 'account = "012345678901"\n',
  'environments/prod/research/variables.tfvars': 'account = "111122223333"\n',
}

describe('validate', () => {
  test('passes what is sound, without a tag', async () => {
    const { error, outputs, lines, verdict } = await inMode('validate', sound, files)
    expect(error).toBeUndefined()
    expect(verdict).toBe('passed')
    expect(outputs).toEqual({ any: true })
    expect(lines.join()).toContain('6 routes of 1 team in 2 environments, 2 sample tags')
  })

  test.each([
    [
      'a file that is missing',
      sound,
      { 'environments/prod/research/variables.tfvars': '' },
      'no account for it',
      {},
    ],
    [
      'routes that share a state, by name',
      `${sound}state-key: "{team}/{env}.tfstate"\n`,
      {},
      'the routes dev_global/research, dev_us-east-1/research and dev_eu-west-1/research share the state s3://acme-tf-dev/research/dev.tfstate',
      { file: 'router.yml', line: 8 },
    ],
    [
      'a sample tag that is refused',
      sound.replace('sample-tags: [dev_us-east-1', 'sample-tags: [dev_us-esat-1'),
      {},
      'dev_us-esat-1/research/1.0 is to be routed, and is not: the scope "us-esat-1"',
      { file: 'router.yml', line: 6, column: 15 },
    ],
    [
      'a tag that is routed and should not be',
      sound.replace('us-west-2', 'eu-west-1'),
      {},
      'dev_eu-west-1/research/1.0 is to be refused, and is routed',
      { file: 'router.yml', line: 7, column: 16 },
    ],
    [
      'an account that is none',
      sound,
      { 'environments/dev/research/variables.tfvars': 'account = "1"\n' },
      'account "1" is no account id',
      { file: 'environments/dev/research/variables.tfvars', line: 1, column: 11 },
    ],
    [
      'an account that differs',
      `${sound}accounts: {dev: {research: "999999999999"}}\n`,
      {},
      'the account is 999999999999 here and 012345678901 in environments/dev/research/variables.tfvars',
      { file: 'router.yml', line: 8 },
    ],
    [
      'a Region that no wave holds',
      `${sound}waves: [{scopes: global}, {scopes: us-east-1}]\n`,
      {},
      'no wave holds the scope eu-west-1',
      { file: 'router.yml', line: 8 },
    ],
    [
      'a module that is not there',
      sound,
      { 'main.tf': 'module "regional" {}\n' },
      'there is no module "global" here',
      {},
    ],
    [
      'an account whose zeros its variable would lose',
      sound,
      { 'main.tf': 'module "regional" {}\nmodule "global" {}\nvariable "account" {\n  type = number\n}\n' },
      'dev_global/research and 2 more: variable "account": the variable "account" is a number',
      {},
    ],
    [
      'a folder that is targeted and not there',
      `${sound}target-mode: dir\n`,
      { 'global/main.tf': 'variable "env" {}\n' },
      'dev_us-east-1/research and 3 more: target-mode: the folder regional holds no Terraform files',
      {},
    ],
    [
      'allowed signers that are not there',
      `${sound}allowed-signers: keys/allowed\n`,
      {},
      'the file keys/allowed does not exist',
      { file: 'router.yml', line: 8, column: 18 },
    ],
    [
      'an account that the file of one Region makes that of another route',
      `${sound}state-bucket: acme-tf\nstate-key: "{account-id}/{env}/{team}.tfstate"\n`.replace(
        'us-east-1, ',
        '',
      ),
      { 'environments/dev/research/eu-west-1.tfvars': 'account = "999999999999"\n' },
      'the routes prod_global/research and prod_eu-west-1/research share the state s3://acme-tf/111122223333/prod/research.tfstate',
      {},
    ],
    [
      'one bucket in two Regions',
      `${sound.replace('[us-east-1, eu-west-1]', '{us-east-1: , eu-west-1: {state-region: eu-west-1}}')}`,
      {},
      'the bucket acme-tf-prod is in us-east-1 for prod_global/research and in eu-west-1 for prod_eu-west-1/research: a bucket has one Region',
      { file: 'router.yml', line: 5 },
    ],
    [
      'what no list names and a sample tag leads to',
      sound
        .replace('teams: [research]\n', '')
        .replace('[dev_us-east-1/research/1.0]', '[dev_us-east-1/x/1.0]')
        .replace('acme-tf', 'acme')
        .concat('state-bucket: "{prefix}-{team}-{env}"\nstate-key: "{team}/{env}-{scope}"\n')
        .replace('/x/', '/X/'),
      {},
      'dev_us-east-1/X: router.yml:7:15 (top): the bucket "acme-X-dev" may hold only lower-case letters',
      {},
    ],
    [
      'routes of any team that share a state, where no folder shows it',
      `${sound.replace('teams: [research]\n', '')}state-bucket: acme-tf\nstate-key: "{team}/{scope}.tfstate"\n`,
      {},
      'dev_global/research and prod_global/research share',
      {},
    ],
    [
      'a bucket that S3 does not allow',
      sound.replace('acme-tf', `acme-${'x'.repeat(60)}`),
      {},
      'characters, and may have 3 to 63',
      {},
    ],
  ])('finds %s', async (_, config, changed, message, place) => {
    const given = Object.entries({ ...files, ...changed }).filter(([, content]) => content !== '')
    const { error, verdict, annotations, summary } = await inMode(
      'validate',
      config,
      Object.fromEntries(given),
    )
    expect(error).toBeUndefined()
    expect(verdict).toBe('failed')
    const found = annotations.find((annotation) => annotation.message.includes(message))
    expect(found).toMatchObject({ severity: 'error', ...place })
    expect(summary).toContain('❌')
  })

  test('warns of a Region without a file where others have one, and of a version in the key', async () => {
    const config = `${sound}state-key: "{team}/{env}-{scope}/{version}.tfstate"\n`
    const more = { ...files, 'environments/dev/research/us-east-1.tfvars': 'a = 1\n' }
    const { verdict, warnings } = await inMode('validate', config, more)
    expect(verdict).toBe('passed')
    expect(warnings.join('\n')).toContain('has files for other Regions, and none for eu-west-1')
    expect(warnings.join('\n')).toContain('router.yml:8:12: state-key holds {version}')
  })

  test('finds teams that would share a state, also where only one environment has their folders', async () => {
    const config = `${sound.replace('teams: [research]\n', '')}state-bucket: acme-tf\nstate-key: "{team}/{scope}.tfstate"\n`
    const { 'environments/dev/research/variables.tfvars': dev } = files
    const { verdict, annotations } = await inMode('validate', config, {
      'environments/dev/research/variables.tfvars': dev,
    })
    expect(verdict).toBe('failed')
    expect(annotations.map(({ message }) => message).join('\n')).toContain(
      'the routes dev_global/{team} and prod_global/{team} share the state s3://acme-tf/{team}/global.tfstate',
    )
  })

  test('and list end as route does where the folder of variables is not there', async () => {
    for (const mode of ['validate', 'list', 'route']) {
      const inputs = { 'environments-dir': 'envs', tag: 'dev_us-east-1/research/1.0', 'git-checks': 'off' }
      const { error } = await inMode(mode, sound, files, inputs)
      expect(error).toMatchObject({ message: 'the folder does not exist', where: 'envs' })
    }
  })

  test('takes the account of each Region by itself', async () => {
    const config = `${sound}state-bucket: acme-tf\nstate-key: "{account-id}/{env}-{team}.tfstate"\n`.replace(
      '[us-east-1, eu-west-1]',
      '[us-east-1]',
    )
    const own = (env: string, id: string) => ({
      [`environments/${env}/research/us-east-1.tfvars`]: `account = "${id}"\n`,
    })
    // The scope global reads the file of its Region too.
    const moved = `${config}global-region: eu-west-1\n`
    const apart = { ...files, ...own('dev', '444455556666'), ...own('prod', '555566667777') }
    expect((await inMode('validate', moved, apart)).verdict).toBe('passed')
    expect((await inMode('validate', moved, files)).verdict).toBe('failed')
  })

  test('takes a sample tag of any team, which need not have files', async () => {
    const open = sound.replace('teams: [research]\n', '').replace('/research/1.0', '/other/1.0')
    const { verdict, lines, warnings } = await inMode('validate', open, files)
    expect(verdict).toBe('passed')
    expect(lines.join()).toContain('7 routes of 2 teams')
    expect(warnings.join()).toContain('environments/dev/other/variables.tfvars does not exist or is empty')
  })

  test('tells what a group leaves out', async () => {
    const config = `${sound}groups: {eu: [eu-west-1]}\n`.replace(
      'teams: [research]',
      'teams: {research: {regions: [us-east-1]}, risk: }',
    )
    const both = `${config}`.replace('{eu: [eu-west-1]}', '{both: [us-east-1, eu-west-1]}')
    const more = {
      'environments/dev/risk/variables.tfvars': 'account = "222233334444"\n',
      'environments/prod/risk/variables.tfvars': 'account = "222233334444"\n',
    }
    const { verdict, warnings } = await inMode('validate', both, { ...files, ...more })
    expect(verdict).toBe('passed')
    expect(warnings).toEqual([
      'the group both is deployed without eu-west-1: not among the regions of dev/research',
      'the group both is deployed without eu-west-1: not among the regions of prod/research',
    ])
  })

  test("works on the article's folders without a configuration", async () => {
    const { verdict, lines } = await inMode('validate', undefined, {
      ...files,
      'environments/dev/research/us-east-1.tfvars': 'a = 1\n',
      'environments/dev/risk/variables.tfvars': 'account = 222233334444\n',
    })
    expect(verdict).toBe('passed')
    expect(lines.join()).toContain('4 routes of 2 teams in 4 environments')
  })
})

describe('list', () => {
  test('shows every route, with its state and account', async () => {
    const { outputs, lines, summary } = await inMode('list', sound, files)
    const rows = (outputs.matrix as { include: unknown[] }).include
    expect(rows).toHaveLength(6)
    expect(rows[0]).toEqual({
      env: 'dev',
      scope: 'global',
      'scope-type': 'global',
      region: 'us-east-1',
      partition: 'aws',
      team: 'research',
      'account-id': '012345678901',
      state: 's3://acme-tf-dev/research/dev-global/terraform.tfstate',
    })
    expect(lines.join('\n')).toContain('prod_eu-west-1/research  eu-west-1  111122223333')
    expect(summary).toContain('`prod_eu-west-1/research`')
  })

  test('gives no more rows than a matrix holds, and the others by wave', async () => {
    const teams = Array.from({ length: 100 }, (_, index) => `team${index}`)
    const config = sound.replace('[research]', `[${teams.join(', ')}]`)
    const whole = await inMode('list', config)
    expect(whole.outputs).not.toHaveProperty('matrix')
    expect(whole.warnings.join()).toContain('ask for a part with wave=1 to wave=3')
    const last = await inMode('list', config, {}, { wave: '3' })
    expect((last.outputs.matrix as { include: unknown[] }).include).toHaveLength(600 - 512)
    const beyond = await inMode('list', config, {}, { wave: '4' })
    expect(beyond.error).toMatchObject({ message: 'there are 3 waves, and not wave 4' })
  })

  test('and route tell of states that accounts from two sources make one', async () => {
    const config = `${sound}state-bucket: acme-tf
state-key: "{account-id}/{team}/{scope}.tfstate"
accounts: {dev: {research: "111122223333"}}
`
    const prod = { 'environments/prod/research/variables.tfvars': 'account = "111122223333"\n' }
    const listed = await inMode('list', config, prod)
    expect(listed.verdict).toBe('failed')
    expect(listed.lines.join('\n')).toContain('dev_global/research and prod_global/research share the state')
    const inputs = { tag: 'dev_us-east-1/research/1.0', 'git-checks': 'off' }
    const routed = await inMode('route', config, prod, inputs)
    expect(routed.error).toMatchObject({
      message: expect.stringContaining('dev_us-east-1/research and prod_us-east-1/research would share'),
    })
    const apart = { 'environments/prod/research/variables.tfvars': 'account = "444455556666"\n' }
    expect((await inMode('list', config, apart)).verdict).toBe('passed')
    expect((await inMode('route', config, apart, inputs)).error).toBeUndefined()
  })

  test('knows no route without a team', async () => {
    const { error } = await inMode('list', undefined)
    expect(error).toMatchObject({ message: 'no team is known, and so no route' })
  })
})

async function inMode(
  mode: string,
  config: string | undefined,
  more: Record<string, string> = {},
  inputs: Record<string, string> = {},
): Promise<Result> {
  return await inFolder((directory) =>
    routeOnce(directory, {
      inputs: {
        mode,
        ...(config === undefined ? { 'state-bucket-prefix': 'acme-tf' } : { config: 'router.yml' }),
        ...inputs,
      },
      environment: { AWS_REGION: 'us-east-1' },
      files: { ...(config === undefined ? {} : { 'router.yml': config }), ...more },
    }),
  )
}
