/** Runs an action where it finds itself: reads its inputs, lets it work, and writes what it came to. */
import { visible } from '@aws-delivery-actions/report'
import { type SignalWatch, watchSignals } from './cancellation.js'
import { concludeWith, type Ending, jsonLine, setOutputs } from './conclusion.js'
import type { Definition, Inputs, InputValues, Outputs, OutputValues } from './definition.js'
import type { Edge, Host, Outcome } from './edge.js'
import { type ExitCode, exitCodeOf, exitCodes, tell } from './errors.js'
import { stringifyExact } from './exact-json.js'
import { filesIn } from './files.js'
import { type Flags, readFlags } from './flags.js'
import { openHost } from './hosts/detect.js'
import type { Conclusion, Front } from './hosts/front.js'
import { type Invocation, pageAskedFor, readInvocation } from './invocation.js'
import { dotEnv, jsonOutputs, type SetOutputs } from './output-files.js'
import { versionOf } from './package-facts.js'
import { print } from './print.js'
import { readInputs, strayVariables } from './read-inputs.js'

export type Run<I extends Inputs, O extends Outputs> = (
  inputs: InputValues<I>,
  edge: Edge,
) => Promise<Outcome<OutputValues<O>>>

const oldestNode = 20
const longestFlush = 3000

type Steps<I extends Inputs, O extends Outputs> = {
  readonly run: Run<I, O>
  /** Runs once more after the job, on GitHub only. */
  readonly post?: Run<I, O>
}

/** The whole of a `main.ts`. Ends the process. */
export async function runAction<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
  run: Run<I, O>,
  { post }: Pick<Steps<I, O>, 'post'> = {},
): Promise<void> {
  try {
    const exitCode = await perform(definition, post === undefined ? { run } : { run, post })
    await taken()
    // Keep-alive sockets and timers must not hold a finished step.
    process.exit(exitCode)
  } catch (error) {
    process.stderr.write(`${tell(error).map(visible).join('\n')}\n`)
    await taken()
    process.exit(exitCodes.unknown)
  }
}

/** A slow reader at the other end of a pipe still gets what was logged; one that stands still is left. */
async function taken(): Promise<void> {
  const flushed = Promise.allSettled([print(process.stdout, ''), print(process.stderr, '')])
  await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, longestFlush))])
}

async function perform<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
  steps: Steps<I, O>,
): Promise<ExitCode> {
  const nodeTrouble = tooOld(definition.name, process.versions.node)
  if (nodeTrouble !== undefined) {
    await print(process.stderr, `${nodeTrouble}\n`)
    return exitCodes.usage
  }
  const flags = readFlags(definition, process.argv.slice(2))
  const page = pageAskedFor(definition, flags.common, ownVersion)
  if (page !== undefined) {
    await print(process.stdout, `${page}\n`)
    return exitCodes.passed
  }
  // Signals are watched before anything that takes time. Where a person sits, a second one ends at once.
  const watch = watchSignals(process, process.stderr.isTTY === true)
  const invocation = readInvocation(flags.common, process.env)
  const front = await openHost({ environment: process.env, level: invocation.level })
  if (invocation.json) front.reserveStdout()
  onCrash(front)
  const ending = await work(definition, steps, { flags, invocation, front, watch })
  const exitCode = await writeEverywhere({ definition, invocation, front }, ending)
  watch.release()
  return exitCode
}

type Setting = {
  readonly flags: Flags
  readonly invocation: Invocation
  readonly front: Front
  readonly watch: SignalWatch
}

async function work<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
  { run, post }: Steps<I, O>,
  { flags, invocation, front, watch }: Setting,
): Promise<Ending> {
  try {
    for (const warning of strayVariables(definition, process.env)) front.log.warn(warning)
    const sources = {
      flags: flags.inputs,
      environment: process.env,
      standardInput: () => process.stdin,
      spelling: front.spelling,
      signal: watch.signal,
    }
    const read = await readInputs(definition, sources, [...flags.problems, ...invocation.problems])
    read.secrets.forEach(front.masks.add)
    for (const warning of read.warnings) front.log.warn(warning)
    if (definition.ownsStdout?.(read.values as never)) front.reserveStdout()
    const isPost = post !== undefined && front.state('main') !== undefined
    if (definition.post && !isPost) front.saveState('main', 'started')
    const working = (isPost ? post : run)(read.values, edgeOf(front, watch))
    const { outcome, cancelled } = await untilDone(working, watch)
    const outputs = setOutputs(definition, outcome?.outputs ?? {})
    const error = cancelled ? watch.signal.reason : outcome.error
    if (error !== undefined) return { exitCode: exitCodeOf(error), outputs, outcome, error }
    return { exitCode: exitCodes[outcome?.verdict ?? 'unknown'], outputs, outcome }
  } catch (error) {
    return { exitCode: exitCodeOf(error), outputs: new Map(), error }
  }
}

