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

// Whole in itself, so that only the example can be at fault.
const wrapper = [
  'on: push',
  'permissions: {}',
  'jobs:',
  '  example:',
  '    runs-on: ubuntu-latest',
  '    timeout-minutes: 10',
  '    steps:',
]
const wrapperIndent = 6

/** The `yaml` blocks of a README that are workflows or lists of steps; others are no concern of ours. */
export function examplesOf(file: string, markdown: string): Examples {
  const blocks = yamlBlocks(markdown)
  return {
    documents: blocks.flatMap((block) => documentOf(file, block)),
    findings: blocks.flatMap((block) => syntaxErrors(file, block)),
  }
}

function documentOf(file: string, block: Block): LintDocument[] {
  const uri = `file:///${file}.line-${block.line}.yml`
  const offset = { lines: block.line - 1, columns: block.indent, firstLine: block.line }
  const content = contentOf(block)
  if (isWorkflow(content)) return [{ kind: 'workflow', file, uri, text: block.text, offset }]
  if (!isListOfSteps(content)) return []
  return [
    {
      kind: 'steps',
      file,
      uri,
      text: wrapped(block.text),
      offset: {
        lines: offset.lines - wrapper.length,
        columns: offset.columns - wrapperIndent,
        firstLine: block.line,
      },
    },
  ]
}

function wrapped(steps: string): string {
  const indented = steps.split('\n').map((line) => (line === '' ? line : ' '.repeat(wrapperIndent) + line))
  return [...wrapper, ...indented].join('\n')
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

function isWorkflow(content: unknown): boolean {
  return isRecord(content) && Object.hasOwn(content, 'on') && Object.hasOwn(content, 'jobs')
}

function isListOfSteps(content: unknown): boolean {
  if (!Array.isArray(content) || content.length === 0) return false
  return content.every(
    (item) => isRecord(item) && (Object.hasOwn(item, 'uses') || Object.hasOwn(item, 'run')),
  )
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
