/**
 * The command line, read by the rules that all actions share: `--name=value` or `--name value`, booleans as `--x`,
 * `--no-x` or `--x=false`, a value that starts with `-` only after `=`.
 */
import { parseArgs } from 'node:util'
import { commonFlags, type Definition } from './definition.js'
import { UserError } from './errors.js'
import { didYouMean } from './suggestion.js'

export type CommonFlag = (typeof commonFlags)[number]

export type Flags = {
  readonly common: ReadonlyMap<CommonFlag, string>
  /** The texts given for each input, in order. A boolean's are `true` and `false`. */
  readonly inputs: ReadonlyMap<string, readonly string[]>
  /** What cannot be used, one error each. */
  readonly problems: readonly UserError[]
}

const switches: ReadonlySet<string> = new Set<CommonFlag>(['help', 'version', 'json', 'iam-policy'])

export function readFlags(definition: Definition, argv: readonly string[]): Flags {
  const known = new Map<string, 'boolean' | 'string'>([
    ...Object.entries(definition.inputs).map(([name, { type }]) => [name, kind(type === 'boolean')] as const),
    ...commonFlags.map((name) => [name, kind(switches.has(name))] as const),
  ])
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...[...known].map(([name, type]) => [name, { type }] as const),
      ['help', { type: 'boolean', short: 'h' }] as const,
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })

  const inputs = new Map<string, string[]>()
  const common = new Map<CommonFlag, string>()
  const problems: UserError[] = []
  const add = (name: string, value: string) => {
    if (!isCommon(name)) inputs.set(name, [...(inputs.get(name) ?? []), value])
    else if (common.has(name))
      problems.push(new UserError(`--${name} is given twice`, { expected: 'one value' }))
    else if (switches.has(name) && !isSwitch(value)) problems.push(noSwitch(name, value))
    else common.set(name, value.toLowerCase() === 'true' && switches.has(name) ? 'true' : value)
  }

  for (const token of tokens) {
    if (token.kind === 'option') {
      const read = readOption(token.rawName, token.name, token.value, token.inlineValue === true, known)
      if (read instanceof UserError) problems.push(read)
      else add(...read)
    } else if (token.kind === 'positional') {
      if (token.value === '') problems.push(emptyWord())
      else if (definition.positionals !== undefined) add(definition.positionals, token.value)
      else problems.push(strayWord(token.value, known))
    }
  }
  for (const [name, values] of inputs) {
    if (values.length > 1 && definition.inputs[name]?.repeatable !== true) {
      problems.push(new UserError(`--${name} is given ${values.length} times`, { expected: 'one value' }))
    }
  }
  return { common, inputs, problems }
}

type Known = ReadonlyMap<string, 'boolean' | 'string'>

function readOption(
  rawName: string,
  name: string,
  value: string | undefined,
  inline: boolean,
  known: Known,
): [name: string, value: string] | UserError {
  const type = known.get(name)
  if (type === undefined) {
    const negated = name.startsWith('no-') ? name.slice(3) : undefined
    if (negated !== undefined && known.get(negated) === 'boolean' && !inline) return [negated, 'false']
    return new UserError(`${rawName} is not a flag of this action${didYouMean(rawName, dashed(known))}`, {
      mend: '--help lists the flags',
    })
  }
  if (type === 'boolean') return [name, value ?? 'true']
  if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
    return new UserError(`${rawName} has no value`, {
      expected: `${rawName}=VALUE`,
      mend: 'a value that starts with - is written after =',
    })
  }
  return [name, value]
}

function strayWord(word: string, known: Known): UserError {
  return new UserError(`${JSON.stringify(word)} stands without a flag`, {
    expected: 'flags only, as --name=value',
    mend: known.has(word) ? `write --${word}` : 'a boolean takes its value after =, as --name=false',
  })
}

/** Mostly an unset variable in quotes: to go on as if nothing had been given would be a surprise. */
function emptyWord(): UserError {
  return new UserError('an empty word stands among the arguments', {
    mend: 'look for a variable that is not set',
  })
}

function isSwitch(value: string): boolean {
  return /^(true|True|TRUE|false|False|FALSE)$/.test(value)
}

function noSwitch(name: string, value: string): UserError {
  return new UserError(`--${name} ${JSON.stringify(value)} is not a boolean`, { expected: 'true or false' })
}

function dashed(known: Known): string[] {
  return [...known.keys()].map((name) => `--${name}`)
}

function kind(boolean: boolean): 'boolean' | 'string' {
  return boolean ? 'boolean' : 'string'
}

function isCommon(name: string): name is CommonFlag {
  return (commonFlags as readonly string[]).includes(name)
}
