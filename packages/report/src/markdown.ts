/**
 * Markdown for GitHub's job summaries. Every function that takes text from outside escapes it; what they
 * return is Markdown and is joined, never escaped again.
 */
import { visible } from './escape.js'

/** Text shown as it stands: no markup, HTML, mention, link or table cell can come of it. */
export function text(raw: string): string {
  return visible(raw).replace(/[\\`*_{}[\]()<>#+\-.!|~&$=^:/"'@]/g, (character) => `\\${character}`)
}

/** Inline code. The fence is longer than any run of backticks inside. */
export function code(raw: string): string {
  const shown = visible(raw)
  if (shown.trim() === '') return '` `'
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A link to a page of the web; of any other address only the label is left. The label is Markdown. */
export function link(label: string, address: string): string {
  if (!address.startsWith('https://')) return label
  return `[${label}](${visible(address).replace(/[()<>[\]|\\\s]/g, percentEncoded)})`
}

/** A fenced block. Each line is made visible by itself, so the block keeps its lines. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const shown = lines.map(visible)
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

/** A table. Cells are Markdown: make them with `text` or `code`. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(withoutBarePipe).join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A heading of the given level, 1 to 6. The title is Markdown. */
export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, title: string): string {
  return `${'#'.repeat(level)} ${title}`
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function withoutBarePipe(cell: string): string {
  return cell.replace(/(?<!\\)\|/g, '\\|')
}

function longestRun(shown: string): number {
  return Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
}
