/** Definitions with labels: a collection that lies beside the repository, or where ASL_CORPUS says. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a linter should say. */
export type Group = {
  readonly name: string
  readonly expected: 'accepted' | 'refused'
  readonly files: readonly string[]
  /** For each file the one that it was made of, which is to be accepted; empty where there is none. */
  readonly bases: readonly string[]
}

type Mutant = { readonly file: string; readonly level: string; readonly base: string }

type Row = { readonly path: string; readonly label: string; readonly set: string }

/** Empty when there is no collection. JSON only: not every linter takes YAML. */
export function corpusGroups(root: string): readonly Group[] {
  const folder = process.env.ASL_CORPUS || join(root, '../shared/corpora/asl')
  const index = join(folder, 'index.tsv')
  if (!existsSync(index)) return []
  const rows = rowsOf(readFileSync(index, 'utf8')).filter(
    ({ path, set }) => path.endsWith('.json') && set !== 'embedded',
  )
  const group = (name: string, expected: Group['expected'], fits: (row: Row) => boolean): Group => ({
    name,
    expected,
    files: rows.filter(fits).map(({ path }) => join(folder, path)),
    bases: [],
  })
  return [
    group('accepted by AWS', 'accepted', ({ label }) => label === 'accepted'),
    group('published', 'accepted', ({ label }) => label === 'valid'),
    group('refused by AWS', 'refused', ({ label }) => label === 'aws-refused'),
    group('published, but broken', 'refused', ({ label }) => label === 'invalid'),
    mutants(folder),
  ]
}

function mutants(folder: string): Group {
  const all: readonly Mutant[] = JSON.parse(readFileSync(join(folder, 'mutants.json'), 'utf8'))
  const errors = all.filter(({ level }) => level === 'error')
  return {
    name: 'with one defect',
    expected: 'refused',
    files: errors.map(({ file }) => join(folder, 'mutants', file)),
    bases: errors.map(({ base }) => join(folder, 'bases', `${base}.asl.json`)),
  }
}

function rowsOf(table: string): readonly Row[] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([path = '', set = '', label = '']) => ({ path, set, label }))
}
