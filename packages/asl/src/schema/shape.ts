/** How the objects of the language are described: which fields they have and what may stand in each. */
import type { AwsCode } from '../finding.js'
import type { Language } from '../model/definition.js'

/** What a value must be. */
export type Form =
  /** Anything; other rules look at it, or nothing can be said. */
  | { readonly is: 'any' }
  | { readonly is: 'text' }
  | { readonly is: 'boolean' }
  | {
      readonly is: 'number'
      readonly whole: boolean
      readonly min: number
      readonly max: number
    }
  | { readonly is: 'one-of'; readonly names: readonly string[] }
  | {
      readonly is: 'path'
      /** Names exactly one place, so that it can be written to or is sure to give one value. */
      readonly reference: boolean
      readonly nullable: boolean
      /** Whether it may start with `$$`. */
      readonly context: boolean
      /** Whether an intrinsic function may stand instead. */
      readonly intrinsic: boolean
    }
  /** RFC 3339, with an upper-case T and Z. */
  | { readonly is: 'timestamp' }
  | { readonly is: 'list'; readonly of: Form; readonly atLeast: number }
  | { readonly is: 'object' }
  /** JSON whose texts may be paths, intrinsic functions or expressions. */
  | { readonly is: 'payload'; readonly takes: 'anything' | 'object' | 'items' }
  | { readonly is: 'record'; readonly shape: ShapeName }
  /** A nested state machine: `model/definition.ts` finds it. */
  | { readonly is: 'machine' }

export type Field = {
  readonly name: string
  readonly form: Form
  readonly required: boolean
  /** The only query language that has it. */
  readonly only: Language | undefined
  /** In JSONata, whether a `{% %}` expression may stand instead. */
  readonly computable: boolean
}

/** Fields of which only so many may stand together. */
export type Group = {
  readonly fields: readonly string[]
  readonly names: ReadonlySet<string>
  readonly need: 'at most one' | 'exactly one' | 'at least one'
  readonly only: Language | undefined
  /** What they are for, to follow "no": `duration`. */
  readonly purpose: string
}

export type Shape = {
  /** With its article: `a Task state`. */
  readonly name: string
  readonly fields: ReadonlyMap<string, Field>
  readonly groups: readonly Group[]
  readonly awsCode: AwsCode
}

export type ShapeName =
  | 'machine'
  | 'branch'
  | 'processor'
  | 'processor-config'
  | 'task'
  | 'pass'
  | 'choice'
  | 'wait'
  | 'succeed'
  | 'fail'
  | 'parallel'
  | 'map'
  | 'retrier'
  | 'catcher'
  | 'choice-rule'
  | 'nested-choice-rule'
  | 'item-reader'
  | 'reader-config'
  | 'item-batcher'
  | 'result-writer'
  | 'writer-config'
  | 'credentials'
