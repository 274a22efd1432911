import { LineCounter, parseAllDocuments } from 'yaml'
import type { LintDocument } from './document.js'
import type { WorkflowFinding } from './finding.js'

export type Examples = {
  readonly documents: readonly LintDocument[]
  readonly findings: readonly WorkflowFinding[]
}

type Block = {
  /** 1-based line of the first line inside the fence. */
  readonly line: number
  /** How far the fence is indented; taken from every line. */
  readonly indent: number
  readonly text: string
}

type Form = {
  readonly fits: (content: unknown) => boolean
  /** What makes a workflow of it: whole in itself, so that only the example can be at fault. */
  readonly above: readonly string[]
  readonly indent: number
}

const trigger = ['on: push']
const jobs = [...trigger, 'permissions: {}', 'jobs:']
const job = [...jobs, '  example:']
const steps = [...job, '    runs-on: ubuntu-latest', '    timeout-minutes: 10', '    steps:']

// The first that fits.
const forms: readonly Form[] = [
  { fits: (content) => hasJobs(content) && has(content, 'on'), above: [], indent: 0 },
  { fits: (content) => hasJobs(content) && has(content, 'permissions'), above: trigger, indent: 0 },
  { fits: hasJobs, above: jobs.slice(0, -1), indent: 0 },
  { fits: isJob, above: job, indent: 4 },
  { fits: (content) => isRecord(content) && everyOne(Object.values(content), isJob), above: jobs, indent: 2 },
  { fits: (content) => Array.isArray(content) && everyOne(content, isStep), above: steps, indent: 6 },
]

/** The `yaml` blocks of a README that are workflows or pieces of them; others are no concern of ours. */
export function examplesOf(file: string, markdown: string): Examples {
  const examples = yamlBlocks(markdown).map((block) => exampleOf(file, block))
  return {
    documents: examples.flatMap(({ documents }) => documents),
    findings: examples.flatMap(({ findings }) => findings),
  }
}

function exampleOf(file: string, block: Block): Examples {
  const errors = syntaxErrors(file, block)
  if (errors.length > 0) return { documents: [], findings: errors }
  const content = contentOf(block)
  const form = forms.find(({ fits }) => fits(content))
  if (form === undefined) return { documents: [], findings: unseenUses(file, block) }
  return { documents: [documentOf(file, block, form)], findings: [] }
}

function documentOf(file: string, block: Block, { above, indent }: Form): LintDocument {
  return {
    kind: above.includes('permissions: {}') ? 'fragment' : 'workflow',
    file,
    uri: `file:///${file}.line-${block.line}.yml`,
    text: [...above, ...indented(block.text, indent)].join('\n'),
    offset: {
      lines: block.line - 1 - above.length,
      columns: block.indent - indent,
      firstLine: block.line,
    },
  }
}

function indented(text: string, indent: number): string[] {
  return text.split('\n').map((line) => (line === '' ? line : ' '.repeat(indent) + line))
}

/** An example that is not looked into must not name an action: nothing would hold it to its pin and inputs. */
function unseenUses(file: string, block: Block): WorkflowFinding[] {
  const at = block.text.split('\n').findIndex((line) => /^[\s-]*uses\s*:/.test(line))
  if (at === -1) return []
  return [
    {
      file,
      line: block.line + at,
      column: block.indent + 1,
      message: 'this example names an action, and is neither a workflow nor jobs, a job or steps of one',
      severity: 'error',
      source: 'example-form',
    },
  ]
}

function contentOf(block: Block): unknown {
  const [document, ...others] = parseAllDocuments(block.text)
  if (document === undefined || others.length > 0 || document.errors?.length > 0) return undefined
  return document.toJS()
}

function syntaxErrors(file: string, block: Block): WorkflowFinding[] {
  const lineCounter = new LineCounter()
  const documents = parseAllDocuments(block.text, { lineCounter, prettyErrors: false })
  return [...documents]
    .flatMap((document) => document.errors)
    .map((error) => {
      const { line, col } = lineCounter.linePos(error.pos[0])
      return {
        file,
        line: block.line - 1 + line,
        column: block.indent + col,
        message: `this example is not YAML: ${error.message}`,
        severity: 'error',
        source: 'yaml',
      }
    })
}

function hasJobs(content: unknown): boolean {
  return has(content, 'jobs')
}

function isJob(content: unknown): boolean {
  if (has(content, 'runs-on')) return has(content, 'steps')
  return has(content, 'uses') && !has(content, 'id') && !has(content, 'env')
}

function isStep(content: unknown): boolean {
  return has(content, 'uses') || has(content, 'run')
}

function everyOne(content: readonly unknown[], fits: (one: unknown) => boolean): boolean {
  return content.length > 0 && content.every(fits)
}

function has(content: unknown, key: string): boolean {
  return isRecord(content) && Object.hasOwn(content, key)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function yamlBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^( *)(`{3,}|~{3,}) *(\S*)/.exec(lines[at] ?? '')
    if (fence === null) continue
    const [, indent = '', marks = '', language = ''] = fence
    const end = endOfFence(lines, at + 1, marks)
    if (/^ya?ml$/i.test(language)) {
      const text = lines.slice(at + 1, end).map((line) => withoutIndent(line, indent.length))
      blocks.push({ line: at + 2, indent: indent.length, text: text.join('\n') })
    }
    at = end
  }
  return blocks
}

function endOfFence(lines: readonly string[], from: number, marks: string): number {
  const end = lines.findIndex((line, at) => at >= from && isClosing(line.trim(), marks))
  return end === -1 ? lines.length : end
}

function isClosing(line: string, marks: string): boolean {
  return line.length >= marks.length && line === (marks[0] ?? '').repeat(line.length)
}

function withoutIndent(line: string, indent: number): string {
  const own = line.length - line.trimStart().length
  return line.slice(Math.min(indent, own))
}
