/** One of the three places an action runs in: how it speaks to people there, and how it ends. */
import type { Annotation } from '../annotations.js'
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

export type Front = {
  readonly kind: HostKind
  readonly log: Log
  readonly masks: Masks
  /** Warnings that were logged, as annotations. */
  readonly warnings: readonly Annotation[]
  /** From now on stdout belongs to one document: the log goes to stderr on every host. */
  reserveStdout(): void
  /** Writes the one document on stdout. A stream is opened only here: that takes milliseconds. */
  printDocument(text: string): Promise<void>
  saveState(name: string, value: string): void
  state(name: string): string | undefined
  conclude(conclusion: Conclusion): Promise<void>
}

export function detectHost(environment: Environment): HostKind {
  // A CodeBuild-hosted GitHub runner sets both: GitHub wins.
  if (environment.GITHUB_ACTIONS === 'true') return 'github'
  return environment.CODEBUILD_BUILD_ID ? 'codebuild' : 'terminal'
}
