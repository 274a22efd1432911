/** Values for the `${NAME}` of definitions, as the user gives them. */
import { type Edge, UserError } from '@aws-delivery-actions/host'

const where = 'substitutions'
const expected = 'lines of KEY=VALUE, or a file of such lines or with one JSON object'

/** Remembers which of its values definitions asked for. */
export class Values extends Map<string, string> {
  readonly used = new Set<string>()

  override get(name: string): string | undefined {
    if (this.has(name)) this.used.add(name)
    return super.get(name)
  }
}

/** Names given for nothing. A file of values may serve many definitions, so only lines that give one count. */
export function unusedNames(lines: readonly string[], { used }: Values): readonly string[] {
  const given = lines.filter((line) => line.includes('=')).map((line) => entryIn(line)[0])
  return [...new Set(given)].filter((name) => !used.has(name))
}

/**
 * Later lines win over earlier ones.
 *
 * @throws {UserError} when a line is neither KEY=VALUE nor a file that can be read.
 */
export async function readSubstitutions(
  lines: readonly string[],
  files: Edge['files'],
  configured: ReadonlyMap<string, string> = new Map(),
): Promise<Values> {
  const values = new Values(configured)
  for (const line of lines) {
    const entries = line.includes('=') ? [entryIn(line)] : await entriesOf(line, files)
    for (const [key, value] of entries) values.set(key, value)
  }
  return values
}

type Entry = readonly [key: string, value: string]

async function entriesOf(file: string, files: Edge['files']): Promise<readonly Entry[]> {
  const text = await files.readText(file, 'the file of substitutions')
  if (/^\ufeff?\s*\{/.test(text)) return membersOf(text, file)
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => entryIn(line, file))
}

function entryIn(line: string, place = where): Entry {
  const end = line.indexOf('=')
  const key = line.slice(0, Math.max(0, end)).trim()
  if (key !== '') return [key, line.slice(end + 1).trim()]
  throw new UserError(`${JSON.stringify(line)} has no key`, { where: place, expected })
}

function membersOf(text: string, file: string): readonly Entry[] {
  const object = parsed(text, file)
  return Object.entries(object).map(([key, value]) => {
    if (typeof value === 'object' && value !== null) {
      throw new UserError(`the value of ${JSON.stringify(key)} is no text, number or boolean`, {
        where: file,
      })
    }
    return [key, String(value)]
  })
}

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UserError('the file of substitutions is not JSON', { where: file, expected, cause: error })
  }
}
