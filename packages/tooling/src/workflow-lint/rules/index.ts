import { checkoutCredentials } from './checkout-credentials.js'
import { jobTimeout } from './job-timeout.js'
import { knownOutputs } from './known-outputs.js'
import { noExpressionInRun } from './no-expression-in-run.js'
import { noPullRequestTarget } from './no-pull-request-target.js'
import { oneAtSign } from './one-at-sign.js'
import { ownReferenceVersion } from './own-reference.js'
import { pinnedBySha } from './pinned-by-sha.js'
import type { Rule } from './rule.js'
import { topLevelPermissions } from './top-level-permissions.js'

export const rules: readonly Rule[] = [
  checkoutCredentials,
  jobTimeout,
  knownOutputs,
  noExpressionInRun,
  noPullRequestTarget,
  oneAtSign,
  ownReferenceVersion,
  pinnedBySha,
  topLevelPermissions,
]
