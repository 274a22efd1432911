/** Runs the router as the host would, in a folder of its own, and keeps what it told. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Annotation, type Edge, type Environment, filesIn, type Log } from '@aws-delivery-actions/host'
import type { Inputs } from '../src/config/rules.js'
import { definition } from '../src/definition.js'
import { run } from '../src/run.js'

export type Setting = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Environment
  /** Files of the working directory. */
  readonly files?: Readonly<Record<string, string>>
}

export type Result = {
  readonly outputs: Readonly<Record<string, unknown>>
  readonly summary: string
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
  readonly error: unknown
  readonly verdict?: string
  readonly annotations: readonly Annotation[]
}

export async function routeOnce(
  directory: string,
  { inputs = {}, environment = {}, files = {} }: Setting,
): Promise<Result> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  const lines: string[] = []
  const warnings: string[] = []
  const edge = edgeIn(directory, environment, lines, warnings)
  try {
    const outcome = await run(await inputsFrom(inputs), edge)
    const { outputs, verdict, summary = [], annotations = [] } = outcome
    return { outputs, verdict, annotations, summary: summary.join('\n'), lines, warnings, error: undefined }
  } catch (error) {
    return { outputs: {}, annotations: [], summary: '', lines, warnings, error }
  }
}

export async function inFolder<T>(body: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'router-'))
  try {
    return await body(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

export async function inputsFrom(given: Readonly<Record<string, string>>): Promise<Inputs> {
  const entries = Object.entries(definition.inputs).map(
    async ([name, { parse, absent, default: standard }]) => {
      // As in every host, an empty text is none.
      const text = given[name] || standard
      return [name, text === undefined ? absent : await parse(text)] as const
    },
  )
  return Object.fromEntries(await Promise.all(entries)) as Inputs
}

function edgeIn(directory: string, environment: Environment, lines: string[], warnings: string[]): Edge {
  const log: Log = {
    level: 'normal',
    info: (line) => lines.push(line),
    warn: (line, place) => {
      const { file, line: number, column } = place ?? {}
      warnings.push(
        file === undefined
          ? line
          : `${[file, number, column].filter((at) => at !== undefined).join(':')}: ${line}`,
      )
    },
    debug() {},
    group: async (_, body) => await body(),
    live() {},
  }
  return {
    files: filesIn(directory),
    host: {
      kind: 'terminal',
      environment,
      log,
      cancellation: { signal: new AbortController().signal, onCancel: () => () => {} },
      mask() {},
      saveState() {},
      state: () => undefined,
    },
  }
}
