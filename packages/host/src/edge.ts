/** What an action's `run` is given beside its inputs: everything that touches the world outside. */
import type { Annotation } from './annotations.js'
import type { Cancellation } from './cancellation.js'
import type { ActionError } from './errors.js'
import type { Files } from './files.js'
import type { Log } from './log.js'

export type Environment = Readonly<Record<string, string | undefined>>

export type HostKind = 'github' | 'codebuild' | 'terminal'

export type Host = {
  readonly kind: HostKind
  /** The process's environment. Inputs are not read from here: they come typed. */
  readonly environment: Environment
  readonly log: Log
  readonly cancellation: Cancellation
  /** From now on the text is shown as `***` in log, annotations, summary and errors. */
  mask(secret: string): void
  /** Keeps a value for the post step. Does nothing outside GitHub. */
  saveState(name: string, value: string): void
  /** What the main step kept; `undefined` outside the post step. */
  state(name: string): string | undefined
}

export type Edge = {
  readonly host: Host
  readonly files: Files
}

/** `passed` is exit 0, `failed` 1, `unknown` 3. Everything else that ends a run is thrown, see `errors.ts`. */
export type Verdict = 'passed' | 'failed' | 'unknown'

/** What a run came to. The host writes all of it; `run` itself prints only its progress. */
export type Outcome<Outputs> = {
  readonly verdict: Verdict
  /** Ends the run as if it were thrown, with its exit code, but the outputs are kept. */
  readonly error?: ActionError | undefined
  /** Why it did not pass, in one sentence without a full stop. */
  readonly reason?: string | undefined
  readonly outputs: Outputs
  /** Markdown blocks made with `@aws-delivery-actions/report`, the most important first. */
  readonly summary?: readonly string[]
  readonly annotations?: readonly Annotation[]
  /** The document that the action prints on stdout (see `ownsStdout`). */
  readonly stdout?: string | undefined
}
