/** What is written from a definition, and that it is found stale. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { definition } from '../../host/test/probe/src/definition.js'
import { differences } from '../src/differences.js'
import { actionYaml } from '../src/generate/action-yaml.js'
import { readmeSections } from '../src/generate/readme.js'

const sections = ['inputs', 'outputs', 'exit-codes', 'permissions']
const blank = sections
  .map((name) => `# ${name}\n\n<!-- generated:${name} -->\n<!-- /generated:${name} -->\n`)
  .join('\n')

test('action.yml says what the runner needs', () => {
  const action = parse(actionYaml(definition))
  expect(action).toMatchObject({
    name: 'probe',
    description: 'Does what its script says',
    runs: {
      using: 'node24',
      main: '../../dist/probe/index.js',
      post: '../../dist/probe/index.js',
      'post-if': 'always()',
    },
  })
  expect(Object.keys(action.inputs)).toEqual(Object.keys(definition.inputs))
  expect(action.inputs['a-switch'].default).toBe('false')
  expect(action.inputs['a-secret'].default).toBe('${{ github.token }}')
  expect(action.inputs.patience.description).toBe('Only while waiting (mode wait)')
  expect(action.inputs['a-choice'].description).toBe('One of two: first, second')
  expect(action.outputs.names.description).toBe('Names (JSON)')
})

test('the README gets its tables, and keeps everything else', () => {
  const readme = readmeSections(blank, definition)
  expect(readme).toContain('| `a-duration` | How long | duration | `10m` |')
  expect(readme).toContain('| `count` | A number | number |')
  expect(readme).toContain('| 1 | the script says so |')
  expect(readme).toContain('| `states:StartExecution` | `*` | start |')
  expect(readme).not.toContain('`hidden`')
  for (const name of sections) expect(readme).toContain(`# ${name}\n`)
  expect(readmeSections(readme, definition)).toBe(readme)
})

test('a README without its markers is told', () => {
  expect(() => readmeSections('# probe', definition)).toThrow('README of probe: <!-- generated:inputs -->')
})

test('folders are compared byte for byte', () => {
  const [left, right] = [mkdtempSync(join(tmpdir(), 'left-')), mkdtempSync(join(tmpdir(), 'right-'))]
  for (const folder of [left, right]) {
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'deep/same'), 'x')
    writeFileSync(join(folder, 'changed'), folder)
  }
  writeFileSync(join(left, 'gone'), '')
  writeFileSync(join(right, 'new'), '')
  expect(differences(left, right)).toEqual(['changed', 'gone', 'new'])
  expect(differences(left, left)).toEqual([])
})
