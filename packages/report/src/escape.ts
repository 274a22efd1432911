/**
 * Escaping of text that came from outside (tags, state names, causes, labels), for the places that show it
 * as plain text. Markdown has its own page, `markdown.ts`, which stands on this one.
 */

/**
 * Characters that change how the text around them is shown, or end a line: C0 and C1 controls (ANSI
 * sequences start with one), bidirectional controls, zero-width characters, line and paragraph separators,
 * tags (U+E0000 block) and lone surrogates.
 */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * The text on one line, with every character that could move the cursor, hide or reorder text written as an
 * escape (`\n`, `\x1b`, `\u202e`). Plain text comes back unchanged.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => named[character] ?? codePointEscape(character))
}

/**
 * One line of a log that a GitHub runner reads. The runner takes a line that starts with `::` after blanks,
 * and `##[` anywhere, for a command; a backslash keeps both readable and harmless.
 */
export function forRunnerLog(text: string): string {
  return visible(text)
    .replace(/^(\s*)::/, '$1\\::')
    .replaceAll('##[', '##\\[')
}

function codePointEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}
