/** Turns flags, `INPUT_*` variables and defaults into typed values: flag before variable before default. */
import { resolve } from 'node:path'
import type { Definition, Inputs, InputValues } from './definition.js'
import type { Environment } from './edge.js'
import { messageOf, throwTogether, UserError } from './errors.js'
import { bytesOf } from './file-bytes.js'
import { type Input, InputProblem } from './input.js'
import { suggestion } from './suggestion.js'

export type Sources = {
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly environment: Environment
  /** How an input is written here, in a message that shows an example. */
  readonly spelling: 'flag' | 'yaml'
  /** Opened only when an input is read from it. */
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** Ends the reading of a pipe. */
  readonly signal?: AbortSignal
}

export type ReadInputs<I extends Inputs> = {
  readonly values: InputValues<I>
  readonly secrets: readonly string[]
  readonly warnings: readonly string[]
}

/** How a value came in, and under what name its giver knows it. */
type GivenText = { readonly text: string; readonly label: string; readonly byFlag: boolean }

/**
 * @param flagProblems What the command line itself holds that cannot be used.
 * @throws {UserError} with every problem found, not only the first.
 */
export async function readInputs<I extends Inputs>(
  definition: Definition<I>,
  sources: Sources,
  flagProblems: readonly UserError[] = [],
): Promise<ReadInputs<I>> {
  const values: Record<string, unknown> = {}
  const secrets: string[] = []
  const warnings: string[] = []
  const problems = [...flagProblems]
  const given = new Map<string, GivenText>()

  for (const [name, input] of Object.entries(definition.inputs)) {
    try {
      const found = givenText(name, sources)
      const text = found && input.secret ? await secretText(found, sources, warnings) : found?.text
      if (found && text !== input.default) given.set(name, found)
      if (text !== undefined && input.secret) secrets.push(text)
      values[name] = await parsed(input, text?.trim() || undefined, found?.label ?? notGiven(name, sources))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error)
    }
  }
  throwTogether(problems)
  const stray = otherMode(definition, values.mode, given)
  return {
    values: values as InputValues<I>,
    secrets,
    warnings: stray === undefined ? warnings : [...warnings, stray],
  }
}

/** The environment variables that may carry an input, GitHub's own form first. */
export function variablesOf(name: string): readonly [github: string, posix: string] {
  const upper = name.toUpperCase()
  return [`INPUT_${upper}`, `INPUT_${upper.replaceAll('-', '_')}`]
}

function givenText(name: string, { flags, environment }: Sources): GivenText | undefined {
  const byFlag = (flags.get(name) ?? []).filter((text) => text !== '')
  if (byFlag.length > 0) return { text: byFlag.join('\n'), label: `--${name}`, byFlag: true }
  for (const variable of variablesOf(name)) {
    const text = environment[variable]
    if (text !== undefined && text.trim() !== '')
      return { text, label: `${name} (${variable})`, byFlag: false }
  }
  return undefined
}

/** A larger file is no secret. */
const longestSecret = 1024 * 1024

async function secretText(
  given: GivenText,
  { standardInput, signal }: Sources,
  warnings: string[],
): Promise<string> {
  const { text, label, byFlag } = given
  if (!byFlag) return text
  if (text === '-') return (await readAll(standardInput())).trimEnd()
  if (text.startsWith('@')) {
    const path = text.slice(1)
    const reading = { path, purpose: 'the secret', maxBytes: longestSecret, signal }
    const bytes = await bytesOf(resolve(path), reading).catch((error) => {
      throw new UserError(`${label} names a file that cannot be read`, { mend: messageOf(error) })
    })
    return new TextDecoder().decode(bytes).trimEnd()
  }
  warnings.push(
    `${label} holds a secret on the command line, where other processes see it: use ${label}=@FILE`,
  )
  return text
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function parsed(input: Input<unknown>, text: string | undefined, label: string): Promise<unknown> {
  const toParse = text ?? input.default
  if (toParse === undefined) {
    if (!input.required) return input.absent
    throw new UserError(`${label} is required`, { expected: input.expected, mend: example(input, label) })
  }
  try {
    return await input.parse(toParse)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    throw new UserError(`${label}${shown(input, toParse)} ${error.message}`, {
      expected: error.expected ?? input.expected,
      mend: example(input, label),
    })
  }
}

/** A payload or a secret is not repeated in an error. */
function shown(input: Input<unknown>, text: string): string {
  if (input.secret || input.type === 'json' || text.includes('\n') || text.length > 100) return ''
  return ` ${JSON.stringify(text)}`
}

function example(input: Input<unknown>, label: string): string | undefined {
  if (input.example === undefined || input.example.includes('\n')) return undefined
  const name = label.replace(/ \(.*/, '')
  return `for example ${name.startsWith('--') ? `${name}=` : `${name}: `}${input.example}`
}

function notGiven(name: string, { spelling }: Sources): string {
  return spelling === 'flag' ? `--${name}` : name
}

/** A misspelt variable would be passed over in silence; a foreign one is none of our business. */
export function strayVariables(definition: Definition, environment: Environment): string[] {
  const names = Object.keys(definition.inputs)
  const known = new Set(names.flatMap(variablesOf))
  const forms = names.map((name) => variablesOf(name)[1])
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .flatMap((variable) => {
      const meant = suggestion(variable, forms)
      return meant === undefined ? [] : [`${variable} is no input of this action (did you mean ${meant}?)`]
    })
}

function otherMode(
  definition: Definition,
  mode: unknown,
  given: ReadonlyMap<string, GivenText>,
): string | undefined {
  const unused = [...given.keys()].filter((name) => {
    const modes = definition.inputs[name]?.modes
    return modes !== undefined && !modes.includes(String(mode))
  })
  return unused.length === 0 ? undefined : `not used in mode ${String(mode)}: ${unused.join(', ')}`
}
