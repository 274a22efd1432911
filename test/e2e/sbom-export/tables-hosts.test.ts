/** Tables and answers as a step, as commands of a buildspec and at a terminal: the same; and nothing hostile. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root, runInTerminal } from '../bundle.js'
import { runBuildspec } from '../codebuild/buildspec.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { images, writeExports } from './exports.js'

const transform = { mode: 'transform', sbom: 'exports', 'output-dir': 'tables' }
const find = { mode: 'find', data: 'tables', query: 'lodash<4.17.21' }

function flags(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
}

function newCheckout(): string {
  const cwd = temporaryFolder('sbom')
  writeExports(cwd, images, 'CYCLONEDX_1_4')
  return cwd
}

test('equal outputs in the three hosts', async () => {
  const [github, codebuild, terminal] = [newCheckout(), newCheckout(), newCheckout()]
  const atTerminal = []
  for (const inputs of [transform, find]) {
    const run = await runInTerminal({
      action: 'sbom-export',
      args: [...flags(inputs), '--json'],
      cwd: terminal,
    })
    expect(run.exitCode).toBe(0)
    atTerminal.push(JSON.parse(run.stdout).outputs)
  }
  expect(atTerminal[0]).toEqual({ images: 3, packages: 11, vulnerabilities: 6, 'output-dir': 'tables' })
  expect(atTerminal[1].matches.map((one: { packageversion: string }) => one.packageversion)).toEqual([
    '4.17.20',
    '4.17.21-rc.1',
    '4.17.9',
  ])

  const step = await runStep({ action: 'sbom-export', with: transform, cwd: github })
  expect(Object.fromEntries(step.outputs)).toEqual({
    images: '3',
    packages: '11',
    vulnerabilities: '6',
    'output-dir': 'tables',
  })
  const answer = await runStep({ action: 'sbom-export', with: find, cwd: github })
  expect(JSON.parse(answer.outputs.get('matches') ?? '')).toEqual(atTerminal[1].matches)
  expect(answer.summary).toContain('4.17.20')

  symlinkSync(join(root, 'dist'), join(codebuild, 'dist'))
  const command = (inputs: Readonly<Record<string, string>>, file: string) =>
    `node dist/sbom-export/index.js ${flags(inputs)
      .map((flag) => `'${flag}'`)
      .join(' ')} --outputs-file=${file}`
  writeFileSync(
    join(codebuild, 'buildspec.yml'),
    JSON.stringify({
      version: 0.2,
      phases: { build: { commands: [command(transform, 'tables.json'), command(find, 'find.json')] } },
    }),
  )
  const environment = { PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` }
  const build = await runBuildspec(join(codebuild, 'buildspec.yml'), {
    cwd: codebuild,
    environment,
    shell: 'sh',
  })
  expect({ log: build.log, exitCode: build.exitCode }).toMatchObject({ exitCode: 0 })
  const written = ['tables.json', 'find.json'].map((file) =>
    JSON.parse(readFileSync(join(codebuild, file), 'utf8')),
  )
  expect(written).toEqual(atTerminal)
})

test('a match ends the run with 1 where that is asked for', async () => {
  const cwd = newCheckout()
  const args = ['--mode=find', '--data=exports', '--fail-on-match', '--json']
  const found = await runInTerminal({ action: 'sbom-export', args: [...args, '--query=lodash'], cwd })
  expect(found.exitCode).toBe(1)
  expect(JSON.parse(found.stdout)).toMatchObject({
    verdict: 'failed',
    error: { message: 'lodash: 4 matches in 1 image' },
  })
  const none = await runInTerminal({ action: 'sbom-export', args: [...args, '--query=left-pad'], cwd })
  expect(none.exitCode).toBe(0)
})

const hostile =
  '\n::set-output name=matches::[]\n##[error]boo\r\n::add-path::/evil\u001b[31m<img src=x onerror=alert(1)>|`$(touch pwned)`"\'; drop table sbom; --\u202e'

test('hostile names run nothing, hide nothing and command nothing', async () => {
  const cwd = temporaryFolder('sbom')
  mkdirSync(join(cwd, 'exports'))
  writeFileSync(
    join(cwd, 'exports', 'evil.json'),
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: {
        component: { type: 'container', name: `../../${hostile}`, version: hostile },
        properties: [
          { name: 'imageId', value: `sha256:../../${hostile}` },
          { name: 'accountId', value: `../${hostile}` },
        ],
      },
      components: [
        { type: 'library', name: `evil${hostile}`, version: hostile, purl: 'pkg:npm/evil@1', 'bom-ref': 'a' },
        { type: 'library', name: 'evil', version: '1', purl: 'pkg:npm/evil@1', 'bom-ref': 'b' },
      ],
      vulnerabilities: [{ id: hostile, affects: [{ ref: 'b' }] }],
    }),
  )
  const inputs = [
    transform,
    { mode: 'find', data: 'tables', query: 'evil' },
    { mode: 'find', data: 'exports', query: `evil<1${hostile.replaceAll('\n', ' ')}` },
    { mode: 'find', data: 'tables', query: 'license:MIT' },
  ]
  for (const given of inputs) {
    const step = await runStep({ action: 'sbom-export', with: given, cwd })
    expect(step.otherCommands).toEqual([])
    expect(step.shown.join('\n')).not.toMatch(/\u001b|\u202e|##\[error\]boo/)
    expect(step.summary).not.toMatch(/\u001b|\u202e/)
    expect(withoutCode(step.summary)).not.toContain('<')
  }
  const found = await runStep({
    action: 'sbom-export',
    with: { mode: 'find', data: 'tables', query: 'evil' },
    cwd,
  })
  // One by its name, the other by its package URL.
  expect(JSON.parse(found.outputs.get('matches') ?? '')).toHaveLength(2)
})

function withoutCode(markdown: string): string {
  return markdown.replace(/(`+)[^`][\s\S]*?\1(?!`)/g, '')
}
