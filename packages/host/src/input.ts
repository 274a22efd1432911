/** What an input is. `input-types.ts` has the types that one can have. */

export type InputType =
  | 'string'
  | 'list'
  | 'lines'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'duration'
  | 'json'
  | 'file'
  | 'glob'
  | 'enum'
  | 'map'
  | 'secret'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type InputOptions = {
  /** What it is for, as a phrase that starts with a capital and has no full stop. Markdown code allowed. */
  readonly describe: string
  /** The text that stands in when nothing is given. */
  readonly default?: string
  /**
   * What the action itself falls back on when neither this input nor another source of its own, such as a
   * configuration file, gives a value. Shown as the default, and not given: a runner would pass it as if a person had.
   */
  readonly fallback?: string
  /** An expression written into action.yml only, such as `${{ github.token }}`. */
  readonly githubDefault?: string
  readonly required?: boolean
  /** The modes it belongs to (choices of the input `mode`); every mode when left out. */
  readonly modes?: readonly string[]
  readonly example?: string
  /** Works, but is not shown by `--help` and the README. */
  readonly hidden?: boolean
}

export type Input<Value> = InputOptions & {
  readonly type: InputType
  /** The form a value has, to follow "expected": `a duration such as 30s, 10m or 2h`. */
  readonly expected: string
  /** May be given several times, the values adding up. */
  readonly repeatable: boolean
  /** Masked before anything can print it, and not shown in messages. */
  readonly secret: boolean
  /** The allowed texts of an enum, with what each means. */
  readonly choices?: Readonly<Record<string, string>>
  /** @throws {InputProblem} when the text is not of the expected form. */
  readonly parse: (text: string) => Value | Promise<Value>
  /** The value when neither a text nor a default is there. */
  readonly absent: Value
}

/** Thrown by `parse`: the trouble with the value, to follow the input's name: `is not a number`. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem'
  /** What is expected, where it is more exact than the type's own sentence. */
  readonly expected: string | undefined

  constructor(trouble: string, expected?: string) {
    super(trouble)
    this.expected = expected
  }
}
