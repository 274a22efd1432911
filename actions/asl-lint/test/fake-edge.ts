/** An edge whose files are in memory and whose log is a list. */
import type { Aws } from '@aws-delivery-actions/aws'
import type { Annotation, Tone } from '@aws-delivery-actions/host'
import { UserError } from '@aws-delivery-actions/host'
import type { LintEdge } from '../src/lint-edge.js'

export type Told = { readonly text: string; readonly tone: Tone | 'warning' }

export type FakeEdge = {
  readonly edge: LintEdge
  readonly told: readonly Told[]
  /** What only `--log-level=debug` shows. */
  readonly debugged: readonly string[]
  readonly written: ReadonlyMap<string, string>
}

/** A file whose text is `null` is found, but cannot be read. */
export function fakeEdge(
  texts: Readonly<Record<string, string | null>>,
  aws: () => Aws = () => {
    throw new Error('AWS is not to be asked')
  },
): FakeEdge {
  const told: Told[] = []
  const debugged: string[] = []
  const written = new Map<string, string>()
  const names = Object.keys(texts).sort()
  const ends = (name: string, globs: readonly string[]) =>
    globs.some((glob) => name.endsWith(glob.slice(glob.lastIndexOf('*') + 1)))
  const matches = (pattern: string, inFolder: readonly string[]) => {
    if (pattern.includes('*')) return names.filter((name) => ends(name, [pattern]))
    const folder = pattern === '.' ? '' : `${pattern}/`
    return names.filter((name) => name === pattern || (name.startsWith(folder) && ends(name, inFolder)))
  }
  const edge: LintEdge = {
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    version: () => '1.2.3',
    openAws: async () => aws(),
    host: {
      kind: 'terminal',
      environment: {},
      log: {
        level: 'normal',
        info: (text, tone = 'plain') => void told.push({ text, tone }),
        warn: (text: string, _place?: Omit<Annotation, 'severity' | 'message'>) =>
          void told.push({ text, tone: 'warning' }),
        debug: (text) => void debugged.push(text),
        group: async (_title, body) => await body(),
        live: () => {},
      },
      cancellation: { signal: new AbortController().signal, onCancel: () => () => {} },
      mask: () => {},
      saveState: () => {},
      state: () => undefined,
    },
    files: {
      workingDirectory: '/project',
      readText: async (path, purpose) => {
        const text = texts[path]
        if (typeof text === 'string') return text
        throw new UserError(`${purpose} is not UTF-8`, { where: path, mend: 'save the file as UTF-8' })
      },
      writeWhole: async (path, content) => void written.set(path, String(content)),
      checkWritable: async () => {},
      find: async (patterns, inFolder) => ({
        files: [...new Set(patterns.flatMap((pattern) => matches(pattern, inFolder)))].sort(),
        unmatched: patterns.filter((pattern) => matches(pattern, inFolder).length === 0),
      }),
    },
  }
  return { edge, told, debugged, written }
}
