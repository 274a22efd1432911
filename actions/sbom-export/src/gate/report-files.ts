/** The files that a gate writes beside its verdict. */
import { isAbsolute, relative, resolve } from 'node:path'
import {
  type Edge,
  type Environment,
  pathInWorkspace,
  UserError,
  versionOf,
} from '@aws-delivery-actions/host'
import type { Inputs } from '../inputs.js'
import type { GateVerdict, Question } from './gate.js'

const outputs = ['sarif-file', 'junit-file', 'vex-output-file'] as const
const sources = ['rules', 'ignore-file'] as const

/**
 * A report must not overwrite another, nor what is judged.
 * @throws {UserError}
 */
export function checkReportFiles(inputs: Inputs, judged: readonly string[], { files }: Edge): void {
  const at = (path: string) => resolve(files.workingDirectory, path)
  const taken = new Map<string, string>()
  for (const path of [...judged, ...inputs['vex-file']]) taken.set(at(path), 'a file that is read')
  for (const input of sources) {
    const path = inputs[input]
    if (path !== undefined) taken.set(at(path), `the file of ${input}`)
  }
  for (const input of outputs) {
    const path = inputs[input]
    if (path === undefined) continue
    const owner = taken.get(at(path))
    if (owner !== undefined) {
      throw new UserError(`${JSON.stringify(path)} is ${owner}`, {
        where: input,
        expected: 'a file of its own',
        mend: 'choose another name',
      })
    }
    taken.set(at(path), `the file of ${input}`)
  }
}

/** @returns What one of them does not show, for people to know. */
export async function writeReports(
  inputs: Inputs,
  question: Question,
  verdict: GateVerdict,
  { files, host }: Edge,
): Promise<string | undefined> {
  const version = versionOf(process.argv[1] ?? '')
  const { 'sarif-file': sarifFile, 'junit-file': junitFile, 'vex-output-file': vexFile } = inputs
  let notice: string | undefined
  if (sarifFile !== undefined) {
    const { sarifReport } = await import('./sarif-report.js')
    const pathInSource = pathsFrom(host.environment, files.workingDirectory)
    const report = sarifReport({ verdict, version, pathInSource })
    await files.writeWhole(sarifFile, report.text)
    notice = report.notice
  }
  if (junitFile !== undefined) {
    const { junitReport } = await import('./junit-report.js')
    const { rules, images, now } = question
    await files.writeWhole(junitFile, junitReport({ verdict, rules, images, version, startedAt: now }))
  }
  if (vexFile !== undefined) {
    const { openVexOf } = await import('./openvex.js')
    await files.writeWhole(vexFile, openVexOf(verdict, question.now))
  }
  return notice
}

/** Counted from the checkout on GitHub and in CodeBuild, where the run is inside of it. */
function pathsFrom(environment: Environment, workingDirectory: string): (file: string) => string {
  const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find(
    (folder) => folder && holds(folder, workingDirectory),
  )
  return (file) =>
    file.startsWith('s3://')
      ? file.slice('s3://'.length)
      : pathInWorkspace(file, root ?? workingDirectory, workingDirectory)
}

function holds(folder: string, inner: string): boolean {
  const path = relative(folder, inner)
  return !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..'
}
