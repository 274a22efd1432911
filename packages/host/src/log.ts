/**
 * What a person reads while the action runs. Each call is one line: whatever stands in the text, a line end or a
 * control character in it is made visible. GitHub: stdout; CodeBuild and terminal: stderr.
 */
import type { Annotation } from './annotations.js'

export const logLevels = ['quiet', 'normal', 'debug'] as const

export type LogLevel = (typeof logLevels)[number]

/** How a line looks where colour is on; nowhere else does it matter. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'doubtful'

export type Log = {
  readonly level: LogLevel
  /** What happened. Not shown when quiet. */
  info(line: string, tone?: Tone): void
  /** Something that may surprise. Annotated on GitHub; a place and a title may be given. */
  warn(line: string, place?: Omit<Annotation, 'severity' | 'message'>): void
  /** Shown only with `--log-level=debug` or `RUNNER_DEBUG=1`. */
  debug(line: string): void
  /** Lines that belong together, foldable where the host can. */
  group<T>(title: string, body: () => Promise<T> | T): Promise<T>
  /** Replaces the last live line on a terminal; does nothing elsewhere. Empty text takes it away. */
  live(line: string): void
}
