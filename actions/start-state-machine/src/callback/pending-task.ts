/** The task of an execution that waits for a callback, and its token. */
import { openStates } from '../explain/culprit.js'
import type { Replay } from '../explain/replay.js'
import { pathOf, type Visit } from '../explain/visit.js'

export type PendingTask = {
  /** The states around it and itself. */
  readonly path: readonly string[]
  /** Whoever knows it can answer the task. */
  readonly token: string
}

/** Tokens of the service have some 700 characters of base64. */
const tokenLike = /^[A-Za-z0-9+/=_-]{32,2048}$/
const longToken = 100
const deepest = 50

export function pendingTasks(replay: Replay): PendingTask[] {
  return openStates(replay).flatMap((visit) => {
    const token = tokenOf(visit)
    return token === undefined ? [] : [{ path: pathOf(visit), token }]
  })
}

function tokenOf({ task }: Visit): string | undefined {
  if (!task?.resource?.endsWith('.waitForTaskToken') || task.parameters === undefined) return undefined
  const found = [...textsIn(parsed(task.parameters), '', 0)].filter(({ text }) => tokenLike.test(text))
  const [best] = [
    found.find(({ key }) => /task.?token/i.test(key)),
    found.find(({ text }) => text.length >= longToken),
    found.find(({ key }) => /token/i.test(key)),
  ].filter((each) => each !== undefined)
  return best?.text
}

type Found = { readonly key: string; readonly text: string }

/** A message may be JSON in a text. */
function* textsIn(value: unknown, key: string, depth: number): Iterable<Found> {
  if (depth > deepest) return
  if (typeof value === 'string') {
    yield { key, text: value }
    const inner = parsed(value)
    if (typeof inner === 'object') yield* textsIn(inner, key, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* textsIn(part, name, depth + 1)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
