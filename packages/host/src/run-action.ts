/** Runs an action where it finds itself: reads its inputs, lets it work, and writes what it came to. */
import { type SignalWatch, watchSignals } from './cancellation.js'
import { concludeWith, type Ending, jsonLine, setOutputs } from './conclusion.js'
import type { Definition, Inputs, InputValues, Outputs, OutputValues } from './definition.js'
import type { Edge, Host, HostKind, Outcome } from './edge.js'
import { exitCodeOf, exitCodes, tell } from './errors.js'
import { filesIn } from './files.js'
import { type Flags, readFlags } from './flags.js'
import { type Conclusion, detectHost, type Front, type FrontOptions } from './hosts/front.js'
import { plainFront } from './hosts/plain.js'
import { type Invocation, pageAskedFor, readInvocation } from './invocation.js'
import { dotEnv, jsonOutputs, type SetOutputs } from './output-files.js'
import { versionOf } from './package-facts.js'
import { print } from './print.js'
import { readInputs } from './read-inputs.js'

export type Run<I extends Inputs, O extends Outputs> = (
  inputs: InputValues<I>,
  edge: Edge,
) => Promise<Outcome<OutputValues<O>>>

const oldestNode = 20

/** The whole of a `main.ts`. Ends the process. */
export async function runAction<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
  run: Run<I, O>,
  steps: { readonly post?: Run<I, O> } = {},
): Promise<void> {
  const nodeTrouble = tooOld(definition.name, process.versions.node)
  if (nodeTrouble !== undefined) {
    await print(process.stderr, `${nodeTrouble}\n`)
    process.exit(exitCodes.usage)
  }

  const version = () => versionOf(process.argv[1] ?? '')
  const flags = readFlags(definition, process.argv.slice(2))
  const page = pageAskedFor(definition, flags.common, version)
  if (page !== undefined) {
    await print(process.stdout, `${page}\n`)
    process.exit(exitCodes.passed)
  }

  const kind = detectHost(process.env)
  const watch = watchSignals(process, kind === 'terminal')
  const invocation = readInvocation(flags.common, process.env)
  const front = await openFront(kind, { environment: process.env, level: invocation.level })
  if (invocation.json) front.reserveStdout()
  onCrash(front)

  const phase = front.state('main') !== undefined && steps.post ? steps.post : run
  const worked = await work(definition, phase, { flags, invocation, front, watch })
  const ending = await writeFiles(invocation, concludeWith(definition, worked, front), worked)
  const conclusion = concludeWith(definition, ending, front)
  for (const line of stackOf(ending.error)) front.log.debug(line)
  await front.conclude(conclusion)
  watch.release()
  const document = ending.outcome?.stdout
  if (document !== undefined) await front.printDocument(document)
  else if (invocation.json)
    await front.printDocument(jsonLine(definition.name, version(), ending, conclusion))
  // Keep-alive sockets and timers must not hold a finished step.
  process.exit(ending.exitCode)
}

type Setting = {
  readonly flags: Flags
  readonly invocation: Invocation
  readonly front: Front
  readonly watch: SignalWatch
}

async function work<I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
  run: Run<I, O>,
  { flags, invocation, front, watch }: Setting,
): Promise<Ending> {
  try {
    const sources = { flags: flags.inputs, environment: process.env, standardInput: () => process.stdin }
    const read = await readInputs(definition, sources, [...flags.problems, ...invocation.problems])
    read.secrets.forEach(front.masks.add)
    for (const warning of read.warnings) front.log.warn(warning)
    if (definition.ownsStdout?.(read.values as never)) front.reserveStdout()
    if (definition.post) front.saveState('main', 'started')
    const { outcome, cancelled } = await untilDone(run(read.values, edgeOf(front, watch)), watch)
    const outputs = setOutputs(definition, outcome?.outputs ?? {})
    if (cancelled) return { exitCode: exitCodes.cancelled, outputs, outcome, error: watch.signal.reason }
    return { exitCode: exitCodes[outcome.verdict], outputs, outcome }
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
  return { host, files: filesIn(process.cwd()) }
}

async function openFront(kind: HostKind, options: FrontOptions): Promise<Front> {
  if (kind !== 'github') return plainFront(kind, options)
  const { githubFront } = await import('./hosts/github.js')
  return githubFront(options)
}

/** A file that cannot be written spoils a run that passed: its reader would go on with an old one. */
async function writeFiles(invocation: Invocation, conclusion: Conclusion, ending: Ending): Promise<Ending> {
  const { outputsFile, summaryFile } = invocation
  const files = filesIn(process.cwd())
  try {
    if (outputsFile !== undefined && ending.outcome !== undefined) {
      await files.writeWhole(outputsFile, outputsDocument(outputsFile, conclusion.outputs))
    }
    if (summaryFile !== undefined) await files.writeWhole(summaryFile, conclusion.summary)
    return ending
  } catch (error) {
    return { ...ending, exitCode: ending.exitCode || exitCodes.unknown, error }
  }
}

function outputsDocument(file: string, outputs: SetOutputs): string {
  return file.endsWith('.json') ? `${JSON.stringify(jsonOutputs(outputs), null, 2)}\n` : dotEnv(outputs)
}

function tooOld(name: string, version: string): string | undefined {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined
  return `${name} needs Node.js ${oldestNode} or newer and runs on ${version}: add runtime-versions: nodejs: 24`
}

/** Whatever escapes every `await` still ends with the code of its class and without a stack trace. */
function onCrash(front: Front): void {
  process.once('uncaughtException', (error) => {
    for (const line of tell(error)) front.log.warn(line)
    for (const line of stackOf(error)) front.log.debug(line)
    process.exit(exitCodes.unknown)
  })
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [...(error.stack ?? '').split('\n'), ...stackOf(error.cause)]
}
