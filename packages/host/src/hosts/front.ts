/** One of the places an action runs in: how it speaks to people there, and how it ends. */
import type { Annotation, Severity } from '../annotations.js'
import type { Environment, HostKind } from '../edge.js'
import type { Log, LogLevel } from '../log.js'
import type { Masks } from '../masks.js'
import type { SetOutputs } from '../output-files.js'

export type FrontOptions = {
  readonly environment: Environment
  readonly level: LogLevel
}

export type Conclusion = {
  /** Why the run did not pass, the trouble first; empty when it passed. Masked, not escaped. */
  readonly story: readonly string[]
  readonly outputs: SetOutputs
  /** Masked and cut to size. Empty when there is nothing to say. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** What a host has done with the warnings of the log. */
export type WarningsSoFar = {
  readonly shown: Partial<Record<Severity, number>>
  /** Those that wait for a free place at the end. */
  readonly waiting: readonly Annotation[]
}

export type Front = {
  readonly kind: HostKind
  readonly log: Log
  readonly masks: Masks
  /** Whether findings are shown at their place, a limited number of them. */
  readonly annotates: boolean
  /** How its users write an input. */
  readonly spelling: 'flag' | 'yaml'
  warningsSoFar(): WarningsSoFar
  /** From now on stdout belongs to one document: the log goes to stderr on every host. */
  reserveStdout(): void
  /** Writes the one document on stdout. A stream is opened only here: that takes milliseconds. */
  printDocument(text: string): Promise<void>
  saveState(name: string, value: string): void
  state(name: string): string | undefined
  /** Tells at once of a failure that no conclusion will tell of. */
  fail(story: readonly string[]): void
  conclude(conclusion: Conclusion): Promise<void>
}
