/**
 * An action, declared once. From the definition come its flags, `--help`, `--iam-policy`, `action.yml`, the
 * tables of its README and the types of its inputs and outputs.
 */
import type { Input } from './input.js'
import type { Output } from './output-types.js'

export type Permission = {
  /** `states:StartExecution` */
  readonly action: string
  /** An ARN pattern, or `*`. */
  readonly resource: string
  /** What it is needed for, as a phrase. */
  readonly why: string
  /** Without it the run goes on and warns. */
  readonly optional?: boolean
}

export type Inputs = { readonly [name: string]: Input<unknown> }
export type Outputs = { readonly [name: string]: Output<unknown> }

export type Definition<I extends Inputs = Inputs, O extends Outputs = Outputs> = {
  /** kebab-case; the name of its folder, bundle and tags. */
  readonly name: string
  /** One line: what the user gets. */
  readonly purpose: string
  /** Icon and colour on the marketplace. */
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: I
  readonly outputs: O
  /** Outputs whose names are known only at run time: `digest-*`. */
  readonly openOutputs?: { readonly pattern: RegExp; readonly describe: string }
  /** The repeatable input that takes the words after the flags. */
  readonly positionals?: string
  /** Whether the action itself prints one document on stdout: then the log and `--json` leave it alone. */
  ownsStdout?(inputs: never): boolean
  /** What its verdict "failed" (exit 1) means here. */
  readonly failure: string
  /** Runs once more after the job, on GitHub only. */
  readonly post?: boolean
  readonly permissions: readonly Permission[]
  /** Commands shown by `--help`, the flags only. */
  readonly examples: readonly { readonly flags: string; readonly describe: string }[]
}

/** The values that `run` is given, under the inputs' own names. */
export type InputValues<I extends Inputs> = {
  readonly [Name in keyof I]: I[Name] extends Input<infer Value> ? Value : never
}

/** The values that `run` may give back. One that is left out is not set. */
export type OutputValues<O extends Outputs> = {
  readonly [Name in keyof O]?: (O[Name] extends Output<infer Value> ? Value : never) | undefined
}

/** `InputsOf<typeof definition>` */
export type InputsOf<D extends Definition> = InputValues<D['inputs']>
/** `OutputsOf<typeof definition>` */
export type OutputsOf<D extends Definition> = OutputValues<D['outputs']>

/** Flags that every action has; no input may take their names. */
export const commonFlags = [
  'help',
  'version',
  'json',
  'outputs-file',
  'summary-file',
  'iam-policy',
  'log-level',
] as const

/**
 * Checks a definition and returns it with its exact type.
 *
 * @throws {TypeError} when a name is not kebab-case or is taken, or a mode or positional is unknown: a bug in the
 *   action, found by its first test.
 */
export function defineAction<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O> & {
    readonly positionals?: keyof I & string
    ownsStdout?(inputs: InputValues<I>): boolean
  },
): Definition<I, O> {
  const modes = Object.keys(definition.inputs.mode?.choices ?? {})
  for (const [name, input] of Object.entries(definition.inputs)) {
    ensure(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name), `input ${name} is not kebab-case`)
    ensure(!name.startsWith('no-'), `input ${name} starts with no-, which negates a boolean`)
    ensure(!(commonFlags as readonly string[]).includes(name), `input ${name} is a common flag`)
    for (const mode of input.modes ?? [])
      ensure(modes.includes(mode), `input ${name} names the unknown mode ${mode}`)
  }
  for (const name of Object.keys(definition.outputs)) {
    ensure(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name), `output ${name} is not kebab-case`)
  }
  const positionals = definition.positionals
  ensure(
    positionals === undefined || definition.inputs[positionals]?.repeatable === true,
    'positionals name no repeatable input',
  )
  return definition
}

function ensure(holds: boolean, otherwise: string): void {
  if (!holds) throw new TypeError(`definition: ${otherwise}`)
}
