/** What a run works with, beside what the host gives. */
import type { Aws } from '@aws-delivery-actions/aws'
import type { Edge } from '@aws-delivery-actions/host'

export type LintEdge = Edge & {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** This action's own. */
  readonly version: () => string
  /** Loaded only when AWS is to be asked. */
  readonly openAws: () => Promise<Aws>
}
