/** Findings that stand at a place in a file. GitHub shows ten errors and ten warnings of a step. */
import { isAbsolute, relative, sep } from 'node:path'

export type Severity = 'error' | 'warning' | 'notice'

/** Lines and columns are 1-based; a column counts UTF-16 units; `endColumn` is the first one after the range. */
export type Annotation = {
  readonly severity: Severity
  readonly message: string
  readonly title?: string | undefined
  /** Relative to the working directory, or absolute. */
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
  /** It tells why the whole run failed: what the run ends with is told with it, and not beside it. */
  readonly isOfRun?: boolean
}

const severities: readonly Severity[] = ['error', 'warning', 'notice']

export const mostPerSeverity = 10

export type AnnotationChoice = {
  /** The most severe first, at most ten of each severity; within one, in the order given. */
  readonly shown: readonly Annotation[]
  readonly hidden: Readonly<Record<Severity, number>>
}

/** @param shownBefore How many of a severity the host has shown while the action ran. */
export function chooseAnnotations(
  all: readonly Annotation[],
  shownBefore: Partial<Record<Severity, number>> = {},
): AnnotationChoice {
  const room = (severity: Severity) => Math.max(0, mostPerSeverity - (shownBefore[severity] ?? 0))
  const of = (severity: Severity) => all.filter((annotation) => annotation.severity === severity)
  const left = (severity: Severity) => Math.max(0, of(severity).length - room(severity))
  return {
    shown: severities.flatMap((severity) => of(severity).slice(0, room(severity))),
    hidden: { error: left('error'), warning: left('warning'), notice: left('notice') },
  }
}

/** `4 more errors and 1 more warning`, or nothing when all are shown. */
export function hiddenInWords(hidden: AnnotationChoice['hidden']): string | undefined {
  const parts = severities
    .filter((severity) => hidden[severity] > 0)
    .map((severity) => `${hidden[severity]} more ${severity}${hidden[severity] === 1 ? '' : 's'}`)
  return parts.length === 0 ? undefined : parts.join(' and ')
}

/** `file:line:column: `, as far as it is known; empty without a file. */
export function placeInWords({ file, line, column }: Omit<Annotation, 'severity' | 'message'>): string {
  if (file === undefined) return ''
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `
}

/**
 * The path as the workspace knows it, with `/`. One outside the workspace stays absolute: GitHub then shows the
 * annotation without a place in the diff.
 */
export function pathInWorkspace(file: string, workspace: string, workingDirectory: string): string {
  const absolute = isAbsolute(file) ? file : `${workingDirectory}${sep}${file}`
  const path = relative(workspace, absolute)
  return (/^\.\.(\/|\\|$)/.test(path) || isAbsolute(path) ? absolute : path).split(sep).join('/')
}
