/**
 * The types an input can have. Each builder gives an `Input`: what `action.yml`, the README and `--help` say of
 * it, and how its text becomes a value. To add a type, add a builder here and its row to the host's tests.
 *
 * A text is never empty when it is parsed: an empty one means "not given" in every host.
 */
import { durationInWords } from '@aws-delivery-actions/report'
import { type Input, type InputOptions, InputProblem, type InputType, type Json } from './input.js'
import { explainJson } from './json-text.js'
import { didYouMean } from './suggestion.js'

/** A value that is there when the input has a default or is required, else `undefined` too. */
type Given<Options extends InputOptions, Value> = Options extends { default: string } | { required: true }
  ? Value
  : Value | undefined

type TextOptions = InputOptions & {
  /** The whole text must match. `form` says so in words: `a name of up to 80 letters, digits, - and _`. */
  readonly pattern?: { readonly expression: RegExp; readonly form: string }
}

type ListOptions = TextOptions & {
  /** The closed set each item must belong to. */
  readonly of?: readonly string[]
}

type RangeOptions = InputOptions & { readonly min?: number; readonly max?: number }

/** One line or several of any text. */
export function string<const O extends TextOptions>(options: O): Input<Given<O, string>> {
  return input(options, {
    type: 'string',
    expected: options.pattern?.form ?? 'a text',
    parse: (text) => matching(text, options),
  })
}

/** A token, password or other text that must not be seen. */
export function secret<const O extends TextOptions>(options: O): Input<Given<O, string>> {
  return input(options, {
    type: 'secret',
    secret: true,
    expected: options.pattern?.form ?? 'a secret text, from the environment, @FILE or - for standard input',
    parse: (text) => matching(text, options),
  })
}

/** Names that cannot hold a comma: split at commas and line ends. */
export function list(options: ListOptions): Input<readonly string[]> {
  return input(options, {
    type: 'list',
    repeatable: true,
    expected: options.of ? `a list of ${inWords(options.of)}` : (options.pattern?.form ?? 'a list of names'),
    parse: (text) => items(text, /[\n,]/).map((item) => matching(item, options)),
    absent: [],
  })
}

/** Texts that may hold commas, one a line. */
export function lines(options: ListOptions): Input<readonly string[]> {
  return input(options, {
    type: 'lines',
    repeatable: true,
    expected: options.of ? `lines of ${inWords(options.of)}` : (options.pattern?.form ?? 'one value a line'),
    parse: (text) => items(text, /\n/).map((item) => matching(item, options)),
    absent: [],
  })
}

/** Glob patterns, files or folders, one a line. `files.find` expands them. */
export function glob(options: InputOptions): Input<readonly string[]> {
  return input(options, {
    type: 'glob',
    repeatable: true,
    expected: 'files, folders or glob patterns, one a line',
    parse: (text) => items(text, /\n/).map(withoutNul),
    absent: [],
  })
}

/**
 * `true` or `false` as the YAML 1.2 core schema writes them. `false` when nothing is given, unless there is a
 * fallback: then nothing.
 */
export function boolean<const O extends InputOptions>(
  options: O,
): Input<O extends { fallback: string } ? boolean | undefined : boolean> {
  return input(options.fallback === undefined ? { default: 'false', ...options } : options, {
    type: 'boolean',
    expected: 'true or false',
    parse: (text) => {
      if (/^(true|True|TRUE)$/.test(text)) return true
      if (/^(false|False|FALSE)$/.test(text)) return false
      throw new InputProblem('is not a boolean')
    },
    ...(options.fallback === undefined ? { absent: false } : {}),
  })
}

export function integer<const O extends RangeOptions>(options: O): Input<Given<O, number>> {
  return input(options, {
    type: 'integer',
    expected: `a whole number${range(options)}`,
    parse: (text) => {
      if (!/^[+-]?\d+$/.test(text)) throw new InputProblem('is not a whole number')
      return inRange(Number(text), options, Number.isSafeInteger(Number(text)))
    },
  })
}

export function number<const O extends RangeOptions>(options: O): Input<Given<O, number>> {
  return input(options, {
    type: 'number',
    expected: `a number${range(options)}`,
    parse: (text) => {
      if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) throw new InputProblem('is not a number')
      return inRange(Number(text), options, Number.isFinite(Number(text)))
    },
  })
}

const milliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** A length of time; the value is in milliseconds. */
type DurationOptions = InputOptions & {
  /** Milliseconds. */
  readonly shortest?: number
}

