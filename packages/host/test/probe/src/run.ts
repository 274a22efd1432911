import { appendFileSync } from 'node:fs'
import {
  type Annotation,
  Cancelled,
  type Edge,
  type InputsOf,
  type Outcome,
  type OutputsOf,
  Refusal,
  ServiceFailure,
  TimedOut,
  UserError,
  type Verdict,
} from '@aws-delivery-actions/host'
import type { definition } from './definition.js'

type Inputs = InputsOf<typeof definition>
type Outputs = OutputsOf<typeof definition>

type Script = {
  readonly info?: readonly string[]
  readonly warn?: readonly string[]
  readonly warnAt?: {
    readonly message: string
    readonly file: string
    readonly line: number
    readonly column: number
  }
  readonly debug?: readonly string[]
  readonly group?: string
  readonly mask?: readonly string[]
  readonly outputs?: Outputs
  /** Outputs of that many `x`. */
  readonly repeat?: Readonly<Record<string, number>>
  readonly annotations?: readonly Annotation[]
  readonly summary?: readonly string[]
  /** A long summary, folded. */
  readonly rows?: { readonly text: string; readonly count: number }
  readonly verdict?: Verdict
  readonly reason?: string
  readonly stdout?: string
  readonly throws?: keyof typeof failures
  /** Gives the failure back with the outputs instead of throwing it. */
  readonly gives?: 'timeout' | 'service'
  readonly state?: Readonly<Record<string, string>>
  /** A file that gets a line when work starts to wait and one when it is undone. */
  readonly diary?: string
  readonly undoTakes?: number
  /** Does not heed the signal at all. */
  readonly deaf?: boolean
}

const failures = {
  user: () =>
    new UserError('the door is shut', { where: 'house.json:3:7', expected: 'an open door', mend: 'open it' }),
  refusal: () => new Refusal('the guard says no'),
  service: () => new ServiceFailure('the service is away'),
  timeout: () => new TimedOut('it took too long'),
  bug: () => new TypeError('a bug'),
  odd: () => 'no error at all',
}

export async function run(inputs: Inputs, { host }: Edge): Promise<Outcome<Outputs>> {
  const script = inputs.script as Script
  for (const secret of script.mask ?? []) host.mask(secret)
  for (const [name, value] of Object.entries(script.state ?? {})) host.saveState(name, value)
  const speak = () => {
    for (const line of script.info ?? []) host.log.info(line)
  }
  if (script.group === undefined) speak()
  else await host.log.group(script.group, speak)
  for (const line of script.warn ?? []) host.log.warn(line)
  for (const line of script.debug ?? []) host.log.debug(line)
  if (script.warnAt !== undefined) host.log.warn(script.warnAt.message, { ...script.warnAt })
  if (inputs.mode === 'wait') await waitForSignal(script, host)
  if (script.throws !== undefined) throw failures[script.throws]()
  return {
    verdict: script.verdict ?? 'passed',
    error: script.gives && failures[script.gives](),
    reason: script.reason,
    outputs: { values: readable(inputs), ...script.outputs, ...repeated(script) },
    summary: script.rows ? [longSummary(script.rows)] : (script.summary ?? []),
    annotations: script.annotations ?? [],
    stdout: script.stdout,
  }
}

/** The post step. */
export async function tidy(_: Inputs, { host }: Edge): Promise<Outcome<Outputs>> {
  host.log.info(`tidied ${host.state('thing')}`)
  return { verdict: 'passed', outputs: {} }
}

async function waitForSignal(
  { diary = '', undoTakes = 0, deaf }: Script,
  { cancellation }: Edge['host'],
): Promise<void> {
  cancellation.onCancel(async (signalName) => {
    await new Promise((resolve) => setTimeout(resolve, undoTakes))
    appendFileSync(diary, `undone after ${signalName}\n`)
  })
  appendFileSync(diary, 'waiting\n')
  await new Promise((_, reject) => {
    setInterval(() => {}, 1000)
    if (!deaf) cancellation.signal.addEventListener('abort', () => reject(new Cancelled('left off')))
  })
}

function repeated({ repeat = {} }: Script): Outputs {
  return Object.fromEntries(Object.entries(repeat).map(([name, length]) => [name, 'x'.repeat(length)]))
}

function longSummary({ text, count }: NonNullable<Script['rows']>): string {
  return ['<details>', '', ...Array<string>(count).fill(text), '', '</details>'].join('\n')
}

/** Without the script, and maps as objects. */
function readable(inputs: Inputs) {
  const { script: _, 'a-map': map, ...others } = inputs
  return JSON.parse(JSON.stringify({ ...others, 'a-map': Object.fromEntries(map) }))
}
