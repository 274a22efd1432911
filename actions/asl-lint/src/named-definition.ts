/** A definition in a file of its own that another file names. */
import { isAbsolute, posix, relative, resolve } from 'node:path'
import {
  type Context,
  definitionFileMissing,
  type Embedded,
  type Finding,
  fileFinding,
  lintEmbedded,
  type Named,
  notLinted,
  readDefinition,
  type SourceFile,
} from '@aws-delivery-actions/asl'
import { UserError } from '@aws-delivery-actions/host'
import type { LintedFile } from './linted-file.js'

/** The text of a file, read once however many name it. */
export type Read = (file: string) => Promise<string>

/**
 * @param by The file that names it.
 * @returns The definition's file, and what is wrong where it is named.
 */
export async function lintNamed(
  by: string,
  machine: Embedded,
  named: Named,
  source: SourceFile['source'],
  context: Context,
  read: Read,
  workingDirectory: string,
): Promise<{ readonly files: readonly LintedFile[]; readonly atMachine: readonly Finding[] }> {
  const file = fileFrom(by, named.path, workingDirectory)
  try {
    if (isDevice(resolve(workingDirectory, file))) throw new UserError('it is a device')
    const text = await read(file)
    const readable = await readDefinition(file, text, named)
    if (readable.is !== 'here') {
      return { files: [], atMachine: [notLinted(machine, { ...readable, range: named.range }, source)] }
    }
    const { findings, atMachine, definition } = await lintEmbedded(machine, readable, source, context)
    // The state machine is counted where it stands.
    return {
      files: [
        {
          file,
          text,
          findings,
          suppressed: [],
          isDefinition: true,
          definitions: 0,
          places: [machine.place],
          machines: [definition],
        },
      ],
      atMachine,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { files: [], atMachine: [missing(machine, named, error, source)] }
  }
}

function missing(
  machine: Embedded,
  { path, range, generated }: Named,
  { message }: UserError,
  source: SourceFile['source'],
): Finding {
  const why = `The definition's file cannot be read: ${path}: ${message}`
  if (generated) return notLinted(machine, { is: 'elsewhere', why, range }, source)
  return fileFinding(definitionFileMissing, why, undefined, {
    range: source.positionsOf(range),
    definition: machine.place,
  })
}

/** Some devices have no end, and a template may come from anyone. */
function isDevice(path: string): boolean {
  return /^\/(?:dev|proc|sys)\//.test(path)
}

/** Named as files are that patterns find: from the working directory. */
function fileFrom(by: string, path: string, workingDirectory: string): string {
  if (isAbsolute(path)) return relative(workingDirectory, path)
  return posix.join(posix.dirname(by), path)
}
