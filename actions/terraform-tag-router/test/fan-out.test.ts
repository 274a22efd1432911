/** One tag to several routes: in waves, without sick Regions, never more rows than GitHub takes. */
import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { healthyRegionsFrom } from '../src/route/healthy-regions.js'
import { mostRows, wavesOf } from '../src/route/waves.js'
import { inFolder, type Result, routeOnce } from './route-once.js'

const config = `
state-bucket-prefix: acme-tf
state-region: us-east-1
regions: [us-east-1, eu-west-1, eu-central-1]
groups: {eu: [eu-west-1, eu-central-1]}
waves:
  - {scopes: global, bake: 90s}
  - {scopes: [us-east-1], bake: 1h}
  - {scopes: others}
`

describe('a tag of all scopes', () => {
  test('becomes waves in the order of the configuration, with all that a job needs in each row', async () => {
    const { outputs } = await fan('dev_all/research/1.0')
    expect(wavesIn(outputs)).toEqual([
      [1, 2, ['global']],
      [2, 60, ['us-east-1']],
      [3, 0, ['eu-west-1', 'eu-central-1']],
    ])
    expect(outputs.any).toBe(true)
    expect(scopesIn(outputs)).toEqual(['global', 'us-east-1', 'eu-west-1', 'eu-central-1'])
    const [row] = rowsIn(outputs)
    expect(row).toMatchObject({
      wave: 1,
      scope: 'global',
      region: 'us-east-1',
      'state-key': 'research/dev-global/terraform.tfstate',
      'var-args': ['-var=env=dev', '-var=region=us-east-1'],
      target: 'module.global',
    })
    expect(row?.['backend-config-args']).toContain('-backend-config=bucket=acme-tf-dev')
  })

  test('has as outputs what is one thing for all routes', async () => {
    const { outputs } = await fan('dev_all/research/1.0')
    expect(outputs).toMatchObject({
      env: 'dev',
      scope: 'all',
      team: 'research',
      'state-bucket': 'acme-tf-dev',
    })
    for (const name of ['region', 'scope-type', 'state-key', 'target', 'route-hash', 'backend-config-file'])
      expect(outputs).not.toHaveProperty(name)
  })

  test('has rows that differ in all that must not be shared', async () => {
    const rows = rowsIn((await fan('dev_all/research/1.0')).outputs)
    for (const name of ['state-key', 'backend-config-file', 'tfvars-file', 'tf-data-dir', 'route-hash'])
      expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length)
  })

  test('gives the rows of one wave when one is asked for', async () => {
    const { outputs } = await fan('dev_all/research/1.0', { wave: '3' })
    expect(scopesIn(outputs)).toEqual(['eu-west-1', 'eu-central-1'])
    await expect(fan('dev_all/research/1.0', { wave: '4' })).rejects.toThrow(
      new UserError('there are 3 waves, and not wave 4', { where: 'wave' }),
    )
  })
})

describe('Regions that are not healthy', () => {
  test.each([
    ['["us-east-1","eu-central-1"]', ['global', 'us-east-1', 'eu-central-1']],
    ['us-east-1, eu-central-1', ['global', 'us-east-1', 'eu-central-1']],
    ['["eu-west-1","global"]', ['eu-west-1']],
    ['[]', []],
    ['', ['global', 'us-east-1', 'eu-west-1', 'eu-central-1']],
  ])('healthy are %s', async (healthy, scopes) => {
    const { outputs, warnings } = await fan('dev_all/research/1.0', { 'healthy-regions': healthy })
    expect(scopesIn(outputs)).toEqual(scopes)
    expect(outputs.any).toBe(scopes.length > 0)
    // A wave keeps its place, so that a workflow can name it.
    expect(wavesIn(outputs)).toHaveLength(3)
    expect(warnings.filter((text) => text.includes('is left out'))).toHaveLength(4 - scopes.length)
  })

  test('leave a tag of one Region without a row, and its route known', async () => {
    const { outputs } = await fan('dev_eu-west-1/research/1.0', { 'healthy-regions': '["us-east-1"]' })
    expect(outputs).toMatchObject({ any: false, region: 'eu-west-1', matrix: { include: [] } })
  })

  test.each(['["us-esat-1"]', '{"us-east-1":true}', '[1]', '["us-east-1"', 'healthy'])(
    '%s is refused',
    (text) => {
      expect(() => healthyRegionsFrom(text)).toThrow(UserError)
    },
  )
})

test('a group is a part of the scopes', async () => {
  const { outputs } = await fan('dev_eu/research/1.0')
  expect(scopesIn(outputs)).toEqual(['eu-west-1', 'eu-central-1'])
})

test('a group that leaves out a Region for a team says so', async () => {
  const closed = config.replace('groups:', 'teams: {research: {regions: [eu-west-1]}, risk: }\ngroups:')
  const { outputs, warnings, summary } = await fan('dev_eu/research/1.0', {}, closed)
  expect(scopesIn(outputs)).toEqual(['eu-west-1'])
  const told = 'the group eu is deployed without eu-central-1: not among the regions of dev/research'
  expect(warnings).toContain(told)
  expect(summary).toContain('without eu\\-central\\-1')
  expect((await fan('dev_eu/risk/1.0', {}, closed)).warnings.join()).not.toContain('is deployed without')
})

test('without waves global comes first, and then all Regions', () => {
  expect(wavesOf(['eu-west-1', 'global', 'us-east-1'], undefined)).toEqual([
    { number: 1, scopes: ['global'], bakeMinutes: 0 },
    { number: 2, scopes: ['eu-west-1', 'us-east-1'], bakeMinutes: 0 },
  ])
})

test('a wave of more rows than GitHub takes is divided', () => {
  const scopes = Array.from({ length: 600 }, (_, index) => `scope-${index}`)
  const waves = wavesOf(scopes, undefined)
  expect(waves.map((wave) => wave.scopes.length)).toEqual([mostRows, mostRows, 88])
  expect(waves.flatMap((wave) => wave.scopes)).toEqual(scopes)
})

function fan(tag: string, inputs: Record<string, string> = {}, text = config): Promise<Result> {
  return inFolder(async (directory) => {
    const given = { config: 'router.yml', tag, 'git-checks': 'off', ...inputs }
    const result = await routeOnce(directory, { inputs: given, files: { 'router.yml': text } })
    if (result.error !== undefined) throw result.error
    return result
  })
}

type Row = Readonly<Record<string, unknown>>

function rowsIn({ matrix }: Result['outputs']): readonly Row[] {
  return (matrix as { include: readonly Row[] }).include
}

function scopesIn(outputs: Result['outputs']): unknown[] {
  return rowsIn(outputs).map(({ scope }) => scope)
}

function wavesIn({ waves }: Result['outputs']): unknown[] {
  return (waves as readonly Row[]).map((wave) => [wave.wave, wave['bake-minutes'], wave.scopes])
}
