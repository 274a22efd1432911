/** The recorded and hand-built histories that lie beside the repository where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { explain } from '../src/explain/explanation.js'
import { recordedHistoryFrom } from '../src/history/history-file.js'

const folder = resolve(import.meta.dirname, '../../../../shared/corpora/sfn-histories')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

if (files.length === 0) {
  console.log(`skipped: no histories in ${folder}`)
  test.skip('the corpus is not here', () => {})
}

for (const name of files) {
  test(name, async () => {
    const text = readFileSync(resolve(folder, name), 'utf8')
    const explanation = explain((await recordedHistoryFrom(text, name)).history)
    expect({
      status: explanation.status,
      failedState: explanation.failed?.name ?? null,
      failedPath: explanation.failed?.path ?? null,
      error: explanation.error ?? null,
      cause: explanation.cause ?? null,
    }).toEqual(JSON.parse(text).expected)
  })
}
