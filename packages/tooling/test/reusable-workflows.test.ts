/** What others read at the top of a workflow that they call. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

type Called = Readonly<
  Record<'inputs' | 'outputs' | 'secrets', Readonly<Record<string, { description?: string }>>>
>

const folder = fileURLToPath(new URL('../../../.github/workflows', import.meta.url))
const files = readdirSync(folder).filter((file) => file.startsWith('reusable-'))

test.each(files)('%s says of each input, output and secret what it is', (file) => {
  const { on } = parse(readFileSync(join(folder, file), 'utf8')) as { on: { workflow_call: Called } }
  const { inputs, outputs, secrets } = on.workflow_call
  const said = Object.entries({ ...inputs, ...outputs, ...secrets })
  expect(said.filter(([, { description = '' }]) => description.length < 8).map(([name]) => name)).toEqual([])
  expect(said.length).toBeGreaterThan(5)
})
