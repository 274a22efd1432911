/** A file with the graph of each definition. */
import { join } from 'node:path'
import type { Edge } from '@aws-delivery-actions/host'
import type { Inputs } from '../inputs.js'
import type { LintedFile } from '../linted-file.js'
import { type Drawing, drawingOf } from './drawing.js'

type Draw = (drawing: Drawing, text: string) => string

/** Each is loaded when it is asked for. To add one: its file, a line here, its choice in `definition.ts`. */
const formats: Readonly<Record<Inputs['graph-format'], { ending: string; load: () => Promise<Draw> }>> = {
  mermaid: { ending: 'mmd', load: async () => (await import('./mermaid-file.js')).mermaidFile },
  html: { ending: 'html', load: async () => (await import('./html-page.js')).htmlPage },
}

/** Writes them, and gives back how many there are. */
export async function writeGraphs(
  folder: string,
  format: Inputs['graph-format'],
  linted: readonly LintedFile[],
  files: Edge['files'],
): Promise<number> {
  const { ending, load } = formats[format]
  const draw = await load()
  const names = new Set<string>()
  for (const { file, text, findings, machines } of linted) {
    for (const machine of machines) {
      const title = machine.place === null ? file : `${file}#${machine.place}`
      const drawing = drawingOf(title, machine, findings)
      if (drawing === undefined) continue
      const name = newName(title, names)
      names.add(name.toLowerCase())
      await files.writeWhole(join(folder, `${name}.${ending}`), draw(drawing, text))
    }
  }
  return names.size
}

/** Of letters, digits, dots and hyphens alone; some file systems do not tell `A` from `a`. */
function newName(title: string, taken: ReadonlySet<string>): string {
  const plain =
    title
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(-150) || 'definition'
  for (let count = 1; ; count++) {
    const name = count === 1 ? plain : `${plain}-${count}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
