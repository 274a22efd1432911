/** What a run hands over: outputs, matrix, evidence, summary, annotations, and who overruled it. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringifyExact } from '@aws-delivery-actions/host'
import type { FaultScript, HealthEventScript, Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { canonical } from '../src/evidence.js'
import { begin, type GateSettings, type Given, stage } from './live.js'
import { inputsFor, sandboxFor, scenarioFiles, scenariosIn } from './scenario-file.js'

const fire: HealthEventScript = { service: 'EC2', region: 'us-east-1', from: '-1h' }
const burning: Scenario = { health: { events: [fire] } }
const both: Given = { regions: 'us-east-1, eu-west-1' }

async function ended(scenario: Scenario, given: Given, settings: GateSettings = {}) {
  await using set = await stage(scenario)
  const gate = await set.gate({ ...given, 'evidence-file': 'out/evidence.json' }, settings)
  const outcome = await gate.outcome
  const evidence = JSON.parse(readFileSync(join(gate.folder, 'out/evidence.json'), 'utf8'))
  return { ...outcome, gate, evidence, exitCode: await gate.exitCode() }
}

describe('matrix', () => {
  test.each([
    [
      'an array stays an array, its rows as they are',
      '[{"region":"us-east-1","role":"a"},{"region":"eu-west-1","role":"b","n":1.50}]',
      [{ region: 'eu-west-1', role: 'b', n: 1.5 }],
    ],
    [
      'several rows of a Region stay or go together',
      '{"include":[{"region":"eu-west-1","arch":"a"},{"region":"us-east-1"},{"region":"eu-west-1","arch":"b"}]}',
      {
        include: [
          { region: 'eu-west-1', arch: 'a' },
          { region: 'eu-west-1', arch: 'b' },
        ],
      },
    ],
    ['what is left of a sick row is nothing', '[{"region":"us-east-1"}]', []],
  ])('%s', async (_, matrix, left) => {
    const { outputs } = await ended(burning, { mode: 'filter', matrix })
    expect(JSON.parse(stringifyExact(outputs.matrix ?? null))).toEqual(left)
    expect(outputs['any-healthy']).toBe(JSON.stringify(left).includes('eu-west-1'))
  })

  test('numbers keep their digits', async () => {
    const matrix = '[{"region":"eu-west-1","account":123456789012345678901,"version":1.10}]'
    const { outputs } = await ended(burning, { mode: 'filter', matrix })
    expect(stringifyExact(outputs.matrix ?? null)).toBe(matrix)
  })

  test.each([
    ['axes beside include', '{"include":[{"region":"eu-west-1"}],"arch":["a","b"]}', '"arch" beside include'],
    ['rows taken away', '{"exclude":[],"include":[{"region":"eu-west-1"}]}', '"exclude" beside include'],
    ['axes alone', '{"region":["eu-west-1"]}', 'no list of rows'],
    ['too deep', `[{"region":"eu-west-1","x":${'['.repeat(200)}${']'.repeat(200)}}]`, 'nested deeper'],
    ['far too deep', `[{"region":"eu-west-1","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}]`, 'nested deeper'],
  ])('%s: refused', async (_, matrix, told) => {
    await using set = await stage({})
    const gate = await set.gate({ mode: 'filter', matrix })
    expect(await gate.exitCode()).toBe(2)
    await expect(gate.outcome).rejects.toThrow(told)
    expect(set.sandbox.calls.all).toEqual([])
  })

  test('without one it is made of the healthy Regions', async () => {
    const { outputs } = await ended(burning, both)
    expect(outputs.matrix).toEqual({ include: [{ region: 'eu-west-1' }] })
  })
})

describe('overruling', () => {
  const forced: Given = { ...both, force: true, 'force-reason': 'CHG-4711' }

  test.each([
    [
      'github',
      {
        GITHUB_ACTOR: 'mona',
        GITHUB_TRIGGERING_ACTOR: 'hubot',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '7',
      },
      'hubot',
      'https://github.com/o/r/actions/runs/7',
    ],
    ['github', { GITHUB_ACTOR: 'mona' }, 'mona', null],
    [
      'codebuild',
      { CODEBUILD_INITIATOR: 'codepipeline/shop', CODEBUILD_BUILD_ARN: 'arn:b' },
      'codepipeline/shop',
      'arn:b',
    ],
    ['terminal', { USER: 'ada', LOGNAME: undefined }, 'ada', null],
  ] as const)('on %s', async (kind, environment, actor, run) => {
    const { evidence, outputs, exitCode, gate, summary } = await ended(burning, forced, { kind, environment })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      verdict: 'unhealthy',
      'unhealthy-regions': ['us-east-1'],
      'blocking-count': 1,
    })
    expect(evidence.record.decided).toEqual({
      passed: true,
      reason: null,
      forced: { reason: 'CHG-4711', actor, run },
    })
    expect(gate.warnings).toEqual([`Forced by ${actor}: CHG-4711 (the verdict is unhealthy)`])
    expect(summary?.join('\n')).toContain('CHG\\-4711')
  })

  test('a wait that is forced looks once', async () => {
    const { exitCode, evidence } = await ended(burning, { ...forced, mode: 'wait' })
    expect(exitCode).toBe(0)
    expect(evidence.record.looks).toBe(1)
  })

  test('a reason alone changes nothing, and that is told', async () => {
    const { exitCode, gate } = await ended(burning, { ...both, 'force-reason': 'CHG-4711' })
    expect(exitCode).toBe(1)
    expect(gate.warnings).toEqual(['force-reason is given and force is not: nothing is forced'])
  })

  test.each([
    [burning, 'unhealthy'],
    [{}, 'healthy'],
    [{ faults: [{ kind: 'server-error' }] } as Scenario, 'unknown'],
  ])('mode=report passes and keeps the verdict (%#)', async (scenario, verdict) => {
    const { exitCode, outputs } = await ended(scenario, { ...both, mode: 'report' })
    expect(exitCode).toBe(0)
    expect(outputs.verdict).toBe(verdict)
  })

  test('mode=report does not pass over missing permissions', async () => {
    const { exitCode } = await ended({ faults: [{ kind: 'access-denied' }] }, { ...both, mode: 'report' })
    expect(exitCode).toBe(2)
  })
})

test.each(['api', 'auto'])(
  'source=%s: a source that failed and told before what decides is named',
  async (source) => {
    const faults: FaultScript[] = [
      { kind: 'server-error', operation: 'DescribeEvents', calls: [2, 1_000] },
      { kind: 'server-error', operation: ['PublicEvents', 'CurrentEvents'] },
    ]
    const given = { ...both, source, 'stable-for': '5m' }
    const { exitCode, outputs, evidence, summary } = await ended({ ...burning, faults }, given)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ source: 'api', 'unhealthy-regions': ['us-east-1'] })
    expect(evidence.record.found).toMatchObject({ source: 'api', verdict: 'unhealthy' })
    expect(summary?.join()).toContain('source api')
  },
)

describe('evidence', () => {
  const schema = JSON.parse(readFileSync(new URL('../evidence.schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv2020({ allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  test('has the published form and its hash, in every scenario', async () => {
    let checked = 0
    for (const scenario of scenarioFiles.flatMap(scenariosIn).filter(({ expect }) => expect.exit !== 2)) {
      const { evidence } = await ended(sandboxFor(scenario), inputsFor(scenario, 'check'), {
        files: scenario.files ?? {},
      })
      expect({ name: scenario.name, valid: validate(evidence), errors: validate.errors }).toMatchObject({
        valid: true,
      })
      expect(evidence.sha256).toBe(createHash('sha256').update(canonical(evidence.record)).digest('hex'))
      checked++
    }
    expect(checked).toBeGreaterThan(150)
  }, 60_000)

  test('a record that was changed has another hash, and another form is refused', async () => {
    const { evidence } = await ended(burning, both)
    const changed = structuredClone(evidence.record)
    changed.found.verdict = 'healthy'
    expect(createHash('sha256').update(canonical(changed)).digest('hex')).not.toBe(evidence.sha256)
    expect(validate({ ...evidence, record: { ...evidence.record, more: 1 } })).toBe(false)
    expect(validate({ ...evidence, record: { ...evidence.record, looks: 'many' } })).toBe(false)
  })

  test.each([
    ['events', 'public-events'],
    ['currentevents', 'current-events'],
  ])('names the feed that answered, and no key (%s)', async (feed, source) => {
    await using set = await stage({})
    const keyed = `${set.sandbox.url.replace('//', '//me:key@')}/public/${feed}?token=key`
    const given = { ...both, source: 'public', 'public-feed-url': keyed, 'evidence-file': 'evidence.json' }
    const gate = await set.gate(given)
    expect(await gate.exitCode()).toBe(0)
    const text = readFileSync(join(gate.folder, 'evidence.json'), 'utf8')
    expect(JSON.parse(text).record.found).toMatchObject({
      source,
      url: `${set.sandbox.url}/public/${feed}`,
    })
    expect(text).not.toContain('key')
  })

  test.each([
    ['a folder', '.', 'it is a folder'],
    ['below a file', 'known.txt/evidence.json', 'ENOTDIR'],
    ['where nothing can be written', '/proc/none/evidence.json', 'ENOENT'],
  ])('%s is refused before the first call', async (_, file, why) => {
    await using set = await stage(burning)
    const given = { ...both, mode: 'wait', 'initial-delay': '1h', timeout: '2h', 'evidence-file': file }
    const gate = await set.gate(given, { files: { 'known.txt': '' } })
    expect(await gate.exitCode()).toBe(2)
    await expect(gate.outcome).rejects.toMatchObject({
      message: expect.stringMatching(`^the evidence cannot be written: .*${why}`),
      where: file,
    })
    expect([set.sandbox.calls.all, set.clock.now()]).toEqual([[], begin])
  })

  /** The place is there at the beginning, and is a file when the evidence comes. */
  async function endedWithoutPlace(scenario: Scenario) {
    await using set = await stage(scenario)
    const given = {
      ...both,
      mode: 'wait',
      'initial-delay': '2m',
      timeout: '5m',
      'evidence-file': 'out/e.json',
    }
    const gate = await set.gate(given)
    set.clock.at(begin + 60_000, () => {
      rmSync(join(gate.folder, 'out'), { recursive: true })
      writeFileSync(join(gate.folder, 'out'), '')
    })
    const exitCode = await gate.exitCode()
    return { exitCode, gate, outputs: (await gate.outcome).outputs }
  }

  test('a run that passes is spoilt when it cannot be written in the end, and the outputs are kept', async () => {
    const { exitCode, outputs } = await endedWithoutPlace({})
    expect(exitCode).toBe(3)
    expect(outputs).toMatchObject({ verdict: 'healthy', 'evidence-file': undefined })
  })

  test('one that fails keeps its reason', async () => {
    const { exitCode, gate } = await endedWithoutPlace(burning)
    expect(exitCode).toBe(4)
    expect(gate.warnings.join()).toContain('cannot be written')
  })

  const jq = hasJq()
  const withJq = jq ? test : test.skip
  withJq('jq makes the same bytes, whatever the texts hold', async () => {
    const text = 'é\u007f\u0000\u001f"\\/\u2028 😀 </script>'
    const { evidence, gate } = await ended(
      { health: { events: [{ ...fire, text }] } },
      { ...both, source: 'public' },
    )
    const bytes = execFileSync('jq', ['-cSaj', '.record', join(gate.folder, 'out/evidence.json')])
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(evidence.sha256)
  })
})

