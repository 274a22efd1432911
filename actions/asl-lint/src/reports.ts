/** The reports that a run was asked for: one on stdout, and those that go to files. */
import { statSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { type Edge, type Environment, pathInWorkspace, UserError } from '@aws-delivery-actions/host'
import type { Inputs } from './inputs.js'
import { realPath } from './real-path.js'
import type { Report, ReportFormat, WriteReport } from './report.js'

/** Each is loaded when it is first asked for. To add one: its file, a line here, its choice in `definition.ts`. */
const writers: Readonly<Record<ReportFormat, () => Promise<WriteReport>>> = {
  json: async () => (await import('./json-report.js')).jsonReport,
  sarif: async () => (await import('./sarif-report.js')).sarifReport,
  junit: async () => (await import('./junit-report.js')).junitReport,
  aws: async () => (await import('./aws-report.js')).awsReport,
}

const fileInputs = [
  ['json-file', 'json'],
  ['sarif-file', 'sarif'],
  ['junit-file', 'junit'],
] as const

/**
 * A report, baseline or folder of graphs must not overwrite another, nor what is read.
 *
 * @param read What is read, by file: `the configuration`.
 * @throws {UserError}
 */
export function checkReportFiles(
  inputs: Inputs,
  read: ReadonlyMap<string, string>,
  { workingDirectory }: Edge['files'],
): void {
  const at = (path: string) => realPath(workingDirectory, path)
  const taken = new Map([...read].map(([file, what]) => [at(file), what]))
  for (const input of ['baseline', ...fileInputs.map(([input]) => input), 'graph-dir'] as const) {
    const path = inputs[input]
    if (path === undefined) continue
    const owner = taken.get(at(path))
    // A baseline that is only read and is something else is refused as what it is.
    if (owner !== undefined && (input !== 'baseline' || inputs['update-baseline'])) {
      throw new UserError(`${JSON.stringify(path)} is ${owner}`, {
        where: input,
        expected: 'a file of its own for each report',
        mend: 'choose another name',
      })
    }
    taken.set(at(path), `the file of ${input}`)
  }
  const folder = inputs['graph-dir']
  if (folder !== undefined && isNoFolder(at(folder))) {
    throw new UserError(`${JSON.stringify(folder)} is no folder`, {
      where: 'graph-dir',
      expected: 'a folder, which is made where it is not there',
    })
  }
}

/** Nor may a file stand where one of the folders above is to be made. */
function isNoFolder(absolute: string): boolean {
  try {
    return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === false
  } catch {
    return true
  }
}

/** @returns What is to be printed on stdout. Each file is written whole, all before anything is printed. */
export async function writeReports(
  inputs: Inputs,
  report: Report,
  files: Edge['files'],
): Promise<string | undefined> {
  const written = new Map<ReportFormat, string>()
  const documentOf = async (format: ReportFormat) => {
    const document = written.get(format) ?? (await (await writers[format]())(report))
    written.set(format, document)
    return document
  }
  for (const [input, format] of fileInputs) {
    const path = inputs[input]
    if (path !== undefined) await files.writeWhole(path, await documentOf(format))
  }
  return inputs.format === 'text' ? undefined : await documentOf(inputs.format)
}

/** The checkout on GitHub and in CodeBuild, where the run is inside of it; else the working directory. */
export function pathsFrom(environment: Environment, workingDirectory: string): Report['pathInSource'] {
  const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find(
    (folder) => folder && holds(folder, workingDirectory),
  )
  return (file) => pathInWorkspace(file, root ?? workingDirectory, workingDirectory)
}

function holds(folder: string, inner: string): boolean {
  const path = relative(folder, inner)
  return !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..'
}
