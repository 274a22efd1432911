/**
 * Every command of a README runs as it stands, in a folder with `dist/` and the files of the action's `test/readme`.
 * Builds run against the sandbox. A `text` block after it is what it prints; one that ends with an error says that the command does too.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startSandbox } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { root } from './bundle.js'
import { runBuildspec } from './codebuild/buildspec.js'
import { blocksOf } from './readme.js'

const readmes = [
  { readme: 'README.md', files: 'test' },
  { readme: '.github/RECIPES.md', files: 'test' },
  ...readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'dist', name)))
    .map((name) => ({ readme: `actions/${name}/README.md`, files: `actions/${name}/test/readme` })),
]

const environment = { PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`, HOME: tmpdir() }

describe.each(readmes)('$readme', ({ readme, files }) => {
  const blocks = blocksOf(join(root, readme))
  const commands = blocks
    .map((block, index) => ({
      ...block,
      printed: blocks[index + 1]?.language === 'text' ? blocks[index + 1]?.text : undefined,
    }))
    .filter(({ language, text }) => language === 'sh' && !text.startsWith('npm '))
  const buildspecs = blocks.filter(
    ({ language, text }) => language === 'yaml' && text.startsWith('version: 0.2'),
  )
  const onlyOurs = buildspecs.filter(({ text }) => !text.includes('terraform init'))

  test('has commands', () => {
    expect(commands.length).toBeGreaterThan(0)
  })

  test.each(commands)('line $line', ({ text, printed }) => {
    const run = spawnSync('sh', ['-eu', '-c', text], { cwd: workspace(files), env: environment })
    const log = run.stderr.toString() + run.stdout.toString()
    if (printed !== undefined) expect(log).toBe(`${printed}\n`)
    expect({ log, failed: run.status !== 0 }).toEqual({ log, failed: /^error: /m.test(printed ?? '') })
  })

  for (const { line, text } of onlyOurs) {
    test(`buildspec at line ${line}`, async () => {
      await using sandbox = await startSandbox({ scenario: {} })
      const cwd = workspace(files)
      writeFileSync(join(cwd, 'buildspec.yml'), text)
      // Programs that are not ours stand in `bin`.
      const variables = { ...sandbox.environment, PATH: `${join(cwd, 'bin')}:${environment.PATH}` }
      const options = { cwd, environment: { ...environment, ...variables }, shell: 'sh' }
      const build = await runBuildspec(join(cwd, 'buildspec.yml'), options)
      expect({ log: build.log, exitCode: build.exitCode }).toEqual({ log: build.log, exitCode: 0 })
    })
  }
})

/** A user's checkout: the README's own files, and the bundles beside them. */
function workspace(files: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  const target = files === 'test' ? join(folder, 'test') : folder
  if (existsSync(join(root, files))) cpSync(join(root, files), target, { recursive: true })
  symlinkSync(join(root, 'dist'), join(folder, 'dist'))
  return folder
}
