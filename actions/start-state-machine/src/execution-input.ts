/**
 * The input of an execution, from where the user has it: a file, S3 or standard input at the bottom, `input` merged
 * over it, then the run's context, then single values. Checked for what the service refuses before it is asked.
 */
import { type Json, parseExact, stringifyExact, UserError } from '@aws-delivery-actions/host'
import type { Caller } from './caller.js'
import type { LiveEdge } from './live-edge.js'
import { isDeep, readYaml, tooDeep } from './yaml-text.js'

export type InputSources = {
  /** JSON. Sent as it is when nothing is merged with it. */
  readonly input: string
  readonly file: string | undefined
  /** Lines `path=text` and `path:=json`. */
  readonly set: readonly string[]
  readonly contextKey: string | undefined
  readonly region: string | undefined
}

/** What the service takes, in bytes of UTF-8. */
export const mostBytes = 262_144

/** YAML has comments and blanks that are not sent. */
const mostBytesOfSource = 4 * 1024 * 1024

/** @throws {UserError} for what cannot be read, merged or sent. */
export async function executionInput(
  sources: InputSources,
  caller: Pick<Caller, 'context'>,
  edge: LiveEdge,
): Promise<string> {
  const { file, set, contextKey } = sources
  const input = parseExact(sources.input)
  refuseDeep(input, 'the input input')
  const bottom = file === undefined ? input : over(await readSource(file, sources, edge), input)
  const withContext = contextKey === undefined ? bottom : merged(bottom, { [contextKey]: caller.context })
  const whole = set.reduce(withSet, withContext)
  const isAlone = file === undefined && contextKey === undefined && set.length === 0
  const text = isAlone ? sources.input : stringifyExact(whole)
  const size = Buffer.byteLength(text)
  if (size > mostBytes) {
    throw new UserError(`the execution's input has ${size} bytes`, {
      expected: `at most ${mostBytes} bytes of UTF-8, which is what Step Functions takes`,
      mend: 'put the data into S3 and its address into the input',
    })
  }
  return text
}

/** Objects are merged member by member, at every depth; of everything else the upper one stands. */
export function merged(lower: Json, upper: Json): Json {
  if (!isObject(lower) || !isObject(upper)) return upper
  const members = new Map(Object.entries(lower))
  for (const [key, value] of Object.entries(upper)) {
    const below = members.get(key)
    members.set(key, below === undefined ? value : merged(below, value))
  }
  return Object.fromEntries(members)
}

/** @throws {UserError} when the line is no `path=text` or `path:=json`, or its path leads into a text or number. */
export function withSet(whole: Json, line: string): Json {
  const [, path = '', isJson, text = ''] = /^([^=:\n]*)(:?)=([\s\S]*)$/.exec(line) ?? []
  const where = `the input input-set, path ${path}`
  const steps = stepsOf(path)
  if (steps === undefined) {
    throw new UserError('this is no path', { where, expected: 'names and indexes such as image.tags[0]' })
  }
  return placed(whole, steps, isJson === '' ? text : jsonFrom(text, where), where)
}

/** An empty object, as `input` is when it is not given, leaves a list or text as it is. */
function over(source: Json, input: Json): Json {
  return isObject(input) && Object.keys(input).length === 0 ? source : merged(source, input)
}

function stepsOf(path: string): (string | number)[] | undefined {
  if (!/^[^.[\]]+(\.[^.[\]]+|\[\d{1,6}\])*$/.test(path.trim())) return undefined
  return [...path.trim().matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index))
}

function placed(
  whole: Json | undefined,
  steps: readonly (string | number)[],
  value: Json,
  where: string,
): Json {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items = whole === undefined ? [] : whole
    if (!Array.isArray(items) || step > items.length) {
      throw new UserError(`there is no list with ${step} or more items at [${step}]`, { where })
    }
    return items.toSpliced(step, 1, placed(items[step], rest, value, where))
  }
  const members = whole === undefined ? {} : whole
  if (!isObject(members)) {
    throw new UserError(`the value around ${step} is ${Array.isArray(members) ? 'a list' : 'no object'}`, {
      where,
    })
  }
  const below = Object.hasOwn(members, step) ? members[step] : undefined
  const next = placed(below, rest, value, where)
  return Object.fromEntries([...Object.entries(members).filter(([key]) => key !== step), [step, next]])
}

async function readSource(file: string, { region }: InputSources, edge: LiveEdge): Promise<Json> {
  if (file === '-') return await parsed(await readStandardInput(edge), 'standard input')
  if (file.startsWith('s3://')) return await parsed(await readObject(file, region, edge), file)
  return await parsed(await edge.files.readText(file, 'the input file', mostBytesOfSource), file)
}

async function readStandardInput({ standardInput }: LiveEdge): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of standardInput()) {
    size += chunk.length
    if (size > mostBytesOfSource) throw tooLarge('standard input')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function readObject(url: string, region: string | undefined, { aws, host }: LiveEdge): Promise<string> {
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? []
  if (Bucket === undefined || Key === undefined) {
    throw new UserError('this is no address of an object', { where: url, expected: 's3://bucket/key' })
  }
  const { signal } = host.cancellation
  const answer = await aws.call('s3', 'GetObject', { Bucket, Key }, { region, signal })
  if ((answer.ContentLength ?? 0) > mostBytesOfSource) throw tooLarge(url)
  return (await answer.Body?.transformToString('utf-8')) ?? ''
}

function tooLarge(where: string): UserError {
  return new UserError('the input is too large', { where, expected: `at most ${mostBytesOfSource} bytes` })
}

/** YAML by its name; else JSON, and where it is none but no bracket opens it, YAML again. */
async function parsed(given: string, where: string): Promise<Json> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  if (/\.ya?ml$/i.test(where)) return await fromYaml(text, where)
  try {
    const value = parseExact(text)
    refuseDeep(value, where)
    return value
  } catch (error) {
    if (error instanceof UserError) throw error
    if (!/\.json$/i.test(where) && !/^\s*[[{"]/.test(text)) return await fromYaml(text, where)
    throw await noJson(given, where)
  }
}

async function noJson(text: string, where: string): Promise<UserError> {
  const { sourceText, treeFromJson } = await import('@aws-delivery-actions/asl')
  const { line, column } = sourceText(text).positionAt(treeFromJson(text).problems[0]?.range.start ?? 0)
  return new UserError('the input is not JSON from here on', { where: `${where}:${line}:${column}` })
}

async function fromYaml(text: string, where: string): Promise<Json> {
  const { document, jsonAt } = await readYaml(text, where)
  return document.contents === null ? {} : (jsonAt(document.contents) ?? {})
}

function refuseDeep(value: Json, where: string): void {
  if (isDeep(value)) throw new UserError(tooDeep, { where })
}

function jsonFrom(text: string, where: string): Json {
  try {
    const value = parseExact(text)
    refuseDeep(value, where)
    return value
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('the value behind := is not JSON', {
      where,
      mend: 'write path=TEXT for a text',
      cause: error,
    })
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