type Done<O> =
  | { readonly cancelled: false; readonly outcome: Outcome<O> }
  | { readonly cancelled: true; readonly outcome: Outcome<O> | undefined }

/** After a signal the work and its undo steps have the time that is left, and what they still tell is kept. */
async function untilDone<O>(working: Promise<Outcome<O>>, watch: SignalWatch): Promise<Done<O>> {
  let outcome: Outcome<O> | undefined
  const done = working.then((result) => {
    outcome = result
  })
  const interrupted = new Promise<void>((resolve) => {
    watch.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await Promise.race([Promise.allSettled([done]), interrupted])
  if (!watch.signal.aborted) return { cancelled: false, outcome: await working }
  await watch.settled(done)
  return { cancelled: true, outcome }
}

function edgeOf(front: Front, watch: SignalWatch): Edge {
  const host: Host = {
    kind: front.kind,
    environment: process.env,
    log: front.log,
    cancellation: watch,
    mask: front.masks.add,
    saveState: front.saveState,
    state: front.state,
  }
  return { host, files: filesIn(process.cwd(), watch.signal) }
}

type Places = { readonly definition: Definition; readonly invocation: Invocation; readonly front: Front }

/** A file that cannot be written spoils a run that passed, and all that is told afterwards says so. */
async function writeEverywhere(places: Places, ending: Ending): Promise<ExitCode> {
  const { definition, invocation, front } = places
  const conclusion = concludeWith(definition, ending, front)
  try {
    await writeFiles(invocation, conclusion)
  } catch (error) {
    const spoilt = { ...ending, exitCode: ending.exitCode || exitCodes.unknown, spoilt: error }
    return await conclude(places, spoilt, concludeWith(definition, spoilt, front))
  }
  return await conclude(places, ending, conclusion)
}

/** The outputs file is written however the run ended: whoever reads it must not find those of an earlier run. */
async function writeFiles(
  { outputsFile, summaryFile }: Invocation,
  { outputs, summary }: Conclusion,
): Promise<void> {
  const files = filesIn(process.cwd())
  if (outputsFile !== undefined) {
    await files.writeWhole(outputsFile, outputsDocument(outputsFile, outputs))
  }
  if (summaryFile !== undefined) await files.writeWhole(summaryFile, summary)
}

async function conclude(
  { definition, invocation, front }: Places,
  ending: Ending,
  conclusion: Conclusion,
): Promise<ExitCode> {
  for (const line of [...stackOf(ending.error), ...stackOf(ending.spoilt)]) front.log.debug(line)
  try {
    await front.conclude(conclusion)
    const document = ending.outcome?.stdout
    if (document !== undefined) await front.printDocument(document)
    else if (invocation.json) {
      await front.printDocument(jsonLine(definition.name, ownVersion(), ending, conclusion))
    }
    return ending.exitCode
  } catch (error) {
    front.fail(tell(error))
    return ending.exitCode || exitCodes.unknown
  }
}

function ownVersion(): string {
  return versionOf(process.argv[1] ?? '')
}

function outputsDocument(file: string, outputs: SetOutputs): string {
  return file.endsWith('.json') ? `${stringifyExact(jsonOutputs(outputs), 2)}\n` : dotEnv(outputs)
}

function tooOld(name: string, version: string): string | undefined {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined
  return `${name} needs Node.js ${oldestNode} or newer and runs on ${version}: add runtime-versions: nodejs: 24`
}

/** Whatever escapes every `await` is a bug: it is told without a stack trace and ends with 3. */
function onCrash(front: Front): void {
  process.once('uncaughtException', (error) => {
    front.fail(tell(error))
    for (const line of stackOf(error)) front.log.debug(line)
    process.exit(exitCodes.unknown)
  })
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [...(error.stack ?? '').split('\n'), ...stackOf(error.cause)]
}
