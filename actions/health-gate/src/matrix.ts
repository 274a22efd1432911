/** The matrix of a job that deploys to several Regions, and what is left of it. */
import { type Json, parseExact, UserError } from '@aws-delivery-actions/host'

type Row = { readonly [key: string]: Json }

export type Matrix = {
  readonly rows: readonly Row[]
  readonly form: 'array' | 'include'
  readonly regions: readonly string[]
}

const deepest = 100

/**
 * Numbers keep their digits: an account id without quotes is still one afterwards.
 * @throws {UserError} when it is no array of rows with a Region each.
 */
export function readMatrix(text: string | undefined): Matrix | undefined {
  if (text === undefined) return undefined
  const given = parseExact(text)
  if (isDeep(given)) {
    throw new UserError(`the matrix is nested deeper than ${deepest} levels`, { where: 'matrix' })
  }
  const include = isRow(given) && Object.hasOwn(given, 'include') ? given.include : undefined
  if (include !== undefined) checkAlone(given as Row)
  const rows = Array.isArray(given) ? given : include
  if (!Array.isArray(rows)) {
    throw new UserError('the matrix is no list of rows', {
      where: 'matrix',
      expected: 'an array of objects, or {"include": […]}',
    })
  }
  const regions = rows.map((row, index) => regionOf(row, index))
  return { rows, form: Array.isArray(given) ? 'array' : 'include', regions: [...new Set(regions)] }
}

/** The rows whose Region is healthy, in the form that was given. */
export function remaining(matrix: Matrix | undefined, healthy: readonly string[]): Json {
  if (matrix === undefined) return { include: healthy.map((region) => ({ region })) }
  const rows = matrix.rows.filter(({ region }) => healthy.includes(String(region)))
  return matrix.form === 'array' ? rows : { include: rows }
}

/** Axes make rows that are not written down, and `exclude` takes some away: what is left of them nobody could tell. */
function checkAlone(matrix: Row): void {
  const others = Object.keys(matrix).filter((name) => name !== 'include')
  if (others.length === 0) return
  throw new UserError(
    `the matrix has ${others.map((name) => JSON.stringify(name)).join(', ')} beside include`,
    {
      where: 'matrix',
      expected: 'an array of objects, or {"include": […]} alone',
      mend: 'write every row of the matrix into include',
    },
  )
}

/** Level by level, for what is too deep for recursion. */
function isDeep(value: Json): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}

function regionOf(row: Json, index: number): string {
  const region = isRow(row) && Object.hasOwn(row, 'region') ? row.region : undefined
  if (typeof region === 'string' && region !== '') return region
  throw new UserError('a row of the matrix has no Region', {
    where: `matrix row ${index + 1}`,
    expected: 'an object with region',
  })
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
