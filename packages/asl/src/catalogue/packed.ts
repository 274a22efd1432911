/** Reads what `packages/tooling/src/catalogue/packed.ts` writes: one line a service. */
import type { KnownAction, KnownService } from './catalogue.js'

const base = 36
const required = '!'
const unsupported = '-'

/** Splits off the actions; the parameters of each are read when they are asked for. */
export function unpacked(name: string, line: string): KnownService {
  const [names = '', ...rest] = line.split(';')
  let parameterNames: readonly string[] | undefined
  const parameters = (indexes: string) => {
    parameterNames ??= names.split(',')
    return parametersAt(indexes, parameterNames)
  }
  const actions = rest.map((text): [string, KnownAction] => {
    if (text.startsWith(unsupported)) return [text.slice(1), notOffered]
    const colon = text.indexOf(':')
    const indexes = text.slice(colon + 1)
    const action = text.slice(0, colon)
    let read: ReadonlyMap<string, boolean> | undefined
    const once = () => {
      read ??= parameters(indexes)
      return read
    }
    return [action, { offered: true, patterns, like: `${name}:${action}`, parameters: once }]
  })
  return { name, actions: new Map(actions) }
}

const patterns = ['waitForTaskToken']
const notOffered: KnownAction = { offered: false, patterns, like: '', parameters: () => new Map() }

function parametersAt(indexes: string, names: readonly string[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  if (indexes === '') return found
  for (const index of indexes.split(',')) {
    const name = names[Number.parseInt(index, base)]
    if (name !== undefined) found.set(name, index.endsWith(required))
  }
  return found
}
