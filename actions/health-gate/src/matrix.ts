/** The matrix of a job that deploys to several Regions, and what is left of it. */
import { type Json, UserError } from '@aws-delivery-actions/host'

type Row = { readonly [key: string]: Json }

export type Matrix = {
  readonly rows: readonly Row[]
  readonly form: 'array' | 'include'
  readonly regions: readonly string[]
}

/** @throws {UserError} when it is no array of rows with a Region each. */
export function readMatrix(text: string | undefined): Matrix | undefined {
  if (text === undefined) return undefined
  const given = JSON.parse(text) as Json
  const include = isRow(given) && Object.hasOwn(given, 'include') ? given.include : undefined
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
