/** What every written report is made from. */
import type { Inputs } from './inputs.js'
import type { LintedFile } from './linted-file.js'

export type Report = {
  readonly linted: readonly LintedFile[]
  readonly failOn: Inputs['fail-on']
  readonly tool: { readonly name: string; readonly version: string }
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** The path from the root of the source, with `/`. */
  readonly pathInSource: (file: string) => string
}

export type ReportFormat = Exclude<Inputs['format'], 'text'>

export type WriteReport = (report: Report) => string | Promise<string>
