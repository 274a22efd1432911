/** What the linter says about one place. */
import type { Edit } from './fix/edits.js'
import type { PositionRange } from './source/source-text.js'

export type Severity = 'error' | 'warning' | 'info'

/** Codes of the API operation ValidateStateMachineDefinition. */
export type AwsCode =
  | 'INVALID_JSON_DESCRIPTION'
  | 'MISSING_DESCRIPTION'
  | 'SCHEMA_VALIDATION_FAILED'
  | 'INVALID_RESOURCE'
  | 'MISSING_END_STATE'
  | 'DUPLICATE_STATE_NAME'
  | 'INVALID_STATE_NAME'
  | 'DUPLICATE_LABEL_NAME'
  | 'INVALID_LABEL_NAME'
  | 'MISSING_TRANSITION_TARGET'
  | 'TOO_DEEPLY_NESTED'
  | 'INVALID_JSONATA_EXPRESSION'
  | 'UNSUPPORTED_JSONATA_EXPRESSION'
  | 'NO_DOLLAR'
  | 'NO_PATH'
  | 'PASS_RESULT_IS_STATIC'

export type Finding = {
  /** The rule's id. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong and what was expected. Plain text that may hold names from the definition: escape it to show it. */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
  readonly range: PositionRange
  /** RFC 6901, inside the definition; empty for the whole. */
  readonly pointer: string
  /** The innermost state around the place. */
  readonly state: string | null
  /** The definition's place in a container that holds several; `null` when the text is the definition. */
  readonly definition: string | null
  /** What the service itself says may have a code of its own. */
  readonly awsCode: AwsCode | (string & {}) | null
  /** A page that explains the matter. */
  readonly documentation: string
  /** What mends it, where a machine can. */
  readonly edit?: Edit | undefined
  /** Why it is waved through, where it is. */
  readonly suppressed?: string | undefined
}
