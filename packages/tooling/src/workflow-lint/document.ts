import type { Severity, WorkflowFinding } from './finding.js'

/** A `fragment` is a piece of a workflow from a README, wrapped so that the parser takes it. */
export type DocumentKind = 'workflow' | 'fragment' | 'action'

export type LintDocument = {
  readonly kind: DocumentKind
  /** The file that a person opens: relative to the root, with forward slashes. */
  readonly file: string
  /** The name that GitHub's parser sees; by it an action is told from a workflow. */
  readonly uri: string
  readonly text: string
  /** Where the text stands in the file. */
  readonly offset: Offset
}

/** What is added to a position in the text to get the position in the file. */
export type Offset = { readonly lines: number; readonly columns: number; readonly firstLine: number }

/** 1-based, in the document's text. */
export type Place = { readonly line: number; readonly column: number }

export function findingAt(
  document: LintDocument,
  place: Place,
  what: { readonly source: string; readonly severity: Severity; readonly message: string },
): WorkflowFinding {
  const { lines, columns, firstLine } = document.offset
  return {
    file: document.file,
    // What is said of the wrapper's own lines belongs to the example's first line.
    line: Math.max(place.line + lines, firstLine),
    column: Math.max(place.column + columns, 1),
    ...what,
  }
}
