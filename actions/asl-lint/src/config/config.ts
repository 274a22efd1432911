/** How a repository wants its definitions linted. */
import type { MachineType, Severity } from '@aws-delivery-actions/asl'

export type Level = Severity | 'off'

export const levels: readonly Level[] = ['off', 'error', 'warning', 'info']

/** Findings that are waved through. What is not named is not asked for. */
export type Ignore = {
  /** Glob patterns, from the folder of the configuration. */
  readonly files: readonly string[]
  /** Names of states, or glob patterns of them. */
  readonly states: readonly string[]
  readonly rules: readonly string[]
  readonly reason: string
  /** Its place: `.asl-lint.yaml:3:5`. */
  readonly where: string
}

export type Config = {
  /** Where it stands, from the working directory. */
  readonly file: string
  readonly levels: ReadonlyMap<string, Level>
  readonly ignores: readonly Ignore[]
  readonly type: MachineType | undefined
  /** Values of `${NAME}`. */
  readonly substitutions: ReadonlyMap<string, string>
}
