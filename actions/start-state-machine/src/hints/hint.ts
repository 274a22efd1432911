/** What usually mends a failure. The knowledge is in `hints.json`, in the form of `hints.schema.json`. */
import type { Decoded } from '../cause/decoded.js'
import type { Status } from '../explain/explanation.js'
import file from './hints.json' with { type: 'json' }

export type Hint = {
  readonly id: string
  readonly when: {
    readonly error?: string
    readonly cause?: string
    readonly kind?: string
    readonly status?: string
  }
  readonly mend: string
}

export type Symptom = {
  readonly status: Status
  readonly error: string | undefined
  readonly cause: string | undefined
  readonly kind: Decoded['kind'] | undefined
}

export const hints: readonly Hint[] = file.hints

/** Causes are long; what tells them apart stands near their start. */
const mostRead = 8192

/** One or two sentences; nothing when the cause is none of the usual ones. */
export function hintFor(symptom: Symptom, known = hints): string | undefined {
  for (const { when, mend } of known) {
    const groups = match(when, symptom)
    if (groups !== undefined) return mend.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '')
  }
  return undefined
}

/** The named groups of the expressions; nothing when a condition does not hold. */
function match(when: Hint['when'], symptom: Symptom): Record<string, string | undefined> | undefined {
  if (when.kind !== undefined && when.kind !== symptom.kind) return undefined
  if (when.status !== undefined && when.status !== symptom.status) return undefined
  const error = when.error === undefined ? [] : new RegExp(when.error).exec(symptom.error ?? '')
  const cause =
    when.cause === undefined ? [] : new RegExp(when.cause, 'i').exec((symptom.cause ?? '').slice(0, mostRead))
  if (error === null || cause === null) return undefined
  return { ...groupsOf(error), ...groupsOf(cause) }
}

function groupsOf(found: RegExpExecArray | readonly never[]): Readonly<Record<string, string | undefined>> {
  return 'groups' in found ? (found.groups ?? {}) : {}
}
