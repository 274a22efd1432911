/** JSON and YAML as users write them, read without trusting their size or depth. */
import { UserError } from '@aws-delivery-actions/host'

const mostBytesOfYaml = 8 * 1024 * 1024
const deepest = 500

/**
 * JSON by its first character, else YAML. Tags such as `!Ref` are passed over.
 * @param where The file or input, for errors.
 * @throws {UserError} with line and column.
 */
export async function readDocument(given: string, where: string): Promise<unknown> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  const json = /^\s*[[{]/.test(text) ? parsedJson(text) : undefined
  if (json !== undefined) return json.value
  if (/\.json$/i.test(where)) throw new UserError('the file is not JSON', { where })
  return await fromYaml(text, where)
}

/** Undefined for what is no JSON: flow style YAML starts with the same brackets. */
function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

async function fromYaml(text: string, where: string): Promise<unknown> {
  if (Buffer.byteLength(text) > mostBytesOfYaml) {
    throw new UserError('the YAML is too large', { where, expected: `at most ${mostBytesOfYaml} bytes` })
  }
  const { tooDeepAt } = await import('@aws-delivery-actions/host/config')
  if (tooDeepAt(text, deepest) !== undefined) {
    throw new UserError(`the YAML is nested deeper than ${deepest} levels`, { where })
  }
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' })
  const [problem] = document.errors
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0])
    throw new UserError('this is not YAML from here on', {
      where: `${where}:${line}:${col}`,
      mend: problem.message.split('\n')[0],
    })
  }
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new UserError('the YAML cannot be read: its aliases grow without end', { where, cause: error })
  }
}
