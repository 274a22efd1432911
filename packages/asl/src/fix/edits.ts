/** From fixes to the characters of the file that change, and to the file that has them changed. */
import type { Range } from '../source/source-text.js'
import { items } from '../source/tree.js'
import type { Fix } from './fix.js'

/** Offsets count UTF-16 units of the file's text. */
export type Edit = Range & { readonly text: string }

/** Nothing where the text is not written plainly enough to be changed without touching what is beside it. */
export function editOf(fix: Fix, text: string): Edit | undefined {
  switch (fix.is) {
    case 'text':
      return replacement(fix.node.range, fix.node.value, fix.value, text)
    case 'key': {
      const { key, keyRange } = fix.node
      return keyRange && replacement(keyRange, String(key), fix.key, text)
    }
    case 'without':
      return removal(fix.node, text)
    case 'cut':
      return { ...fix.range, text: '' }
  }
}

/** With the same quotes, or without any. What is written with escapes, over lines or by an alias stays. */
function replacement({ start, end }: Range, before: string, after: string, text: string): Edit | undefined {
  if (!/^[\w.: -]+$/.test(after)) return undefined
  const written = text.slice(start, end)
  if (written === before && /^[\w.]+$/.test(after)) return { start, end, text: after }
  const quote = written[0]
  const isPlain = (quote === '"' || quote === "'") && written === `${quote}${before}${quote}`
  return isPlain ? { start: start + 1, end: end - 1, text: after } : undefined
}

/** In JSON alone: what stands on lines of its own in YAML has no comma to go by. */
function removal(node: Extract<Fix, { is: 'without' }>['node'], text: string): Edit | undefined {
  const all = items(node.parent)
  const at = all.indexOf(node)
  if (at < 0 || all.length < 2 || !isJson(text)) return undefined
  const after = all[at + 1]
  if (after !== undefined) return between(node.range.start, after.range.start, text)
  const before = all[at - 1]
  return before && between(before.range.end, node.range.end, text)
}

/** Not where a comment would go too. */
function between(start: number, end: number, text: string): Edit | undefined {
  return /\/[/*]/.test(text.slice(start, end)) ? undefined : { start, end, text: '' }
}

function isJson(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text)
}

/** Of edits that touch each other only the first is made; the others come with the next round. */
export function applied(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly count: number } {
  const chosen: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1)
    if (last === undefined || edit.start > last.end || (edit.start === last.end && last.end > last.start)) {
      chosen.push(edit)
    }
  }
  let made = ''
  let from = 0
  for (const { start, end, text: inserted } of chosen) {
    made += text.slice(from, start) + inserted
    from = end
  }
  return { text: made + text.slice(from), count: chosen.length }
}
