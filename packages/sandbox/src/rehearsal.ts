/** An action's edge without a host: nothing is printed, and what is told is kept. */
import {
  Cancelled,
  type Definition,
  type Edge,
  type Environment,
  filesIn,
  type HostKind,
  type InputsOf,
} from '@aws-delivery-actions/host'

export type RehearsalSettings = {
  readonly kind?: HostKind
  readonly environment?: Environment
  /** The working directory. */
  readonly folder?: string
}

export type Rehearsal = {
  readonly edge: Edge
  /** With the titles of groups. */
  readonly lines: string[]
  /** With `file:line:column: ` in front where a place was told. */
  readonly warnings: string[]
  readonly live: string[]
  readonly masked: string[]
  readonly state: Map<string, string>
  /** As a signal does it: the undo steps run, the latest first, and the run is told. Ends with the undo steps. */
  cancel(): Promise<void>
}

export function rehearse({
  kind = 'terminal',
  environment = {},
  folder = '.',
}: RehearsalSettings = {}): Rehearsal {
  const [lines, warnings, live, masked]: [string[], string[], string[], string[]] = [[], [], [], []]
  const state = new Map<string, string>()
  const controller = new AbortController()
  const undoSteps: ((signal: NodeJS.Signals) => Promise<void> | void)[] = []
  const edge: Edge = {
    host: {
      kind,
      environment,
      log: {
        level: 'normal',
        info: (line) => void lines.push(line),
        warn: (line, place) => void warnings.push(`${placeInWords(place)}${line}`),
        debug() {},
        async group(title, body) {
          lines.push(title)
          return await body()
        },
        live: (line) => void live.push(line),
      },
      cancellation: {
        signal: controller.signal,
        onCancel(undo) {
          undoSteps.push(undo)
          return () => void undoSteps.splice(undoSteps.indexOf(undo), 1)
        },
      },
      mask: (text) => void masked.push(text),
      saveState: (name, value) => void state.set(name, value),
      state: (name) => state.get(name),
    },
    files: filesIn(folder),
  }
  return {
    edge,
    lines,
    warnings,
    live,
    masked,
    state,
    async cancel() {
      const undone = Promise.allSettled(undoSteps.toReversed().map(async (undo) => undo('SIGINT')))
      controller.abort(new Cancelled('Cancelled by SIGINT'))
      await undone
    },
  }
}

type Place = Parameters<Edge['host']['log']['warn']>[1]

function placeInWords({ file, line, column }: NonNullable<Place> = {}): string {
  return file === undefined ? '' : `${[file, line, column].filter((at) => at !== undefined).join(':')}: `
}

/** As the host reads them: texts are parsed, an empty one is none, everything else is taken as it is. */
export async function inputsFrom<D extends Definition>(
  { inputs }: D,
  given: Readonly<Record<string, unknown>>,
): Promise<InputsOf<D>> {
  const entries = Object.entries(inputs).map(async ([name, { parse, absent, default: standard }]) => {
    const value = (given[name] === '' ? undefined : given[name]) ?? standard
    return [name, typeof value === 'string' ? await parse(value) : (value ?? absent)] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as InputsOf<D>
}
