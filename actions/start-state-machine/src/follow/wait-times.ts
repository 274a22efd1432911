/** Until when Wait states wait, as far as the definition says it in numbers, dates, paths and JSONata. */
import { compileJsonata } from '../jsonata-expression.js'

export type WaitTimes = {
  /** Milliseconds since 1970. `input` is the JSON text that the state was entered with. */
  endOf(name: string, enteredAt: number, input: string | undefined): Promise<number | undefined>
}

const deepest = 100

/** @param definition Amazon States Language as JSON; anything else tells nothing. */
export function waitTimesIn(definition: string | undefined): WaitTimes {
  const waits = new Map<string, Readonly<Record<string, unknown>>>()
  collect(parsed(definition), waits, 0)
  return {
    async endOf(name, enteredAt, input) {
      const { Seconds, SecondsPath, Timestamp, TimestampPath } = waits.get(name) ?? {}
      const seconds = SecondsPath === undefined ? await computed(Seconds, input) : at(input, SecondsPath)
      if (typeof seconds === 'number') return enteredAt + seconds * 1000
      const stamp = TimestampPath === undefined ? await computed(Timestamp, input) : at(input, TimestampPath)
      const time = Date.parse(String(stamp))
      return Number.isNaN(time) ? undefined : time
    },
  }
}

/** Variables are not at hand: an expression that needs them tells nothing. */
async function computed(value: unknown, input: string | undefined): Promise<unknown> {
  const [, expression] = (typeof value === 'string' && /^\{%([\s\S]*)%\}$/.exec(value)) || []
  if (expression === undefined) return value
  try {
    const compiled = await compileJsonata(expression, 'a Wait state')
    return await compiled.evaluate({}, { states: { input: parsed(input) } })
  } catch {
    return undefined
  }
}

function collect(
  machine: unknown,
  waits: Map<string, Readonly<Record<string, unknown>>>,
  depth: number,
): void {
  if (!isRecord(machine) || !isRecord(machine.States) || depth > deepest) return
  for (const [name, state] of Object.entries(machine.States)) {
    if (!isRecord(state)) continue
    if (state.Type === 'Wait') waits.set(name, state)
    const { Branches, ItemProcessor, Iterator: iterator } = state
    for (const inner of [...(Array.isArray(Branches) ? Branches : []), ItemProcessor, iterator]) {
      collect(inner, waits, depth + 1)
    }
  }
}

/** `$.deploy.waitFor` */
function at(input: string | undefined, path: unknown): unknown {
  if (typeof path !== 'string' || !/^\$(\.[\w-]+)+$/.test(path)) return undefined
  let value = parsed(input)
  for (const step of path.split('.').slice(1)) {
    value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
