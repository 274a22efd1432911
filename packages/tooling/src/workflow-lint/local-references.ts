import type { LintDocument } from './document.js'
import type { Engine } from './engine.js'
import { treeOf } from './tree.js'

/**
 * `./actions/x` and `$/actions/x` are the same file here, but each judge understands only one of the two.
 * One sign takes the place of another, so that positions stay.
 */
export function textWithLocalReferences(engine: Engine, document: LintDocument, sign: '.' | '$'): string {
  const other = sign === '.' ? '$/' : './'
  const lines = document.text.split('\n')
  for (const { uses, place, owner } of treeOf(engine, document)?.references ?? []) {
    if (!uses.startsWith(other)) continue
    // What a job calls every judge knows by `./`.
    if (owner !== 'step' && sign === '$') continue
    const line = lines[place.line - 1] ?? ''
    const at = line.indexOf(other, place.column - 1)
    if (at >= 0) lines[place.line - 1] = `${line.slice(0, at)}${sign}${line.slice(at + 1)}`
  }
  return lines.join('\n')
}
