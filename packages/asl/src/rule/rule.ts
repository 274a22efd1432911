/** What a rule is. Each stands in a file of its own and is listed in `index.ts`. */
import type { Integration } from '../catalogue/integrations.js'
import type { Expression } from '../expression/jsonata/expressions.js'
import type { AwsCode, Severity } from '../finding.js'
import type { Fix } from '../fix/fix.js'
import type { Definition } from '../model/definition.js'
import type { Survey } from '../schema/survey.js'
import type { Range } from '../source/source-text.js'
import type { Node, Tree } from '../source/tree.js'

/** The kind of state machine, which decides what some integrations may do. */
export type MachineType = 'standard' | 'express'

export type Subject = {
  readonly tree: Tree
  readonly definition: Definition
  readonly survey: Survey
  /** The JSONata expressions, in the order of the text. */
  readonly expressions: readonly Expression[]
  /** The tasks that call services, in the order of the states. */
  readonly integrations: readonly Integration[]
  readonly type: MachineType
  /** Of the text, in UTF-16 units. */
  readonly length: number
}

export type Problem = {
  /** The node at fault; `undefined` only when the text holds none. */
  readonly node: Node | undefined
  /** Whether the node's key or its value is underlined. */
  readonly at?: 'key' | 'value'
  /** Another place than the node's, such as a comma. */
  readonly range?: Range
  /** Where it weighs less than the rule says. */
  readonly level?: Severity
  /** What is wrong and what was expected, one sentence without a full stop. */
  readonly message: string
  /**
   * How to mend this one, where it can be said better than in the rule's hint. A function where that takes a search:
   * it is asked for the first problems only.
   */
  readonly hint?: string | (() => string | undefined) | undefined
  /** How a machine mends it: only where what is meant is beyond doubt. A function as with hints. */
  readonly fix?: Fix | (() => Fix | undefined) | undefined
}

export type Rule = {
  /** kebab-case, stable. */
  readonly id: string
  /** `error` only where AWS refuses the definition or the execution must fail. */
  readonly level: Severity
  readonly awsCode?: AwsCode
  /** How to mend what it finds. */
  readonly hint: string
  readonly documentation: string
  check(subject: Subject, report: (problem: Problem) => void): void
}

/** What is said of a rule where it is documented. It stands in `rules/pages/ID.ts`, which no check of a definition loads. */
export type RulePage = {
  /** One paragraph: what is looked for and why it matters. */
  readonly description: string
  /** A definition that has the fault, and the same mended: documentation and test cases. */
  readonly bad: string
  readonly good: string
  /** The examples' kind of state machine. */
  readonly exampleType?: MachineType
  /** JSON, where nothing is said. */
  readonly exampleNotation?: 'yaml'
}
