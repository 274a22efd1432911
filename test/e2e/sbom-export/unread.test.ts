/** What reading leaves out of a document is told by every mode, and no gate passes by it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'

const told = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  metadata: { component: { type: 'container', name: 'shop/web' } },
  components: [{ 'bom-ref': 'a', name: 'a', version: '1', licenses: [{ license: { id: 'MIT' } }] }],
}

const dangling = {
  ...told,
  vulnerabilities: [
    { id: 'CVE-2021-44228', ratings: [{ severity: 'critical' }], affects: [{ ref: 'log4j' }] },
    { id: 'CVE-2021-45046\n::error::x', ratings: [{ severity: 'low' }] },
  ],
}

const leftOut = {
  ...told,
  components: [
    ...told.components,
    {
      'bom-ref': 'b',
      name: 'log4j-core',
      group: 'x'.repeat(20_000),
      version: '2.14.1',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
    },
  ],
}

function project(files: Readonly<Record<string, unknown>>): string {
  const cwd = temporaryFolder('unread')
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(cwd, name), JSON.stringify(content))
  }
  return cwd
}

const rules = {
  'critical.json': { rules: [{ id: 'critical', severity: 'critical' }] },
  'no-log4j.json': { rules: [{ id: 'no-log4j', deny: 'log4j-core<2.17.1' }] },
  'no-agpl.json': { rules: [{ id: 'no-agpl', 'deny-license': 'AGPL-3.0-only' }] },
}

describe('what could not be taken', () => {
  const files = { 'dangling.json': dangling, 'left-out.json': leftOut, 'told.json': told, ...rules }
  const sbom = 'dangling.json\nleft-out.json'
  const modes: readonly [string, Readonly<Record<string, string>>][] = [
    ['transform', { mode: 'transform', sbom }],
    ['gate', { mode: 'gate', sbom, rules: 'critical.json' }],
    ['diff', { mode: 'diff', sbom, baseline: 'told.json' }],
    ['diff, of the baseline', { mode: 'diff', sbom: 'told.json', baseline: sbom }],
    ['find', { mode: 'find', data: '*t.json', query: 'log4j-core<2.17.1' }],
    ['find', { mode: 'find', data: 'dangling.json', query: 'CVE-2021-44228' }],
    ['report', { mode: 'report', data: '{dangling,left-out}.json' }],
  ]
  test.each(modes)('is told by %s in log and summary', async (_, inputs) => {
    const step = await runStep({ action: 'sbom-export', with: inputs, cwd: project(files) })
    const shown = [step.stdout, step.summary.replaceAll('\\', '')]
    for (const text of shown) {
      if (inputs.data !== '*t.json')
        expect(text).toMatch(/CVE-2021-44228, .* are of something that the document does not list/)
      if (inputs.data !== 'dangling.json')
        expect(text).toContain('components with a name or group that is too long (1)')
    }
    expect(step.otherCommands).toEqual([])
    expect(step.annotations.filter((one) => JSON.stringify(one).includes('"x"'))).toEqual([])
  })

  test('a page or tables of other documents tell nothing of it', async () => {
    for (const inputs of [
      { mode: 'report', data: 'told.json' },
      { mode: 'transform', sbom: 'told.json' },
    ]) {
      const step = await runStep({ action: 'sbom-export', with: inputs, cwd: project(files) })
      expect(step.exitCode).toBe(0)
      expect(step.summary).not.toContain('could not be taken')
    }
  })

  test.each([
    ['a vulnerability of what is not listed fails', 'dangling.json', 'critical.json', 1],
    ['a package that is left out may be a denied one', 'left-out.json', 'no-log4j.json', 3],
    ['and of a denied licence', 'left-out.json', 'no-agpl.json', 3],
    ['it says nothing of vulnerabilities', 'left-out.json', 'critical.json', 0],
    ['where all is told, the gate is passed', 'told.json', 'no-agpl.json', 0],
  ])('in the gate: %s', async (_, document, file, expected) => {
    const cwd = project(files)
    const args = ['--mode=gate', `--sbom=${document}`, `--rules=${file}`, '--json', '--junit-file=out.xml']
    const { exitCode, stdout, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd })
    expect(exitCode).toBe(expected)
    const problems = JSON.parse(stdout).outputs['new-problems']
    const junit = readFileSync(join(cwd, 'out.xml'), 'utf8')
    if (expected === 1) {
      expect(problems).toMatchObject([
        { rule: 'critical', cve: 'CVE-2021-44228', why: expect.stringContaining('does not list, "log4j"') },
      ])
      expect(problems[0]).not.toHaveProperty('package')
    } else expect(problems).toEqual([])
    if (expected === 3) {
      expect(stderr).toContain('cannot be judged: left out of shop/web')
      expect(junit).toContain('errors="1"')
    }
  })

  test('a document of many is told of, and not each', async () => {
    const many = Array.from({ length: 30 }, (_, at) => [`d${at}.json`, dangling])
    const cwd = project({ ...Object.fromEntries(many), ...rules })
    const args = ['--mode=find', '--data=d*.json', '--query=CVE-2021-44228']
    const { exitCode, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd })
    expect(exitCode).toBe(0)
    expect(stderr.match(/does not list/g)).toHaveLength(20)
    expect(stderr).toContain('Of 10 more documents something could not be taken')
  })

  test('a normalised document keeps what is known of it', async () => {
    const cwd = project(files)
    const args = ['--mode=transform', '--sbom=dangling.json', '--normalized-format=cyclonedx', '--json']
    const { exitCode, stdout } = await runInTerminal({ action: 'sbom-export', args, cwd })
    expect(exitCode).toBe(0)
    const [file] = JSON.parse(stdout).outputs['normalized-files']
    const again = ['--mode=gate', `--sbom=${file}`, '--rules=critical.json']
    expect((await runInTerminal({ action: 'sbom-export', args: again, cwd })).exitCode).toBe(1)
  })
})

describe('outputs that are lists', () => {
  const packages = (version: string) =>
    Array.from({ length: 8000 }, (_, at) => ({
      'bom-ref': `${at}`,
      name: `package-with-a-long-name-${at}`,
      version,
      purl: `pkg:npm/package-with-a-long-name-${at}@${version}`,
      licenses: [{ license: { id: 'AGPL-3.0-only' } }],
    }))
  const files = {
    'before.json': { ...told, components: packages('1.0.0') },
    'after.json': { ...told, components: packages('2.0.0') },
    'nothing.json': { ...told, components: [] },
    'ignore.json': { ignore: [{ id: 'no-agpl', reason: 'known', expires: '2999-12-31' }] },
    ...rules,
  }

  test('are no longer than GitHub takes them', async () => {
    const diff = { mode: 'diff', sbom: 'after.json', baseline: 'before.json' }
    const step = await runStep({ action: 'sbom-export', with: diff, cwd: project(files) })
    expect(step.exitCode).toBe(0)
    const length = [...step.outputs.values()].reduce((sum, text) => sum + text.length, 0)
    expect(length).toBeLessThan(500_000)
    expect(JSON.parse(step.outputs.get('changed') ?? '')).toHaveLength(1000)
    expect(step.stdout).toContain('The output changed holds the first 1,000 of 8,000 entries')
  })

  test('and as short elsewhere', async () => {
    const args = ['--mode=gate', '--sbom=after.json', '--rules=no-agpl.json', '--json']
    const { stdout, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd: project(files) })
    expect(JSON.parse(stdout).outputs['new-problems']).toHaveLength(1000)
    expect(stderr).toContain('The output new-problems holds the first 1,000 of 8,000 entries')
  })

  test('what is ignored is no result that code scanning would not show', async () => {
    const cwd = project(files)
    const args = ['--mode=gate', '--sbom=after.json', '--rules=no-agpl.json', '--sarif-file=out.sarif']
    const all = await runInTerminal({ action: 'sbom-export', args, cwd })
    expect(all.stderr).toContain('code scanning shows the 5000 most severe of 8000 problems')
    const none = await runInTerminal({
      action: 'sbom-export',
      args: [...args, '--ignore-file=ignore.json'],
      cwd,
    })
    expect(none.exitCode).toBe(0)
    expect(none.stderr).not.toContain('code scanning')
  })
})

test('20,000 copies of a package and 500 statements about other images take no time', async () => {
  const copies = Array.from({ length: 20_000 }, (_, at) => ({
    'bom-ref': `${at}`,
    name: 'lodash',
    version: '4.17.20',
    purl: 'pkg:npm/lodash@4.17.20',
    properties: [{ name: 'SrcFile', value: `app/${at}` }],
  }))
  const statements = Array.from({ length: 500 }, (_, at) => ({
    vulnerability: { name: 'CVE-2021-23337' },
    products: [{ '@id': `pkg:oci/other${at}`, subcomponents: [{ '@id': 'pkg:npm/lodash@4.17.20' }] }],
    status: 'not_affected',
  }))
  const cwd = project({
    'copies.json': {
      ...told,
      components: copies,
      vulnerabilities: [
        { id: 'CVE-2021-23337', ratings: [{ severity: 'critical' }], affects: [{ ref: '7' }] },
      ],
    },
    'vex.json': { '@context': 'https://openvex.dev/ns/v0.2.0', statements },
    'rules.json': {
      rules: [
        { id: 'critical', severity: 'critical' },
        { id: 'no-lodash', deny: 'lodash<4.17.21' },
      ],
    },
  })
  const args = ['--mode=gate', '--sbom=copies.json', '--rules=rules.json', '--vex-file=vex.json', '--json']
  const { exitCode, stdout } = await runInTerminal({ action: 'sbom-export', args, cwd })
  expect(exitCode).toBe(1)
  const problems = JSON.parse(stdout).outputs['new-problems']
  expect(problems).toHaveLength(2)
  expect(problems[0].paths).toHaveLength(20_000)
}, 15_000)
