import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { lintWorkflows, type WorkflowFinding } from '../src/workflow-lint/index.js'
import { rules } from '../src/workflow-lint/rules/index.js'

// The first run bundles GitHub's packages.
const timeout = 60_000

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'workflow-lint')
const bad = join(fixtures, 'bad')
let findings: readonly WorkflowFinding[] = []

beforeAll(async () => {
  findings = await lintWorkflows(bad)
}, timeout)

test('nothing is found in what is right', async () => {
  expect(await lintWorkflows(join(fixtures, 'good'))).toEqual([])
})

test('everything that the comments in the bad files announce is found, at its line, and nothing else', async () => {
  const found = new Set(findings.map(({ file, line, source }) => `${file}:${line} ${source}`))
  expect([...found].sort()).toEqual((await announced(bad)).sort())
})

test('each of our rules has a bad case', () => {
  const sources = new Set(findings.map(({ source }) => source))
  expect(rules.filter(({ name }) => !sources.has(name))).toEqual([])
  expect([...sources]).toEqual(expect.arrayContaining(['github', 'actionlint', 'yaml']))
})

test.each([
  ['actions/sample-lint/README.md', 'github', 'fail_on', { line: 8, column: 5 }],
  [
    'actions/sample-lint/README.md',
    'known-outputs',
    'sample-lint has no output `error`',
    { line: 23, column: 9 },
  ],
  ['actions/sample-lint/README.md', 'github', 'Missing required input `files`', { line: 34, column: 9 }],
  ['.github/workflows/github.yml', 'github', "Invalid action input 'fial-on'", { line: 14, column: 11 }],
  [
    '.github/workflows/pinned-by-sha.yml',
    'pinned-by-sha',
    '`actions/setup-node@v7`',
    { line: 8, column: 15 },
  ],
])('%s: %s tells of %s at its place', (file, source, text, place) => {
  const matching = findings.filter(
    (one) => one.file === file && one.source === source && one.message.includes(text),
  )
  expect(matching).toEqual([expect.objectContaining({ ...place, severity: 'error' })])
})

async function announced(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name))
  const expected = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(file, 'utf8')).split('\n')
      return lines.flatMap((line, at) =>
        sourcesOn(line).map((source) => `${relative(root, file)}:${at + 1} ${source}`),
      )
    }),
  )
  return expected.flat()
}

function sourcesOn(line: string): string[] {
  const list = /finds: (.+)$/.exec(line)?.[1]
  return list === undefined ? [] : list.split(', ')
}
