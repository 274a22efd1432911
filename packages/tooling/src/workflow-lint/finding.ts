export type Severity = 'error' | 'warning'

export type WorkflowFinding = {
  /** Relative to the root, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly severity: Severity
  /** `github` (GitHub's own parser), `actionlint`, `yaml`, or the name of one of our rules. */
  readonly source: string
}

export function inReadingOrder(findings: readonly WorkflowFinding[]): readonly WorkflowFinding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.source, b.source),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
