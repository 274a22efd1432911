/** What a file may hold, as data: `check.ts` holds a file against it, `json-schema.ts` publishes it. */

export type Shape =
  | { readonly kind: 'text'; readonly form: string; readonly pattern?: RegExp; readonly describe?: string }
  | { readonly kind: 'date'; readonly describe?: string }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly describe?: string }
  | { readonly kind: 'boolean'; readonly describe?: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly describe?: string }
  /** One item may stand without the list where `orOne` says so. */
  | { readonly kind: 'list'; readonly item: Shape; readonly orOne?: boolean; readonly describe?: string }
  | ObjectShape

export type ObjectShape = {
  readonly kind: 'object'
  readonly fields: Readonly<Record<string, Shape>>
  readonly required: readonly string[]
  readonly describe?: string
}