describe('hostile texts', () => {
  const hostile =
    'x\n::set-output name=verdict::healthy\r\n::error::a\u001b[31m<img src=x>`$(id)` [a](javascript:1) |b| ${{ secrets.X }} \u202e'

  test('do nothing in summary, annotations and log', async () => {
    const feeds = {
      events: {
        body: [
          {
            service: hostile,
            region: 'us-east-1',
            typeCode: hostile,
            startTime: begin - 1,
            endTime: null,
            arn: `arn:aws:health:us-east-1::event/${hostile}`,
            metadata: { EVENT_LOG: JSON.stringify([{ summary: hostile }]) },
          },
        ],
      },
    }
    const {
      summary = [],
      annotations = [],
      outputs,
      evidence,
    } = await ended({ health: { feeds } }, { ...both, source: 'public' })
    const page = summary.join('\n')
    expect(page).not.toMatch(/(?<!\\)<img/)
    expect(page).not.toContain('\u001b')
    expect(page).not.toContain('\u202e')
    expect(page).not.toMatch(/^::/m)
    expect(page).not.toContain('](javascript')
    for (const line of page.split('\n').filter((line) => line.startsWith('|'))) {
      const cells = line.replace(/`+[^`]*`+/g, 'code').match(/(?<!\\)\|/g) ?? []
      expect([6, 7, 8]).toContain(cells.length)
    }
    expect(annotations).toHaveLength(1)
    expect(outputs).toMatchObject({ verdict: 'unhealthy', 'healthy-regions': ['eu-west-1'] })
    expect(evidence.record.found.regions[0].events[0].text).toBe(hostile)
  })
})

describe('annotations', () => {
  const ignore = '[{"service":"SQS","reason":"known","expires":"2999-01-01","owner":"@ops"}]'
  const events = [fire, { service: 'SQS', region: 'us-east-1', from: '-1h' }]

  test('an error for what blocks, a notice for what is ignored', async () => {
    const { annotations } = await ended({ health: { events } }, { ...both, ignore })
    expect(annotations?.map(({ severity, title }) => [severity, title])).toEqual([
      ['error', 'us-east-1: EC2'],
      ['notice', 'us-east-1: SQS'],
    ])
    expect(annotations?.[0]?.message).toContain(
      'https://health.aws.amazon.com/health/status?eventID=arn%3Aaws',
    )
    expect(annotations?.[1]?.message).toContain('ignored until 2999-01-01 by @ops: known')
  })

  test('warnings where the run passes all the same', async () => {
    const { annotations } = await ended(burning, { ...both, mode: 'filter' })
    expect(annotations?.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

function hasJq(): boolean {
  try {
    execFileSync('jq', ['--version'])
    return true
  } catch {
    process.stderr.write('skipped: the hash of evidence by jq (there is no jq)\n')
    return false
  }
}
