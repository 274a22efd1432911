/** A cause in words: what was called, why it failed, where its log is. */
import type { Ground, Page } from '../console/page.js'
import type { Task } from '../explain/visit.js'

export type Decoded = {
  /** The integration; hints may ask for it. */
  readonly kind: 'lambda' | 'codebuild' | 'ecs' | 'glue' | 'batch' | 'execution' | 'sdk' | 'text'
  /** `Lambda function resize`; nothing when it is not known. */
  readonly what: string | undefined
  /** The reason, mostly one sentence. */
  readonly why: string | undefined
  /** More lines, the most useful first: stack frames, phases, exit codes. */
  readonly details: readonly string[]
  readonly links: readonly Link[]
  /** Of a nested execution that failed. */
  readonly executionArn?: string
}

export type Link = { readonly label: string; readonly page: Page }

export type CauseContext = {
  readonly error: string | undefined
  /** As it stands. */
  readonly cause: string
  /** The cause as JSON; `undefined` when it is none. */
  readonly json: unknown
  readonly task: Task | undefined
  /** Where the task runs, as far as it is known. */
  readonly ground: Ground | undefined
}

/** Nothing when the cause is not of its kind. */
export type Decoder = (context: CauseContext) => Decoded | undefined
