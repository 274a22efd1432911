export type { CallLog, LoggedCall } from './call-log.js'
export type {
  FeedScript,
  HealthEntityScript,
  HealthEventScript,
  HealthScript,
  HealthStateScript,
} from './health/script.js'
export { digestOf, type Image, imageOf } from './image/image.js'
export type { ImageScript } from './image/script.js'
export type { InspectedScript, InspectorScript, ReportScript } from './inspector2/script.js'
export { writes as registryWrites } from './registry/route.js'
export type { PlacedScript, RegistryScript, RepositoryScript } from './registry/script.js'
export { ecrPassword } from './registry/world.js'
export { inputsFrom, type Rehearsal, rehearse } from './rehearsal.js'
export { type Sandbox, type SandboxSettings, startSandbox } from './sandbox.js'
export type { Duration, FaultKind, FaultScript, Scenario } from './scenario.js'
export { milliseconds } from './scenario.js'
export type {
  ChildScript,
  DiagnosticScript,
  EventScript,
  ExecutionScript,
  LagScript,
  MapRunScript,
  RunScript,
  StateMachineScript,
  StepFunctionsScript,
  TimelineScript,
  ValidationScript,
} from './step-functions/script.js'
export { type VirtualClock, virtualClock } from './virtual-clock.js'