export function duration<const O extends DurationOptions>(options: O): Input<Given<O, number>> {
  const { shortest = 0 } = options
  return input(options, {
    type: 'duration',
    expected: 'a duration such as 30s, 10m, 2h or 1h30m',
    parse: (text) => {
      if (/^\d+$/.test(text))
        throw new InputProblem('has no unit', `a duration with its unit, such as ${text}s`)
      if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) throw new InputProblem('is not a duration')
      const parts = [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)]
      const total = parts.reduce(
        (sum, [, amount, unit]) => sum + Number(amount) * (milliseconds[unit ?? ''] ?? 0),
        0,
      )
      if (total > Number.MAX_SAFE_INTEGER) throw new InputProblem('is longer than can be counted')
      if (total < shortest) throw new InputProblem(`is shorter than ${durationInWords(shortest)}`)
      return total
    },
  })
}

/** Any JSON value. */
export function json<const O extends InputOptions>(options: O): Input<Given<O, Json>> {
  return input(options, { type: 'json', expected: 'JSON', parse: parsedJson })
}

/** Any JSON value, kept as the text that was given: numbers of any length stay what they are. */
export function jsonText<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  return input(options, {
    type: 'json',
    expected: 'JSON',
    parse: async (text) => {
      await parsedJson(text)
      return text
    },
  })
}

/** The path of one file, relative to the working directory. Whether it exists is the action's to say. */
export function file<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  return input(options, { type: 'file', expected: 'the path of a file', parse: withoutNul })
}

/** One of a closed set. `choices` says what each means. */
export function oneOf<const C extends Readonly<Record<string, string>>, const O extends InputOptions>(
  choices: C,
  options: O,
): Input<Given<O, keyof C & string>> {
  const names = Object.keys(choices)
  return input(options, {
    type: 'enum',
    expected: inWords(names),
    choices,
    parse: (text) => closed(text, names) as keyof C & string,
  })
}

/** `key=value` lines. A key may stand once; a value may hold `=`. */
export function map(options: InputOptions): Input<ReadonlyMap<string, string>> {
  return input(options, {
    type: 'map',
    repeatable: true,
    expected: 'lines of KEY=VALUE',
    parse: (text) => {
      const values = new Map<string, string>()
      for (const item of items(text, /\n/)) {
        const split = item.indexOf('=')
        if (split < 1) throw new InputProblem(`has the line ${JSON.stringify(item)}, which is not KEY=VALUE`)
        const key = item.slice(0, split).trimEnd()
        if (values.has(key)) throw new InputProblem(`has the key ${JSON.stringify(key)} twice`)
        values.set(key, item.slice(split + 1).trimStart())
      }
      return values
    },
    absent: new Map(),
  })
}

type Kind<Value> = {
  readonly type: InputType
  readonly expected: string
  readonly parse: (text: string) => Value | Promise<Value>
  readonly repeatable?: boolean
  readonly secret?: boolean
  readonly choices?: Readonly<Record<string, string>>
  readonly absent?: Value
}

function input<Value, Whole>(options: InputOptions, kind: Kind<Value>): Input<Whole> {
  return {
    repeatable: false,
    secret: false,
    absent: undefined,
    ...options,
    ...kind,
  } as unknown as Input<Whole>
}

async function parsedJson(text: string): Promise<Json> {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new InputProblem(`is not JSON: ${await explainJson(text)}`)
  }
}

function items(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function matching(text: string, options: ListOptions): string {
  if (options.of) return closed(text, options.of)
  if (options.pattern && !options.pattern.expression.test(text)) {
    throw new InputProblem('has a form that is not allowed', options.pattern.form)
  }
  return text
}

function closed(text: string, names: readonly string[]): string {
  if (!names.includes(text)) {
    throw new InputProblem(`is not one of the choices${didYouMean(text, names)}`, inWords(names))
  }
  return text
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw new InputProblem('holds a NUL character')
  return text
}

function inRange(value: number, { min, max }: RangeOptions, exact: boolean): number {
  if (!exact) throw new InputProblem('is too large')
  if (min !== undefined && value < min) throw new InputProblem(`is below ${min}`)
  if (max !== undefined && value > max) throw new InputProblem(`is above ${max}`)
  return value
}

function range({ min, max }: RangeOptions): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return `, ${min} or more`
  return max === undefined ? '' : `, ${max} or less`
}

/** `a`, `a or b`, `a, b or c`. */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
