import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { LintDocument } from './document.js'
import type { WorkflowFinding } from './finding.js'
import { examplesOf } from './readme.js'

export type Sources = {
  readonly documents: readonly LintDocument[]
  readonly findings: readonly WorkflowFinding[]
}

const wholeFile = { lines: 0, columns: 0, firstLine: 1 }

export async function readSources(root: string): Promise<Sources> {
  const workflows = await readAll(root, ['.github/workflows/*.{yml,yaml}'])
  const actions = await readAll(root, ['actions/*/action.{yml,yaml}'])
  const readmes = await readAll(root, ['README.md', '.github/*.md', 'actions/*/README.md'])
  const examples = readmes.map(({ file, text }) => examplesOf(file, text))
  return {
    documents: [
      ...workflows.map(({ file, text }) => whole('workflow', file, text)),
      ...actions.map(({ file, text }) => whole('action', file, text)),
      ...examples.flatMap((example) => example.documents),
    ],
    findings: examples.flatMap((example) => example.findings),
  }
}

async function readAll(root: string, patterns: string[]): Promise<{ file: string; text: string }[]> {
  const files = await glob(patterns, { cwd: root, dot: true })
  return Promise.all(
    files.sort().map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
  )
}

function whole(kind: 'workflow' | 'action', file: string, text: string): LintDocument {
  return { kind, file, uri: `file:///${file}`, text, offset: wholeFile }
}
