/**
 * A collection of real definitions, if one lies beside the repository: what AWS accepts must give no error, and what
 * it refuses is counted against `corpus-floor.json`, which also names what is not found yet.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { type Finding, lint } from '../src/index.js'

type Mutant = {
  readonly file: string
  readonly class: string
  readonly level: 'error' | 'warning' | 'either'
  readonly pointers: readonly string[]
}
type Floor = {
  readonly caught: Readonly<Record<string, number>>
  readonly notYet: Readonly<Record<string, readonly string[]>>
}

const folder = fileURLToPath(new URL('../../../../shared/corpora/asl/', import.meta.url))
const floor: Floor = JSON.parse(readFileSync(new URL('corpus-floor.json', import.meta.url), 'utf8'))
const isThere = existsSync(`${folder}index.tsv`)
if (!isThere) process.stdout.write('skipped: no corpus of definitions beside the repository\n')

const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8')
const rows = isThere ? read('index.tsv').trim().split('\n').slice(1) : []
const files = rows
  .map((row) => row.split('\t'))
  .map(([path = '', set = '', label = '']) => ({ path, set, label }))
  .filter(({ path, set }) => path.endsWith('.json') && set !== 'embedded' && set !== 'mutants')
const mutants: readonly Mutant[] = isThere ? JSON.parse(read('mutants.json')) : []

const errorsIn = async (text: string, type: 'auto' | 'express' | 'standard' = 'auto') =>
  (await lint(text, { type })).findings.filter(({ severity }) => severity === 'error')

const whenThere = isThere ? describe : describe.skip

whenThere('the corpus', () => {
  test.each(files.filter(({ label }) => ['accepted', 'valid', 'clean', 'refused-express'].includes(label)))(
    'no error in $path',
    async ({ path }) => {
      expect(await errorsIn(read(path), 'standard')).toEqual([])
    },
  )

  test('what is refused is caught', async () => {
    const refused = files.filter(({ label }) => ['aws-refused', 'invalid', 'refused-express'].includes(label))
    const missed: typeof refused = []
    for (const file of refused) {
      const type = file.label === 'refused-express' ? 'express' : 'auto'
      if ((await errorsIn(read(file.path), type)).length === 0) missed.push(file)
    }
    for (const set of new Set(refused.map((file) => file.set))) {
      const of = (list: typeof refused) => list.filter((file) => file.set === set)
      expectFloor(
        set,
        of(refused).length,
        of(missed).map(({ path }) => path),
      )
    }
  })

  test('defects are caught at their level and place', async () => {
    const missed: Mutant[] = []
    for (const mutant of mutants) {
      const { findings } = await lint(read(`mutants/${mutant.file}`))
      if (!findings.some(isCatchOf(mutant))) missed.push(mutant)
    }
    expectFloor(
      'mutants',
      mutants.length,
      missed.map((mutant) => mutant.class),
    )
  })
})

function expectFloor(set: string, total: number, missed: readonly string[]): void {
  process.stdout.write(`${set}: ${total - missed.length} of ${total} caught\n`)
  for (const name of missed) process.stdout.write(`  not caught: ${name}\n`)
  const unexpected = missed.filter((name) => !floor.notYet[set]?.includes(name))
  expect(unexpected).toEqual([])
  expect(total - missed.length).toBeGreaterThanOrEqual(floor.caught[set] ?? 0)
}

/** At one of the places named, the key above or a key below. */
function isCatchOf({ level, pointers }: Mutant) {
  return ({ severity, pointer }: Finding): boolean =>
    (level === 'either' || severity === level) &&
    pointers.some(
      (place) =>
        pointer === place ||
        pointer.startsWith(`${place}/`) ||
        pointer === place.slice(0, place.lastIndexOf('/')),
    )
}
