/**
 * JSON whose numbers keep their digits. A number that would not come back as it was written is carried as a text
 * with a mark that no other text has, and is a number again when the whole is written.
 */
import type { Json } from './input.js'

// Not of `node:crypto`, which every start would load: no text of before this start can hold it.
const mark = `number ${chance()}${chance()} `

function chance(): string {
  return Math.random().toString(36).slice(2)
}

/** @throws {SyntaxError} when the text is not JSON. */
export function parseExact(text: string): Json {
  const value = JSON.parse(text) as Json
  const exact = text.replace(token, (part) =>
    part.startsWith('"') || survives(part) ? part : `"${mark}${part}"`,
  )
  return exact === text ? value : (JSON.parse(exact) as Json)
}

export function stringifyExact(value: Json, indent?: number): string {
  return exactText(JSON.stringify(value, null, indent))
}

/** JSON that was written without regard to the marks. */
export function exactText(json: string): string {
  return json.replace(marked, '$1')
}

/** A whole number of any length. */
export function exactInteger(value: bigint): Json {
  return survives(String(value)) ? Number(value) : `${mark}${value}`
}

/** Whether a text stands for a number. */
export function isExactNumber(value: Json): boolean {
  return typeof value === 'string' && value.startsWith(mark)
}

/** Texts are matched so that digits in them are passed over. */
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g
const marked = new RegExp(`"${mark}([^"]*)"`, 'g')

function survives(digits: string): boolean {
  return JSON.stringify(Number(digits)) === digits
}
