/** Runs the router as the host would, in a folder of its own, and keeps what it told. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Annotation, Environment } from '@aws-delivery-actions/host'
import { inputsFrom, rehearse } from '@aws-delivery-actions/sandbox'
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
  const { edge, lines, warnings } = rehearse({ environment, folder: directory })
  try {
    const outcome = await run(await inputsWith(inputs), edge)
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

export function inputsWith(given: Readonly<Record<string, string>>): Promise<Inputs> {
  return inputsFrom(definition, given)
}
