/** What a configuration file may hold, as data: `check.ts` holds a file against it, `json-schema.ts` publishes it. */

export type ConfigForm<S extends Shape = Shape> = {
  readonly title: string
  /** The file of the published schema, for those who look for the keys. */
  readonly schema: string
  /** The file that a change belongs in. */
  readonly source: string
  readonly shape: S
}

export type Shape =
  | TextShape
  | ChoiceShape
  | ({ readonly kind: 'date' } & Said)
  | ({ readonly kind: 'number'; readonly from: number; readonly to: number } & Said)
  | ({ readonly kind: 'boolean' } & Said)
  /** A text, or a number or boolean as it is written. */
  | ({ readonly kind: 'literal' } & Said)
  | ListShape
  | ObjectShape
  | ({ readonly kind: 'map'; readonly key: KeyShape; readonly value: Shape } & Said)
  /** A list of names, or a map of what is said of each; neither is empty. */
  | ({ readonly kind: 'names'; readonly key: TextShape; readonly value: Shape } & Said)

type Said = { readonly describe?: string; readonly required?: boolean }

export type TextShape = {
  readonly kind: 'text'
  /** The form in words, to follow "expected". */
  readonly form: string
  readonly expression?: RegExp
  /** Takes `true` and `false` without quotes for the words. */
  readonly orBoolean?: boolean
} & Said

export type ChoiceShape = {
  readonly kind: 'choice'
  readonly choices: readonly string[]
  /** Names that are not known here. */
  readonly others?: { readonly expression: RegExp; readonly describe: string }
  /** In words, in place of a list of the choices. */
  readonly form?: string
} & Said

export type KeyShape = TextShape | ChoiceShape

export type ListShape = {
  readonly kind: 'list'
  readonly item: Shape
  /** One item may stand without the list. */
  readonly orOne?: boolean
  readonly isUnique?: boolean
  readonly isFilled?: boolean
  /** Nothing in its place is an empty list. */
  readonly mayBeNothing?: boolean
} & Said

/** Where no key is required, nothing may stand in its place. */
export type ObjectShape = {
  readonly kind: 'object'
  readonly fields: Fields
  /** And what an object without any of them does, to follow its path. */
  readonly atLeastOneOf?: { readonly keys: readonly string[]; readonly otherwise: string }
  /** Keys that users may well try, and why they do not belong here. */
  readonly strangers?: Readonly<Record<string, string>>
} & Said

export type Fields = Readonly<Record<string, Shape>>

/** Maps where users choose the keys, so that no name is one of the prototype's. */
export type Value = string | number | boolean | readonly Value[] | ReadonlyMap<string, Value> | Members

export type Members = { readonly [key: string]: Value }

/** What a file of this shape says. */
export type ValueOf<S extends Shape> = Shape extends S
  ? Value
  : S extends { kind: 'number' }
    ? number
    : S extends { kind: 'boolean' }
      ? boolean
      : S extends { kind: 'choice'; others: object }
        ? string
        : S extends { kind: 'choice'; choices: readonly (infer Choice)[] }
          ? Choice
          : S extends { kind: 'list'; item: infer Item extends Shape }
            ? readonly ValueOf<Item>[]
            : S extends { kind: 'map'; value: infer Said extends Shape }
              ? ReadonlyMap<string, ValueOf<Said>>
              : S extends { kind: 'names'; value: infer Said extends Shape }
                ? readonly string[] | ReadonlyMap<string, ValueOf<Said>>
                : S extends { kind: 'object'; fields: infer F extends Fields }
                  ? MembersOf<F>
                  : string

type MembersOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { required: true } ? K : never]: ValueOf<F[K]>
} & { readonly [K in keyof F as F[K] extends { required: true } ? never : K]?: ValueOf<F[K]> }
