/** From fixes to the characters of the file that change, and to the file that has them changed. */
import { looksLikeJson } from '../source/json.js'
import type { Range } from '../source/source-text.js'
import { items, member } from '../source/tree.js'
import type { Fix } from './fix.js'

/** Offsets count UTF-16 units of the file's text. */
export type Edit = Range & { readonly text: string }

/** Nothing where the text is not written plainly enough to be changed without touching what is beside it. */
export function editOf(fix: Fix, text: string): Edit | undefined {
  if (fix.is !== 'cut' && fix.node.shared) return undefined
  switch (fix.is) {
    case 'text':
      return replacement(fix.node.range, fix.node.value, fix.value, text)
    case 'key': {
      const { key, keyRange, parent } = fix.node
      if (member(parent, fix.key) !== undefined) return undefined
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
  const written = text.slice(start, end)
  if (written === before && isPlainInYaml(after)) return { start, end, text: after }
  const quote = written[0]
  const isPlain = (quote === '"' || quote === "'") && written === `${quote}${before}${quote}`
  return isPlain && !needsEscapes(after, quote) ? { start: start + 1, end: end - 1, text: after } : undefined
}

/** What stands for itself in YAML without quotes, between brackets too. */
function isPlainInYaml(text: string): boolean {
  return (
    /^\p{L}(?:[\p{L}\p{M}\p{N}_.?()/ -]*[\p{L}\p{M}\p{N}_.?()/-])?$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  )
}

/** In Terraform and in templates `${` is the start of something else. */
function needsEscapes(text: string, quote: string): boolean {
  return text.includes(quote) || /[\\\p{C}\p{Zl}\p{Zp}]|[$%]\{/u.test(text)
}

/** In JSON alone: what stands on lines of its own in YAML has no comma to go by. */
function removal(node: Extract<Fix, { is: 'without' }>['node'], text: string): Edit | undefined {
  const all = items(node.parent)
  const at = all.indexOf(node)
  if (at < 0 || all.length < 2 || !looksLikeJson(text)) return undefined
  const after = all[at + 1]
  if (after !== undefined) return between(node.range.start, after.range.start, text)
  const before = all[at - 1]
  return before && between(before.range.end, node.range.end, text)
}

/** Not where a comment would go too. */
function between(start: number, end: number, text: string): Edit | undefined {
  const outsideOfTexts = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"/g, '""')
  return /\/[/*]/.test(outsideOfTexts) ? undefined : { start, end, text: '' }
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
