/** Which files are linted. */
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'

const everyDefinition = '**/*.asl.json'

/**
 * The files that the patterns name. That there is nothing to lint is the user's slip where patterns are given, and
 * no more than remarkable where none are.
 *
 * @throws {UserError} when a given pattern matches nothing.
 */
export async function findSources(
  patterns: readonly string[],
  files: Edge['files'],
  log: Log,
): Promise<readonly string[]> {
  if (patterns.length === 0) {
    const found = await files.find([everyDefinition], [everyDefinition])
    if (found.files.length === 0) log.warn(`No file below the working directory matches ${everyDefinition}`)
    return found.files
  }
  const found = await files.find(patterns, [everyDefinition])
  const [unmatched] = found.unmatched
  if (unmatched !== undefined) {
    throw new UserError(`${JSON.stringify(unmatched)} matches no file`, {
      where: 'files',
      expected: `a file, a folder that holds ${everyDefinition}, or a glob pattern that matches files`,
      mend: `check the path: it counts from the working directory, ${files.workingDirectory}`,
    })
  }
  return found.files
}
