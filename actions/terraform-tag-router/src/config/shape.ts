/** What a configuration may hold, as data: `config-check.ts` holds a file against it, `json-schema.ts` publishes it. */

export type Shape =
  | TextShape
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly describe?: string }
  | { readonly kind: 'boolean'; readonly describe?: string }
  /** One item may stand without the list. */
  | { readonly kind: 'list'; readonly item: Shape; readonly describe?: string }
  | { readonly kind: 'object'; readonly fields: Fields; readonly describe?: string }
  | { readonly kind: 'map'; readonly key: Names; readonly value: Shape; readonly describe?: string }
  /** A list of names, or a map of what is said of each. */
  | { readonly kind: 'names'; readonly key: Names; readonly value: Shape; readonly describe?: string }

export type TextShape = {
  readonly kind: 'text'
  readonly expression?: RegExp
  /** The form in words, to follow "expected". */
  readonly form: string
  /** Takes `true` and `false` without quotes for the words. */
  readonly orBoolean?: boolean
  readonly describe?: string
}

export type Names = { readonly expression: RegExp; readonly form: string }

export type Fields = Readonly<Record<string, Shape>>
