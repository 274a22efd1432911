/** What an event means for the states of an execution, read from its type. */

export const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'] as const
export type StateType = (typeof stateTypes)[number]

export type EventKind =
  | { readonly kind: 'entered' | 'exited' | 'state-aborted'; readonly state: StateType }
  /** An attempt of a Parallel or Map state. */
  | {
      readonly kind: 'container-started' | 'container-succeeded' | 'container-failed'
      readonly state: 'Parallel' | 'Map'
    }
  | {
      readonly kind: 'iteration-started' | 'iteration-succeeded' | 'iteration-failed' | 'iteration-aborted'
    }
  /** An attempt of a task begins, goes on, or ends. */
  | { readonly kind: 'task-scheduled' | 'task-progress' | 'task-succeeded' | 'task-failed' }
  /** The attempt ends before it was scheduled. */
  | { readonly kind: 'task-schedule-failed' }
  | { readonly kind: 'map-run-started' | 'map-run-succeeded' | 'map-run-failed' | 'map-run-redriven' }
  | { readonly kind: 'evaluation-failed' }
  | { readonly kind: 'execution-started' | 'execution-redriven' }
  | { readonly kind: 'execution-ended'; readonly status: EndStatus }
  | { readonly kind: 'unknown' }

export type EndStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

export function kindOf(type: string): EventKind {
  return kinds.get(type) ?? unknown
}

const unknown: EventKind = { kind: 'unknown' }

const kinds: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ...stateTypes.flatMap((state): [string, EventKind][] => [
    [`${state}StateEntered`, { kind: 'entered', state }],
    [`${state}StateExited`, { kind: 'exited', state }],
    [`${state}StateAborted`, { kind: 'state-aborted', state }],
  ]),
  ...(['Parallel', 'Map'] as const).flatMap((state): [string, EventKind][] => [
    [`${state}StateStarted`, { kind: 'container-started', state }],
    [`${state}StateSucceeded`, { kind: 'container-succeeded', state }],
    [`${state}StateFailed`, { kind: 'container-failed', state }],
  ]),
  ...['Task', 'LambdaFunction', 'Activity'].flatMap((task): [string, EventKind][] => [
    [`${task}Scheduled`, { kind: 'task-scheduled' }],
    [`${task}ScheduleFailed`, { kind: 'task-schedule-failed' }],
    [`${task}Started`, { kind: 'task-progress' }],
    [`${task}Submitted`, { kind: 'task-progress' }],
    [`${task}Succeeded`, { kind: 'task-succeeded' }],
    [`${task}StartFailed`, { kind: 'task-failed' }],
    [`${task}SubmitFailed`, { kind: 'task-failed' }],
    [`${task}Failed`, { kind: 'task-failed' }],
    [`${task}TimedOut`, { kind: 'task-failed' }],
  ]),
  ['MapIterationStarted', { kind: 'iteration-started' }],
  ['MapIterationSucceeded', { kind: 'iteration-succeeded' }],
  ['MapIterationFailed', { kind: 'iteration-failed' }],
  ['MapIterationAborted', { kind: 'iteration-aborted' }],
  ['MapRunStarted', { kind: 'map-run-started' }],
  ['MapRunSucceeded', { kind: 'map-run-succeeded' }],
  ['MapRunFailed', { kind: 'map-run-failed' }],
  ['MapRunAborted', { kind: 'map-run-failed' }],
  ['MapRunRedriven', { kind: 'map-run-redriven' }],
  ['EvaluationFailed', { kind: 'evaluation-failed' }],
  ['ExecutionStarted', { kind: 'execution-started' }],
  ['ExecutionRedriven', { kind: 'execution-redriven' }],
  ['ExecutionSucceeded', { kind: 'execution-ended', status: 'SUCCEEDED' }],
  ['ExecutionFailed', { kind: 'execution-ended', status: 'FAILED' }],
  ['ExecutionTimedOut', { kind: 'execution-ended', status: 'TIMED_OUT' }],
  ['ExecutionAborted', { kind: 'execution-ended', status: 'ABORTED' }],
])
