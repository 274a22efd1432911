/** How outputs leave the process: as text for GitHub, as a POSIX file for `sh`, as JSON. */
import { isExactNumber, stringifyExact } from './exact-json.js'
import type { Json } from './input.js'

/** Outputs that were set, under their kebab-case names. */
export type SetOutputs = ReadonlyMap<string, Json>

/** Texts as they are, everything else as its JSON text. */
export function outputText(value: Json): string {
  return typeof value === 'string' && !isExactNumber(value) ? value : stringifyExact(value)
}

/**
 * `NAME='value'` lines that `. ./file` reads back byte for byte in every POSIX shell. A NUL, which no shell can
 * hold, becomes U+FFFD.
 */
export function dotEnv(outputs: SetOutputs): string {
  return [...outputs].map(([name, value]) => `${shellName(name)}=${shellQuote(outputText(value))}\n`).join('')
}

/** `state-key` → `STATE_KEY` */
export function shellName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}

export function jsonOutputs(outputs: SetOutputs): { readonly [name: string]: Json } {
  return Object.fromEntries(outputs)
}

function shellQuote(value: string): string {
  return `'${value.replaceAll('\0', '\ufffd').replaceAll("'", "'\\''")}'`
}
