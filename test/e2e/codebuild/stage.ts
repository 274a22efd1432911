/** A project of a pipeline: one of the buildspecs here, on a source of its own with our `dist/` in it. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { type BuildspecResult, runBuildspec } from './buildspec.js'

export type Stage = {
  /** The source: a folder, or a new one with these files, by path. */
  readonly cwd?: string
  readonly files?: Readonly<Record<string, string>>
  /** Beside PATH and HOME. */
  readonly environment: Readonly<Record<string, string>>
  /** Variables of the project, which win over those of the buildspec. */
  readonly variables: Readonly<Record<string, string>>
  /** Default: sh. */
  readonly shell?: string
}

/** With the texts of the reports that were written, by their group. */
export type StageResult = Omit<BuildspecResult, 'reports'> & {
  readonly reports: Readonly<Record<string, readonly string[]>>
}

const here = dirname(fileURLToPath(import.meta.url))

export async function runPipelineStage(buildspec: string, stage: Stage): Promise<StageResult> {
  const cwd = addTo(stage.cwd ?? temporaryFolder('source'), stage.files ?? {})
  const { reports, ...result } = await runBuildspec(join(here, buildspec), {
    cwd,
    // The very Node of this test, whatever the PATH has.
    environment: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      HOME: cwd,
      ...stage.environment,
    },
    variables: stage.variables,
    shell: stage.shell ?? 'sh',
  })
  const written = (files: readonly string[]) =>
    files.map((file) => join(cwd, file)).filter((file) => existsSync(file))
  return {
    ...result,
    reports: Object.fromEntries(
      Object.entries(reports).map(([group, files]) => [
        group,
        written(files).map((file) => readFileSync(file, 'utf8')),
      ]),
    ),
  }
}

/** Adds files to a folder, and our `dist/` where it is not there. */
export function addTo(folder: string, files: Readonly<Record<string, string>>): string {
  if (!existsSync(join(folder, 'dist'))) symlinkSync(join(root, 'dist'), join(folder, 'dist'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
