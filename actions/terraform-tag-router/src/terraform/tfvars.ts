/**
 * The assignments of a `.tfvars` file, with the values of plain ones: `name = "text"` and `name = 12`. Other
 * expressions are passed over; where one has no end, or no assignment stands, the reader stops and says where.
 */
import { identifier, passBlanks, take, takeValue, type Value } from './hcl-expression.js'

export type Assignment = Value & {
  /** The index of the value in the file; `placeIn` makes line and column of it. */
  readonly at: number
}

export type TfvarsReading = {
  /** In the order of the file; Terraform itself refuses a name that stands twice. */
  readonly assignments: readonly (Assignment & { readonly name: string })[]
  /** Where reading stopped, when it did. */
  readonly stoppedAt?: number
}

const byteOrderMark = /\ufeff/y
const betweenLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y
const assignedName = new RegExp(identifier, 'uy')
const equals = /=(?!=)/y

export function readTfvars(text: string): TfvarsReading {
  const cursor = { text, at: 0 }
  const assignments: (Assignment & { name: string })[] = []
  take(cursor, byteOrderMark)
  for (;;) {
    while (take(cursor, betweenLines)) {}
    if (cursor.at === text.length) return { assignments }
    const start = cursor.at
    const name = take(cursor, assignedName)?.[0]
    passBlanks(cursor)
    const assigned = take(cursor, equals)
    passBlanks(cursor)
    const at = cursor.at
    const value = assigned === null ? undefined : takeValue(cursor)
    if (name === undefined || value === undefined) return { assignments, stoppedAt: start }
    assignments.push({ name, ...value, at })
  }
}

/** Line and column, 1-based. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
