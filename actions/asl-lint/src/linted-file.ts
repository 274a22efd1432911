/** A file and what was found in it. */
import {
  type Finding,
  fileFinding,
  type LintOptions,
  lint,
  unreadableFile,
  yamlNotRead,
} from '@aws-delivery-actions/asl'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import { counted } from './verdict.js'

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
  log: Log,
): Promise<readonly LintedFile[]> {
  const linted: LintedFile[] = []
  for (const file of sources) {
    const found = await lintFile(file, type, files)
    linted.push(found)
    log.debug(`${file}: ${found.text.length} characters, ${counted(found.findings.length, 'finding')}`)
  }
  return linted
}

async function lintFile(file: string, type: LintOptions['type'], files: Edge['files']): Promise<LintedFile> {
  try {
    const text = await files.readText(file, 'the definition')
    if (isYaml(file, text)) return { file, text, findings: [yaml()], definitions: 0 }
    return { file, text, ...(await lint(text, { type })) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { file, text: '', findings: [unreadable(error)], definitions: 0 }
  }
}

/** JSON is YAML too, and is linted under either name. */
function isYaml(file: string, text: string): boolean {
  return /\.ya?ml$/i.test(file) && !/^\ufeff?\s*\{/.test(text)
}

function yaml(): Finding {
  return fileFinding(yamlNotRead, 'The file is YAML, which this version does not read')
}

function unreadable({ message, mend, expected }: UserError): Finding {
  const wanted = expected === undefined ? '' : `, expected ${expected}`
  return fileFinding(unreadableFile, `The file cannot be linted: ${message}${wanted}`, mend && sentence(mend))
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
