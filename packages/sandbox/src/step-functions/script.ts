/** AWS Step Functions as data. */
import type { Duration } from '../scenario.js'

export type StepFunctionsScript = {
  readonly stateMachines: readonly StateMachineScript[]
  /** Executions that exist when the sandbox starts. */
  readonly executions?: readonly ExecutionScript[]
  /** What executions of state machines play that are created later. */
  readonly created?: readonly RunScript[]
  /** What follows the answer to a task, by its token, which stands in the parameters of its `TaskScheduled`. */
  readonly callbacks?: Readonly<Record<string, CallbackScript>>
  /** What TestState answers, by the name of the state, in the order of the calls; the last repeats. */
  readonly testedStates?: Readonly<Record<string, readonly TestedStateScript[]>>
  readonly lag?: LagScript
  /** What ValidateStateMachineDefinition answers: the first that fits, else whether the definition is JSON. */
  readonly validations?: readonly ValidationScript[]
}

export type ValidationScript = {
  /** A piece of text that the definition holds. */
  readonly whenDefinitionHolds?: string
  readonly whenType?: 'STANDARD' | 'EXPRESS'
  /** Only this many calls, then the next is taken. */
  readonly times?: number
  readonly diagnostics: readonly DiagnosticScript[]
}

export type DiagnosticScript = {
  readonly severity: 'ERROR' | 'WARNING'
  readonly code: string
  readonly message: string
  /** As the service writes it: `/States/Inspect/Next`. */
  readonly location?: string
}

/** Without one the execution ends as the task does. */
export type CallbackScript = {
  readonly success?: string | TimelineScript
  readonly failure?: string | TimelineScript
}

/** An answer of TestState. */
export type TestedStateScript = {
  /** Default SUCCEEDED. */
  readonly status?: 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR'
  readonly output?: unknown
  readonly error?: string
  readonly cause?: string
  readonly nextState?: string
  readonly delay?: Duration
}

/** Eventual consistency: how much older than now an answer is. */
export type LagScript = {
  readonly describe?: Duration
  readonly history?: Duration
  /** How long after its end an execution is described without output, error, cause and stopDate. */
  readonly fields?: Duration
}

export type StateMachineScript = {
  readonly name: string
  /** Default STANDARD. */
  readonly type?: 'STANDARD' | 'EXPRESS'
  readonly definition?: object
  /** A file that holds the definition, or a recorded history beside it; relative to the scenario file. */
  readonly definitionFile?: string
  readonly status?: 'ACTIVE' | 'DELETING'
  readonly versions?: readonly string[]
  /** Alias → version. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Log group of an Express state machine. */
  readonly logGroup?: string
  /** What becomes of executions: the first that fits. Without one they run for ever. */
  readonly runs?: readonly RunScript[]
}

export type RunScript = {
  /** The input must hold these members with these values. */
  readonly whenInput?: Readonly<Record<string, unknown>>
  /** Only this many executions, then the next run is taken. */
  readonly times?: number
  /** A name in `timelines`, or one written in place. */
  readonly timeline: string | TimelineScript
  /** What follows each redrive; the last repeats. Without one a redrive succeeds at once. */
  readonly redrives?: readonly (string | TimelineScript)[]
  readonly notRedrivable?: string
}

export type ExecutionScript = {
  readonly stateMachine: string
  readonly name: string
  readonly input?: unknown
  /** How long before the sandbox. Default 0. */
  readonly startedAgo?: Duration
  readonly run?: RunScript
}

export type TimelineScript = {
  readonly events?: readonly EventScript[]
  /** A recorded history instead: a file with `{history: {events}}` or `{events}`. */
  readonly recorded?: string
  /** For a recorded history: the time between two events instead of the recorded one. */
  readonly every?: Duration
  readonly mapRuns?: readonly MapRunScript[]
}

export type EventScript = {
  /** Since the start, or since the redrive. Default: that of the event before. */
  readonly at?: Duration
  readonly type: string
  /** Place in this timeline, from 1, of the event that led to this one. Default: the one before. */
  readonly previous?: number
  /** Shorthand for `details.name` of events about a state. */
  readonly state?: string
  /** What stands under the event's own `…EventDetails`. */
  readonly details?: Readonly<Record<string, unknown>>
}

export type MapRunScript = {
  /** The label of the Map state. */
  readonly label: string
  readonly at?: Duration
  readonly maxConcurrency?: number
  readonly toleratedFailurePercentage?: number
  readonly toleratedFailureCount?: number
  /** The state of the run from each moment on; counts that are left out are 0. */
  readonly progress: readonly MapRunProgress[]
  readonly children?: readonly ChildScript[]
}

export type MapRunProgress = {
  readonly at?: Duration
  readonly status?: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'
  readonly items?: Readonly<Record<string, number>>
  readonly executions?: Readonly<Record<string, number>>
}

export type ChildScript = {
  readonly name: string
  readonly at?: Duration
  readonly input?: unknown
  readonly itemCount?: number
  readonly timeline: string | TimelineScript
}
