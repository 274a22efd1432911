/** A file with the graph of each definition. */
import { join } from 'node:path'
import type { Edge } from '@aws-delivery-actions/host'
import type { Inputs } from '../inputs.js'
import type { LintedFile } from '../linted-file.js'
import { type Drawing, drawingOf } from './drawing.js'
import { fileNameOf, withHash } from './file-name.js'

/** What a file holds. */
export type Drawn = {
  readonly text: string
  /** Why it is not shown everywhere. */
  readonly trouble?: string | undefined
}

type Draw = (drawing: Drawing, text: string) => Drawn

export type WrittenGraph = { readonly file: string; readonly trouble: string | undefined }

/** Each is loaded when it is asked for. To add one: its file, a line here, its choice in `definition.ts`. */
const formats: Readonly<Record<Inputs['graph-format'], { ending: string; load: () => Promise<Draw> }>> = {
  mermaid: { ending: 'mmd', load: async () => (await import('./mermaid-file.js')).mermaidFile },
  html: { ending: 'html', load: async () => (await import('./html-page.js')).htmlPage },
}

export async function writeGraphs(
  folder: string,
  format: Inputs['graph-format'],
  linted: readonly LintedFile[],
  files: Edge['files'],
): Promise<readonly WrittenGraph[]> {
  const { ending, load } = formats[format]
  const draw = await load()
  const taken = new Set<string>()
  const written: WrittenGraph[] = []
  for (const { file, text, findings, machines } of linted) {
    for (const machine of machines) {
      const title = machine.place === null ? file : `${file}#${machine.place}`
      const drawing = drawingOf(title, machine, findings)
      if (drawing === undefined) continue
      const drawn = draw(drawing, text)
      const path = join(folder, `${newName(title, taken)}.${ending}`)
      await files.writeWhole(path, drawn.text)
      written.push({ file: path, trouble: drawn.trouble })
    }
  }
  return written
}

function newName(title: string, taken: Set<string>): string {
  const name = [fileNameOf(title), withHash(title)].find((name) => !taken.has(name.toLowerCase()))
  const chosen = name ?? withHash(`${title} ${taken.size}`)
  taken.add(chosen.toLowerCase())
  return chosen
}
