/**
 * JSONPath as Step Functions takes it: with Jayway's implementation, which knows more than the specification of the
 * language shows (`$.[0]`, `$.a.[?(@.x > 0)]`, `$.a['b','c']`, names with hyphens), and with `$$` for the context
 * object and `$name` for variables.
 */

export type Step = {
  readonly kind:
    | 'name'
    | 'index'
    /** Several names or indexes. */
    | 'union'
    | 'slice'
    | 'wildcard'
    | 'filter'
    | 'descent'
    /** `length()` and the like. */
    | 'function'
  /** Of a single name. */
  readonly name: string | undefined
  /** Of a single item, where it is not counted from the end. */
  readonly index?: number
  readonly start: number
  readonly end: number
}

export type Path = {
  readonly root: 'input' | 'context' | 'variable'
  /** The variable's name. */
  readonly variable: string | undefined
  readonly steps: readonly Step[]
}

export type Trouble = {
  /** A phrase to follow the text. */
  readonly trouble: string
  readonly start: number
  readonly end: number
}

export type ParsedPath = { readonly ok: true; readonly path: Path } | ({ readonly ok: false } & Trouble)

const known = new Map<string, ParsedPath>()
const mostRemembered = 5_000

export function parsePath(text: string): ParsedPath {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= mostRemembered) known.clear()
  const parsed = readPath(text)
  known.set(text, parsed)
  return parsed
}

/** Why a path may name more than one place; `undefined` when it names one. */
export function referenceTrouble({ steps }: Path): Trouble | undefined {
  for (const { kind, start, end } of steps) {
    const trouble = severalInWords[kind]
    if (trouble !== undefined) return { trouble, start, end }
  }
  return undefined
}

const severalInWords: Readonly<Partial<Record<Step['kind'], string>>> = {
  wildcard: 'holds a wildcard',
  descent: 'searches at every depth',
  filter: 'holds a filter',
  slice: 'takes several items',
  union: 'takes several items',
  function: 'calls a function',
}

const contextFields: Readonly<Record<string, readonly string[]>> = {
  Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime', 'RedriveCount', 'RedriveTime'],
  Map: ['Item'],
  State: ['EnteredTime', 'Name', 'RetryCount'],
  StateMachine: ['Id', 'Name'],
  Task: ['Token'],
}

type Named = { readonly name: string | undefined; readonly start: number; readonly end: number }
export type UnknownMember = {
  readonly name: string
  readonly known: readonly string[]
  readonly start: number
  readonly end: number
}

/** The first of the steps into the context object that it does not have. */
export function unknownContextMember([first, second]: readonly Named[]): UnknownMember | undefined {
  if (first?.name === undefined) return undefined
  const fields = Object.hasOwn(contextFields, first.name) ? contextFields[first.name] : undefined
  if (fields === undefined) return { ...first, name: first.name, known: Object.keys(contextFields) }
  if (second?.name === undefined || fields.includes(second.name)) return undefined
  return { ...second, name: second.name, known: fields }
}

class Fault extends Error {
  readonly start: number
  readonly end: number

  constructor(trouble: string, start: number, end = start + 1) {
    super(trouble)
    this.start = start
    this.end = end
  }
}

function readPath(text: string): ParsedPath {
  try {
    return { ok: true, path: new PathReader(text).read() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, trouble: error.message, start: error.start, end: error.end }
  }
}

const variableName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy

class PathReader {
  private readonly text: string
  private readonly end: number
  private readonly steps: Step[] = []
  private at = 1

  constructor(text: string) {
    this.text = text
    this.end = text.trimEnd().length
  }

  read(): Path {
    if (!this.text.startsWith('$')) throw new Fault('does not start with $', 0, this.text.length)
    const root = this.readRoot()
    while (this.at < this.end) this.readStep()
    return { ...root, steps: this.steps }
  }

  private readRoot(): Pick<Path, 'root' | 'variable'> {
    const next = this.text.charAt(1)
    if (next === '' || next === '.' || next === '[') return { root: 'input', variable: undefined }
    if (next === '$') {
      this.at = 2
      return { root: 'context', variable: undefined }
    }
    variableName.lastIndex = 1
    const variable = variableName.exec(this.text)?.[0]
    if (variable !== undefined) this.at += variable.length
    return { root: variable === undefined ? 'input' : 'variable', variable }
  }

  private readStep(): void {
    const start = this.at
    const character = this.text.charAt(start)
    if (character === '[') this.readBracket()
    else if (character === '.') this.readAfterDot(start)
    else throw new Fault(`has ${JSON.stringify(character)} where a dot or a bracket was expected`, start)
  }

  private readAfterDot(start: number): void {
    const isDescent = this.text.charAt(start + 1) === '.'
    this.at += isDescent ? 2 : 1
    if (isDescent) this.push('descent', start)
    if (this.at >= this.end) {
      // A lone "$." is taken for "$".
      if (start === 1 && !isDescent) return
      throw new Fault('ends with a dot', start, this.at)
    }
    const next = this.text.charAt(this.at)
    if (next === '[') this.readBracket()
    else if (next === '*') {
      this.at += 1
      this.push('wildcard', this.at - 1)
    } else this.readName()
  }

