export type { CallLog, LoggedCall } from './call-log.js'
export { type Sandbox, type SandboxSettings, startSandbox } from './sandbox.js'
export type {
  ChildScript,
  DiagnosticScript,
  Duration,
  EventScript,
  ExecutionScript,
  FaultKind,
  FaultScript,
  FeedScript,
  HealthEntityScript,
  HealthEventScript,
  HealthScript,
  HealthStateScript,
  LagScript,
  MapRunScript,
  RunScript,
  Scenario,
  StateMachineScript,
  StepFunctionsScript,
  TimelineScript,
  ValidationScript,
} from './scenario.js'
export { milliseconds } from './scenario.js'
export { type VirtualClock, virtualClock } from './virtual-clock.js'
