/** What whoever reads definitions from files may find before there is a text to lint. */
import type { Finding, Severity } from './finding.js'
import { pages } from './rule/pages.js'

export type FileRule = {
  readonly id: string
  readonly level: Severity
  /** One paragraph: what is found and why it matters. */
  readonly description: string
  readonly hint: string
  readonly documentation: string
}

export const unreadableFile: FileRule = {
  id: 'unreadable-file',
  level: 'error',
  description:
    'A file that is to be linted must be readable text in UTF-8. It is a finding of its own, at the start of the file, so that the other files are linted all the same.',
  hint: 'Make the file readable, and save it as UTF-8.',
  documentation: pages.json,
}

export const yamlNotRead: FileRule = {
  id: 'yaml-not-read',
  level: 'error',
  description:
    'A file whose name ends in .yaml or .yml is not read, unless JSON stands in it. Step Functions itself takes JSON only; tools that deploy YAML make JSON of it.',
  hint: 'Convert the definition to JSON, and lint that.',
  documentation: pages.json,
}

export const fileRules: readonly FileRule[] = [unreadableFile, yamlNotRead]

const firstPlace = { line: 1, column: 1 }

/** At the start of the file: no other place is known. */
export function fileFinding(rule: FileRule, message: string, hint = rule.hint): Finding {
  return {
    rule: rule.id,
    severity: rule.level,
    message,
    hint,
    range: { start: firstPlace, end: firstPlace },
    pointer: '',
    state: null,
    definition: null,
    awsCode: null,
    documentation: rule.documentation,
  }
}
