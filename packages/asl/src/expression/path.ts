/**
 * JSONPath as far as its shape tells: AWS reads it with Jayway's implementation, which takes far more than the
 * language's specification shows (`$.[0]`, `$.a.[?(@.x > 0)]`, names with hyphens). Only what no reader can take
 * is called wrong here.
 */

/** Why the text is no path, as a phrase to follow the text; `undefined` when it may be one. */
export function pathTrouble(text: string): string | undefined {
  if (!text.startsWith('$')) return 'does not start with $'
  if (text.endsWith('.') && text !== '$.') return 'ends with a dot'
  return bracketTrouble(text)
}

/** Why a path may name more than one place, as a phrase; `undefined` when it names one. */
export function referenceTrouble(path: string): string | undefined {
  for (const { text, quoted } of outsideOfQuotes(path)) {
    if (quoted) continue
    if (text.includes('*')) return 'holds a wildcard'
    if (text.includes('..')) return 'searches at every depth'
    if (/\[\s*\?/.test(text)) return 'holds a filter'
    if (/\[[^\]]*[,:]/.test(text)) return 'takes several items'
  }
  return undefined
}

export function readsContext(path: string): boolean {
  return path.startsWith('$$')
}

/** The variable that a path starts at (`$name.x`); `undefined` for paths into input or context object. */
export function variableOf(path: string): string | undefined {
  return /^\$([\p{ID_Start}_][\p{ID_Continue}]*)/u.exec(path)?.[1]
}

const contextFields: Readonly<Record<string, readonly string[]>> = {
  Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime', 'RedriveCount', 'RedriveTime'],
  Map: ['Item'],
  State: ['EnteredTime', 'Name', 'RetryCount'],
  StateMachine: ['Id', 'Name'],
  Task: ['Token'],
}

export type UnknownMember = { readonly name: string; readonly known: readonly string[] }

/** The first step of a context path that the context object does not have. */
export function unknownContextMember(path: string): UnknownMember | undefined {
  const steps = /^\$\$(?:\.([A-Za-z]\w*))?(?:\.([A-Za-z]\w*))?/.exec(path)
  const [first, second] = [steps?.[1], steps?.[2]]
  if (first === undefined) return undefined
  if (!Object.hasOwn(contextFields, first)) return { name: first, known: Object.keys(contextFields) }
  const known = contextFields[first] ?? []
  return second === undefined || known.includes(second) ? undefined : { name: second, known }
}

const openers = '[('
const closers = '])'

function bracketTrouble(path: string): string | undefined {
  const expected: string[] = []
  let quote = ''
  for (let index = 0; index < path.length; index++) {
    const character = path.charAt(index)
    if (quote !== '') {
      if (character === '\\') index++
      else if (character === quote) quote = ''
    } else if (expected.length > 0 && (character === "'" || character === '"')) {
      quote = character
    } else if (openers.includes(character)) {
      expected.push(closers.charAt(openers.indexOf(character)))
    } else if (closers.includes(character) && expected.pop() !== character) {
      return `has a ${character} that closes nothing`
    }
  }
  if (quote !== '') return 'has a quote that is not closed'
  return expected.length > 0 ? `lacks a closing ${expected.at(-1)}` : undefined
}

function* outsideOfQuotes(path: string): Iterable<{ text: string; quoted: boolean }> {
  for (const part of path.split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/)) {
    yield { text: part, quoted: /^['"]/.test(part) }
  }
}