  private readName(): void {
    const start = this.at
    while (this.at < this.end && !'.[( '.includes(this.text.charAt(this.at))) this.at++
    const stop = this.text.charAt(this.at)
    if (stop === ' ' && this.at < this.end) {
      throw new Fault("has a blank in a name, which must be written as ['a name']", this.at)
    }
    if (this.at === start) throw new Fault('lacks a name after the dot', Math.max(0, start - 1), start)
    if (stop === ']') throw new Fault('has a ] that closes nothing', this.at)
    if (stop === '(' && this.at < this.end) {
      const close = this.closing(this.at)
      this.at = close + 1
      this.push('function', start)
      return
    }
    const name = this.text.slice(start, this.at)
    const stray = name.indexOf(']')
    if (stray >= 0) throw new Fault('has a ] that closes nothing', start + stray)
    this.push('name', start, name)
  }

  private readBracket(): void {
    const start = this.at
    const inside = this.skipBlanks(start + 1)
    const first = this.text.charAt(inside)
    if (inside >= this.end) throw new Fault('lacks a closing ]', start)
    if (first === "'" || first === '"') this.readQuotedNames(start, inside)
    else if (first === '?' || first === '(') this.readFilter(start, inside)
    else this.readItems(start, inside)
  }

  private readItems(start: number, inside: number): void {
    const close = this.text.indexOf(']', inside)
    if (close < 0) throw new Fault('lacks a closing ]', start)
    const content = this.text.slice(inside, close).trimEnd()
    this.at = close + 1
    if (content === '*') this.push('wildcard', start)
    else if (/^\d+$/.test(content)) this.pushIndex(start, Number(content))
    else if (/^-\d+$/.test(content)) this.push('index', start)
    else if (/^(-?\d+\s*)?:(\s*-?\d+)?(\s*:\s*(-?\d+)?)?$/.test(content)) this.push('slice', start)
    else if (/^-?\d+(\s*,\s*-?\d+)+$/.test(content)) this.push('union', start)
    else {
      const trouble =
        content === ''
          ? 'has nothing between its brackets'
          : `has ${JSON.stringify(content)} in brackets, which is neither a number nor a name in quotes`
      throw new Fault(trouble, start, this.at)
    }
  }

  private readQuotedNames(start: number, first: number): void {
    const names: string[] = []
    let at = first
    for (;;) {
      const close = this.quoteEnd(at)
      names.push(this.text.slice(at + 1, close))
      at = this.skipBlanks(close + 1)
      const next = this.text.charAt(at)
      if (next === ']') break
      if (at >= this.end) throw new Fault('lacks a closing ]', start)
      if (next !== ',') throw new Fault('has text after a name in quotes where , or ] was expected', at)
      at = this.skipBlanks(at + 1)
      if (!`'"`.includes(this.text.charAt(at)) || at >= this.end) {
        throw new Fault('lacks a name in quotes after the comma', Math.min(at, this.end - 1))
      }
    }
    this.at = at + 1
    if (names.length === 1) this.push('name', start, names[0])
    else this.push('union', start)
  }

  /** What stands inside is not looked at: Jayway takes more in filters than it tells. */
  private readFilter(start: number, inside: number): void {
    const open = this.text.charAt(inside) === '(' ? inside : this.skipBlanks(inside + 1)
    if (this.text.charAt(open) !== '(') throw new Fault('has a filter without (', inside)
    const close = this.closing(open)
    const end = this.skipBlanks(close + 1)
    if (this.text.charAt(end) !== ']') throw new Fault('lacks the ] that closes its filter', start)
    this.at = end + 1
    this.push('filter', start)
  }

  /** Of a round bracket. */
  private closing(open: number): number {
    const expected: string[] = []
    for (let at = open; at < this.end; at++) {
      const character = this.text.charAt(at)
      if (character === "'" || character === '"') at = this.quoteEnd(at)
      else if (character === '(') expected.push(')')
      else if (character === '[') expected.push(']')
      else if (character === ')' || character === ']') {
        if (expected.pop() !== character) throw new Fault(`has a ${character} that closes nothing`, at)
        if (expected.length === 0) return at
      }
    }
    throw new Fault(`lacks a closing ${expected.at(-1) ?? ')'}`, open)
  }

  private quoteEnd(open: number): number {
    const quote = this.text.charAt(open)
    for (let at = open + 1; at < this.end; at++) {
      const character = this.text.charAt(at)
      if (character === '\\') at++
      else if (character === quote) return at
    }
    throw new Fault('has a quote that is not closed', open, this.end)
  }

  private skipBlanks(from: number): number {
    let at = from
    while (at < this.end && this.text.charAt(at) === ' ') at++
    return at
  }

  private pushIndex(start: number, index: number): void {
    this.steps.push({ kind: 'index', name: undefined, index, start, end: this.at })
  }

  private push(kind: Step['kind'], start: number, name?: string): void {
    this.steps.push({ kind, name, start, end: this.at })
  }
}
