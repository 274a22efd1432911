/** The gate and the difference as processes: exit codes, outputs and reports, in the three hosts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { junitProblems, sarifProblems } from '../asl-lint/validators.js'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { inputs as exportInputs, worldWith } from './world.js'

type Package = {
  readonly purl: string
  readonly cves?: Readonly<Record<string, string>>
  readonly license?: string
}

/** A CycloneDX document of an image, as scanners write them. */
function document(digest: string, packages: readonly Package[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: '2026-01-01T00:00:00Z',
      component: {
        type: 'container',
        name: 'shop/web',
        'bom-ref': 'image',
        version: `sha256:${digest.repeat(64)}`,
        purl: `pkg:oci/web@sha256%3A${digest.repeat(64)}`,
      },
    },
    components: packages.map(({ purl, license }) => ({
      type: 'library',
      'bom-ref': purl,
      name: decodeURIComponent(purl.replace(/^.*\//, '').replace(/@.*$/, '')),
      version: purl.replace(/^.*@/, ''),
      purl,
      ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    })),
    vulnerabilities: packages.flatMap(({ purl, cves = {} }) =>
      Object.entries(cves).map(([id, severity]) => ({
        id,
        ratings: [{ severity, method: 'CVSSv31', score: 9.1 }],
        affects: [{ ref: purl }],
      })),
    ),
  }
}

const before = document('a', [
  { purl: 'pkg:npm/lodash@4.17.19', cves: { 'CVE-2021-23337': 'high' } },
  { purl: 'pkg:npm/left-pad@1.3.0' },
])
const after = document('b', [
  { purl: 'pkg:npm/lodash@4.17.20', cves: { 'CVE-2021-23337': 'high' } },
  { purl: 'pkg:npm/minimist@1.2.0', cves: { 'CVE-2021-44906': 'critical' }, license: 'MIT' },
])
const rules = {
  rules: [
    { id: 'high', severity: 'high' },
    { id: 'no-event-stream', deny: 'event-stream<4' },
  ],
}
const ignore = {
  ignore: [{ id: 'CVE-2021-44906', package: 'minimist', reason: 'trusted input', expires: '2999-12-31' }],
}

function project(files: Readonly<Record<string, unknown>> = {}): string {
  const cwd = temporaryFolder('gate')
  const all = {
    'before.json': before,
    'after.json': after,
    'rules.json': rules,
    'ignore.json': ignore,
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return cwd
}

const gate = { mode: 'gate', sbom: 'after.json', rules: 'rules.json' }

function flags(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
}

async function atTerminal(cwd: string, inputs: Readonly<Record<string, string>>) {
  const args = [...flags(inputs), '--json']
  const { exitCode, stdout, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd })
  const { outputs, error } = JSON.parse(stdout)
  return { exitCode, stderr, outputs, error, stdout }
}

describe('the gate', () => {
  test('fails on every problem without a baseline, on new ones only with it, and passes with an ignore', async () => {
    const cwd = project()
    const names = (outputs: { 'new-problems': { rule: string; package: string; cve: string }[] }) =>
      outputs['new-problems'].map((one) => `${one.rule} ${one.package} ${one.cve}`)
    const all = await atTerminal(cwd, gate)
    expect(all.exitCode).toBe(1)
    expect(names(all.outputs)).toEqual(['high minimist CVE-2021-44906', 'high lodash CVE-2021-23337'])
    const onlyNew = await atTerminal(cwd, { ...gate, baseline: 'before.json' })
    expect(onlyNew.exitCode).toBe(1)
    expect(names(onlyNew.outputs)).toEqual(['high minimist CVE-2021-44906'])
    expect(onlyNew.stderr).toContain('lodash 4.17.20 has CVE-2021-23337 (high): there before, in before.json')
    const passed = await atTerminal(cwd, { ...gate, baseline: 'before.json', 'ignore-file': 'ignore.json' })
    expect(passed.exitCode).toBe(0)
    expect(passed.outputs).toEqual({ images: 1, 'new-problems': [] })
    expect(passed.stderr).toContain('trusted input, until 2999-12-31')
  })

  test('another image that excuses as a base image is named once, however it is called', async () => {
    const name = 'base</td>|\n::error::`x`'
    const base = JSON.stringify(document('c', [{ purl: 'pkg:npm/minimist@1.2.0' }]))
    const files = { 'base.json': base.replace('"shop/web"', JSON.stringify(name)).replace('pkg:oci/web', '') }
    const step = await runStep({
      action: 'sbom-export',
      with: { ...gate, baseline: 'base.json' },
      cwd: project(files),
    })
    expect(step.exitCode).toBe(1)
    expect(JSON.parse(step.outputs.get('new-problems') ?? '')).toHaveLength(1)
    const told = step.shown.filter((line) => line.includes('is taken as the base image of shop/web@'))
    expect(told).toHaveLength(1)
    expect(step.otherCommands).toEqual([])
    expect(step.summary.match(/is taken as the base image of/g)).toHaveLength(1)
    expect(step.summary).not.toContain('</td>')
  })

  test.each([
    ['{"rule":[]}', 'did you mean "rules"?', 'Expected: rules'],
    ['rules: [{id: a, max-age: 90}]', 'rules[0].max-age is the number 90', 'such as 90d'],
    ['rules: [{id: a, deny: !x lodash}]', 'rules.yaml:1:23: "!x" is no tag', 'without a tag'],
  ])('rules that say %s are refused with what to write', async (text, trouble, expected) => {
    const { exitCode, stderr } = await atTerminal(project({ 'rules.yaml': text }), {
      ...gate,
      rules: 'rules.yaml',
    })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(trouble)
    expect(stderr).toContain(expected)
    expect(stderr).not.toContain('in quotes: ')
  })

  test('equal outputs in the three hosts', async () => {
    const inputs = { ...gate, baseline: 'before.json' }
    const terminal = await atTerminal(project(), inputs)
    const step = await runStep({ action: 'sbom-export', with: inputs, cwd: project() })
    expect(step.exitCode).toBe(1)
    expect(JSON.parse(step.outputs.get('new-problems') ?? '')).toEqual(terminal.outputs['new-problems'])
    expect(step.summary).toContain('CVE\\-2021\\-44906')
    expect(step.summary).toContain('What does not count')
    expect(step.otherCommands).toEqual([])
    const cwd = project()
    const args = [...flags(inputs), '--outputs-file=out.json']
    const built = await runInCodeBuild({ action: 'sbom-export', args, cwd })
    expect(built.exitCode).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toEqual(terminal.outputs)
  })

  test('reports are valid, and no report overwrites what is read', async () => {
    const cwd = project()
    const { exitCode, outputs } = await atTerminal(cwd, {
      ...gate,
      baseline: 'before.json',
      'sarif-file': 'out/gate.sarif',
      'junit-file': 'out/gate.xml',
      'vex-output-file': 'out/gate.vex.json',
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ 'sarif-file': 'out/gate.sarif', 'junit-file': 'out/gate.xml' })
    const read = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8')
    const sarif = JSON.parse(read('gate.sarif'))
    expect(sarifProblems(sarif)).toEqual([])
    expect(
      sarif.runs[0].results.map((one: { ruleId: string; level: string }) => `${one.ruleId} ${one.level}`),
    ).toEqual(['CVE-2021-44906 error', 'CVE-2021-23337 note'])
    expect(await junitProblems(read('gate.xml'))).toEqual([])
    expect(read('gate.xml')).toContain('failures="1"')
    // What the verdict says can be read by the next gate; an affected package stays affected.
    const again = await atTerminal(cwd, { ...gate, 'vex-file': 'out/gate.vex.json' })
    expect(again.exitCode).toBe(1)
    for (const input of ['sarif-file', 'junit-file', 'vex-output-file']) {
      const refused = await atTerminal(cwd, { ...gate, [input]: './rules.json' })
      expect(refused.exitCode).toBe(2)
      expect(refused.error.message).toContain('is the file of rules')
    }
    expect(JSON.parse(readFileSync(join(cwd, 'rules.json'), 'utf8'))).toEqual(rules)
  })

  test.each([
    ['no rules', { mode: 'gate', sbom: 'after.json' }, {}, 'no rules are given'],
    ['no file of rules', { ...gate, rules: 'none.json' }, {}, 'none.json'],
    ['an unknown member', gate, { 'rules.json': 'rules:\n  - id: x\n    denny: y\n' }, 'rules.json:3:5'],
    [
      'an unknown licence',
      gate,
      { 'rules.json': '{"rules":[{"id":"x","deny-license":"AGPL-3.0-onyl"}]}' },
      'did you mean',
    ],
    ['a bad range', gate, { 'rules.json': '{"rules":[{"id":"x","deny":"lodash<"}]}' }, 'rules.json:1:36'],
    [
      'a bad date',
      { ...gate, 'ignore-file': 'ignore.json' },
      { 'ignore.json': '{"ignore":[{"id":"high","reason":"x","expires":"soon"}]}' },
      'ignore.json:1:48',
    ],
    [
      'VEX that is none',
      { ...gate, 'vex-file': 'before.txt' },
      { 'before.txt': 'x' },
      'the VEX document is no JSON',
    ],
    ['a baseline that is none', { ...gate, baseline: 'nothing.json' }, {}, 'baseline'],
    ['a document that is none', { ...gate, sbom: 'rules.json' }, {}, 'rules.json'],
  ])('%s is 2, and says where', async (_name, inputs, files, place) => {
    const { exitCode, stdout } = await atTerminal(project(files), inputs)
    expect(exitCode).toBe(2)
    expect(stdout).toContain(place)
  })

  test('another image of the baseline excuses nothing, and lists of licences are read', async () => {
    const named = (image: object, name: string) =>
      JSON.parse(
        JSON.stringify(image)
          .replaceAll('shop/web', name)
          .replaceAll('oci/web', `oci/${name.slice(5)}`),
      )
    const agpl = document('d', [
      { purl: 'pkg:npm/left-pad@1.3.0', license: 'LGPL-2.1, AGPL-3.0-only' },
      { purl: 'pkg:npm/lodash@4.17.19', cves: { 'CVE-2021-23337': 'high' } },
    ])
    const cwd = project({
      'now/web.json': after,
      'now/api.json': named(agpl, 'shop/api'),
      'then/web.json': before,
      'then/api.json': named(document('e', [{ purl: 'pkg:npm/left-pad@1.2.0' }]), 'shop/api'),
      'rules.json': { rules: [...rules.rules, { id: 'agpl', 'deny-license': 'AGPLv3' }] },
    })
    const { exitCode, outputs } = await atTerminal(cwd, { ...gate, sbom: 'now', baseline: 'then' })
    expect(exitCode).toBe(1)
    const found = outputs['new-problems'].map((one: { rule: string; package: string; source: string }) =>
      [one.rule, one.package, one.source].join(' '),
    )
    expect(found.sort()).toEqual([
      'agpl left-pad now/api.json',
      'high lodash now/api.json',
      'high minimist now/web.json',
    ])
  })

  test('a fleet of which little is known says of how many images', async () => {
    const unrated = { purl: 'pkg:npm/lodash@4.17.19', cves: { 'CVE-2021-23337': 'unknown' } }
    const mild = { purl: 'pkg:npm/lodash@4.17.19', cves: { 'CVE-2021-23337': 'medium' } }
    const harsh = { purl: 'pkg:npm/lodash@4.17.19', cves: { 'CVE-2021-23337': 'high' } }
    const cwd = project({
      'fleet/dark.json': {
        ...document('c', [unrated]),
        vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: unrated.purl }] }],
      },
      'fleet/silent.json': document('d', [{ purl: 'pkg:npm/left-pad@1.3.0' }]),
      'fleet/harsh.json': document('a', [harsh]),
      'mild.json': document('a', [mild]),
    })
    const step = await runStep({
      action: 'sbom-export',
      cwd,
      with: { mode: 'gate', sbom: 'fleet', rules: 'rules.json', baseline: 'mild.json' },
    })
    expect(step.exitCode).toBe(3)
    for (const told of [step.stdout, step.summary.replaceAll('\\', '')]) {
      expect(told).toContain('no new problems, 1 there before, 1 rule not judged in 1 image')
      expect(told).toContain('no vulnerability is told of 1 of 3 images')
      expect(told).toContain('rated worse than in the baseline: CVE-2021-23337')
      expect(told).toContain('in mild.json, then as medium')
    }
  })

  test('severities come from the findings of Amazon Inspector, and documents from S3', async () => {
    await using sandbox = await startSandbox({ scenario: worldWith({}) })
    const { environment } = sandbox
    const cwd = project()
    const run = async (given: Readonly<Record<string, string>>) => {
      const args = ['--json', ...flags(given)]
      const { exitCode, stdout, stderr } = await runInTerminal({
        action: 'sbom-export',
        args,
        environment,
        cwd,
      })
      return { exitCode, outputs: JSON.parse(stdout).outputs, stderr }
    }
    expect((await run(exportInputs)).exitCode).toBe(0)
    const inS3 = { mode: 'gate', sbom: 's3://reports/sbom', rules: 'rules.json' }
    const blind = await run(inS3)
    expect(blind.exitCode).toBe(3)
    expect(blind.stderr).toContain('the rule high cannot be judged: no severity for')
    expect(blind.stderr).toContain('enrich=findings')
    const seeing = await run({ ...inS3, enrich: 'findings' })
    expect(seeing.exitCode).toBe(1)
    expect(seeing.outputs['new-problems']).toMatchObject([
      {
        rule: 'high',
        package: 'log4j-core',
        cve: 'CVE-2021-44228',
        fixedversion: '2.17.1',
        mend: 'update log4j-core to 2.17.1',
      },
    ])
  }, 60_000)

  test('hostile names are shown and do nothing', async () => {
    const name = '::error::<img src=x onerror=alert(1)>|`\u001b[31m'
    const hostile = document('c', [
      {
        purl: `pkg:npm/${encodeURIComponent(name)}@1.0.0`,
        cves: { 'CVE-2021-44906\n::error::x': 'critical' },
      },
    ])
    const cwd = project({ 'after.json': hostile })
    const step = await runStep({
      action: 'sbom-export',
      with: { ...gate, 'sarif-file': 'x.sarif', 'junit-file': 'x.xml' },
      cwd,
    })
    expect(step.exitCode).toBe(1)
    expect(step.otherCommands).toEqual([])
    expect(step.annotations.filter((annotation) => JSON.stringify(annotation).includes('"x"'))).toEqual([])
    expect(step.summary).not.toMatch(/(?<!\\)<img/)
    expect(sarifProblems(JSON.parse(readFileSync(join(cwd, 'x.sarif'), 'utf8')))).toEqual([])
    expect(await junitProblems(readFileSync(join(cwd, 'x.xml'), 'utf8'))).toEqual([])
  })
})

