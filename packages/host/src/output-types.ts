/** The types an output can have. Text goes out as it is; everything else as its JSON text. */
import type { Json } from './input.js'

export type OutputType = 'text' | 'number' | 'boolean' | 'list' | 'json'

export type Output<Value> = {
  readonly type: OutputType
  /** A phrase that starts with a capital and has no full stop. Markdown code allowed. */
  readonly describe: string
  readonly example?: string
  /** Carries the value's type; never there at run time. */
  readonly value?: Value
}

type OutputOptions = { readonly example?: string }

export const output = {
  text: (describe: string, options: OutputOptions = {}): Output<string> => ({
    type: 'text',
    describe,
    ...options,
  }),

  /** One of a closed set of texts. */
  oneOf: <const Name extends string>(names: readonly Name[], describe: string): Output<Name> => ({
    type: 'text',
    describe: `${describe} (${names.map((name) => `\`${name}\``).join(', ')})`,
  }),

  number: (describe: string, options: OutputOptions = {}): Output<number> => ({
    type: 'number',
    describe,
    ...options,
  }),

  boolean: (describe: string): Output<boolean> => ({ type: 'boolean', describe }),

  /** An array of texts. */
  list: (describe: string, options: OutputOptions = {}): Output<readonly string[]> => ({
    type: 'list',
    describe,
    ...options,
  }),

  /** Any JSON value: an object, or an array of objects. */
  json: (describe: string, options: OutputOptions = {}): Output<Json> => ({
    type: 'json',
    describe,
    ...options,
  }),
}
