/** XML 1.0. Text from outside comes in through these functions only; what they return is XML. */
import { visible } from './escape.js'

/** Characters that no XML 1.0 document may hold, not even as a reference, beside those that `visible` replaces. */
const neverAllowed = /[\ufffe\uffff]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * One line of text, for an attribute's value or between tags. What cannot be seen is written as an escape; what a
 * GitHub runner would take for a command, wherever the document is printed, by reference.
 */
export function text(raw: string): string {
  return visible(raw)
    .replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => references[character] ?? character)
    .replaceAll('##[', '#&#35;[')
    .replace(/^(\s*)::/, '$1&#58;:')
}

/** Lines of text between tags. */
export function lines(raw: readonly string[]): string {
  return raw.map(text).join('\n')
}

/** ` name="value"` for each that is given. Names are the caller's own. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${text(String(value))}"`)
    .join('')
}
