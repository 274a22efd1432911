/**
 * The two kinds of failure. An `ActionError` tells the user the whole story and carries its exit code;
 * anything else that is thrown is a bug or an untranslated service failure and ends the run with 3.
 */

/** Exit codes by class. A GitHub step fails on every one but `passed`. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  usage: 2,
  unknown: 3,
  'timed-out': 4,
  cancelled: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export type Story = {
  /** Where the trouble is: `file:line:column`, an input's name, an ARN. */
  readonly where?: string | undefined
  /** The text at fault with a mark under the place, as lines of fixed width. */
  readonly picture?: readonly string[] | undefined
  /** What would have been right. */
  readonly expected?: string | undefined
  /** What to do about it. */
  readonly mend?: string | undefined
  readonly cause?: unknown
}

export abstract class ActionError extends Error {
  abstract readonly exitCode: ExitCode
  readonly where: string | undefined
  readonly picture: readonly string[]
  readonly expected: string | undefined
  readonly mend: string | undefined

  /** @param message What was wrong, in one sentence without a full stop. */
  constructor(message: string, story: Story = {}) {
    super(message, { cause: story.cause })
    this.where = story.where
    this.picture = story.picture ?? []
    this.expected = story.expected
    this.mend = story.mend
  }
}

/** Usage or configuration that cannot work. Thrown before any effect. */
export class UserError extends ActionError {
  override readonly name = 'UserError'
  readonly exitCode = exitCodes.usage
}

/** A guard's "no": what was asked for is understood and refused. */
export class Refusal extends ActionError {
  override readonly name = 'Refusal'
  readonly exitCode = exitCodes.failed
}

/** A service failed, or what it said does not allow a verdict. */
export class ServiceFailure extends ActionError {
  override readonly name = 'ServiceFailure'
  readonly exitCode = exitCodes.unknown
}

/** The action's own time limit passed. */
export class TimedOut extends ActionError {
  override readonly name = 'TimedOut'
  readonly exitCode = exitCodes['timed-out']
}

/** The run was told to stop by a signal. */
export class Cancelled extends ActionError {
  override readonly name = 'Cancelled'
  readonly exitCode = exitCodes.cancelled
}

export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof ActionError ? error.exitCode : exitCodes.unknown
}

/** Several inputs that cannot be used, each with its own story. */
export class Problems extends UserError {
  readonly problems: readonly UserError[]

  constructor(problems: readonly UserError[]) {
    super(`${problems.length} things cannot be used as they are given`)
    this.problems = problems
  }
}

/** Nothing, and one fault more, where it cannot be used: what else is wrong is told with it. */
export function attempt<T>(read: () => T, faults: UserError[]): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    faults.push(error)
    return undefined
  }
}

/** @throws {UserError} with every one of them, where there are any. */
export function throwTogether(faults: readonly UserError[]): void {
  const [first] = faults
  if (first !== undefined) throw faults.length === 1 ? first : new Problems(faults)
}

/** Whoever mends these meets the others then. */
const mostTold = 20

/** The story as lines of plain text, the trouble first. Not escaped: the log does that. */
export function tell(error: unknown): readonly string[] {
  if (!(error instanceof ActionError)) return [`Unexpected failure: ${messageOf(error)}`]
  if (error instanceof Problems) {
    const more = error.problems.length - mostTold
    const told = error.problems.slice(0, mostTold).flatMap(asItem)
    return [error.message, ...told, ...(more > 0 ? [`- and ${more} more`] : [])]
  }
  return [
    error.where === undefined ? error.message : `${error.where}: ${error.message}`,
    ...error.picture,
    ...(error.expected === undefined ? [] : [`Expected: ${error.expected}`]),
    ...(error.mend === undefined ? [] : [`To mend: ${error.mend}`]),
  ]
}

function asItem(problem: UserError): string[] {
  return tell(problem).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
