/** A file and what was found in it. */
import { type Finding, type LintOptions, lint } from '@aws-delivery-actions/asl'
import { type Edge, UserError } from '@aws-delivery-actions/host'

export type LintedFile = {
  readonly file: string
  /** Empty when it could not be read. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** How many state machines it holds. */
  readonly definitions: number
}

/** One after the other: a definition is small, and the order of the log stays that of the files. */
export async function lintFiles(
  sources: readonly string[],
  type: LintOptions['type'],
  files: Edge['files'],
): Promise<readonly LintedFile[]> {
  const linted: LintedFile[] = []
  for (const file of sources) linted.push(await lintFile(file, type, files))
  return linted
}

async function lintFile(file: string, type: LintOptions['type'], files: Edge['files']): Promise<LintedFile> {
  try {
    const text = await files.readText(file, 'the definition')
    return { file, text, ...lint(text, { type }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { file, text: '', findings: [unreadable(error)], definitions: 0 }
  }
}

const firstPlace = { line: 1, column: 1 }

function unreadable({ message, mend, expected }: UserError): Finding {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: `The file cannot be linted: ${message}`,
    hint: mend ?? `Expected: ${expected ?? 'a text file in UTF-8'}.`,
    range: { start: firstPlace, end: firstPlace },
    pointer: '',
    state: null,
    definition: null,
    awsCode: null,
    documentation: 'https://www.rfc-editor.org/rfc/rfc8259',
  }
}
