export { type Annotation, pathInWorkspace, type Severity } from './annotations.js'
export type { Cancellation } from './cancellation.js'
export { pathBelow } from './config/path.js'
export {
  commonFlags,
  type Definition,
  defineAction,
  type InputsOf,
  type OutputsOf,
  type Permission,
} from './definition.js'
export type { Edge, Environment, Host, HostKind, Outcome, Verdict } from './edge.js'
export {
  ActionError,
  attempt,
  Cancelled,
  exitCodes,
  messageOf,
  Problems,
  Refusal,
  ServiceFailure,
  type Story,
  TimedOut,
  tell,
  throwTogether,
  UserError,
} from './errors.js'
export { exactInteger, isExactNumber, parseExact, stringifyExact } from './exact-json.js'
export { type Files, type FoundFiles, filesIn } from './files.js'
export { exitCodeMeanings } from './help.js'
export type { Input, Json } from './input.js'
export * as input from './input-types.js'
export type { Log, LogLevel, Tone } from './log.js'
export { createMasks } from './masks.js'
export { type Output, output } from './output-types.js'
export { versionOf } from './package-facts.js'
export { quoted } from './quoted.js'
export { runAction } from './run-action.js'
export { didYouMean, suggestion } from './suggestion.js'