describe('the difference', () => {
  test('is told, put out and written as text, Markdown and JSON', async () => {
    const cwd = project()
    const diff = { mode: 'diff', sbom: 'after.json', baseline: 'before.json' }
    const { exitCode, outputs, stderr } = await atTerminal(cwd, { ...diff, 'diff-file': 'diff.json' })
    expect(exitCode).toBe(0)
    expect(outputs).toEqual({
      images: 1,
      added: [{ package: 'minimist', ecosystem: 'npm', version: '1.2.0', purl: 'pkg:npm/minimist@1.2.0' }],
      removed: [{ package: 'left-pad', ecosystem: 'npm', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' }],
      changed: [{ package: 'lodash', ecosystem: 'npm', from: '4.17.19', to: '4.17.20', direction: 'up' }],
    })
    expect(stderr).toContain(
      '1 vulnerability introduced, 1 package added, 1 package removed, 1 package upgraded',
    )
    const written = JSON.parse(readFileSync(join(cwd, 'diff.json'), 'utf8'))
    expect(written.introduced.map((one: { vulnerability: string }) => one.vulnerability)).toEqual([
      'CVE-2021-44906',
    ])
    await atTerminal(cwd, { ...diff, 'diff-file': 'diff.md' })
    expect(readFileSync(join(cwd, 'diff.md'), 'utf8')).toContain('### Packages changed')
    await atTerminal(cwd, { ...diff, 'diff-file': 'diff.txt' })
    expect(readFileSync(join(cwd, 'diff.txt'), 'utf8')).toContain('^ lodash 4.17.19 -> 4.17.20 (npm)')
  })

  test('a text for other steps holds no command and nothing unseen', async () => {
    const name = '::error::x\u001b[31m\u202e##[error]y'
    const cwd = project({
      'after.json': document('c', [{ purl: `pkg:npm/${encodeURIComponent(name)}@1.0.0` }]),
    })
    await atTerminal(cwd, {
      mode: 'diff',
      sbom: 'after.json',
      baseline: 'before.json',
      'diff-file': 'diff.txt',
    })
    const text = readFileSync(join(cwd, 'diff.txt'), 'utf8')
    expect(text).toContain('\\x1b[31m\\u202e##\\[error]y')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m)
  })

  test('without a baseline there is nothing to compare with', async () => {
    const { exitCode, error } = await atTerminal(project(), { mode: 'diff', sbom: 'after.json' })
    expect(exitCode).toBe(2)
    expect(error.message).toContain('baseline: there is nothing to compare with')
  })
})
