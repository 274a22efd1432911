/** A file and the definitions that it names, linted as an action would. */
import { posix } from 'node:path'
import {
  type AtMachine,
  atMachines,
  type Context,
  type Finding,
  lintEmbedded,
  notLinted,
  readDefinition,
  readSource,
} from '../src/index.js'

export type LintedProject = {
  /** Of each state machine, in the order of the text. */
  readonly places: readonly (string | null)[]
  /** How many definitions were read. */
  readonly read: number
  readonly findings: readonly (Finding & { readonly file: string })[]
}

export async function lintProject(
  file: string,
  read: (path: string) => string | undefined,
  context: Context = { type: 'auto', values: new Map() },
): Promise<LintedProject> {
  const { source, machines, findings } = await readSource(file, read(file) ?? '')
  const found = findings.map((finding) => ({ ...finding, file }))
  const told: AtMachine[] = []
  let count = 0
  for (const machine of machines) {
    const { content } = machine
    if (content.is !== 'here' && content.is !== 'file') {
      if (content.is !== 'refused') told.push({ machine, findings: [] })
      found.push({ ...notLinted(machine, content, source), file })
      continue
    }
    const path = content.is === 'file' ? posix.join(posix.dirname(file), content.path) : file
    const text = read(path)
    if (text === undefined) {
      told.push({ machine, findings: [] })
      continue
    }
    const readable = content.is === 'file' ? await readDefinition(path, text, content) : content
    if (readable.is !== 'here') {
      told.push({ machine, findings: [] })
      found.push({
        ...notLinted(
          machine,
          content.is === 'file' ? { ...readable, range: content.range } : readable,
          source,
        ),
        file,
      })
      continue
    }
    const linted = await lintEmbedded(machine, readable, source, context)
    count++
    found.push(...linted.findings.map((finding) => ({ ...finding, file: path })))
    told.push({ machine, findings: linted.atMachine })
  }
  found.push(...atMachines(told).map((finding) => ({ ...finding, file })))
  return { places: [...new Set(machines.map(({ place }) => place))], read: count, findings: found }
}
