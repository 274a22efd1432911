/** Most expressions are a variable and names behind it: these are read without the parser, which takes its time. */
import type { Reference, References } from './references.js'

const shape = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/
/** Words that the parser does not take for names everywhere. */
const reserved = /\.(?:and|or|in|true|false|null|function)(?=\.|$)/

export function plainPath(text: string): References | undefined {
  const match = shape.exec(text)
  const [, name = '', rest = ''] = match ?? []
  if (match === null || reserved.test(rest)) return undefined
  const start = text.indexOf('$')
  let at = start + 1 + name.length
  const end = at
  const steps: Reference[] = []
  for (const step of rest.split('.').slice(1)) {
    steps.push({ name: step, start: at + 1, end: at + 1 + step.length })
    at += 1 + step.length
  }
  return { variables: [{ name, start, end, steps }], calls: [], bare: [], roots: [] }
}
