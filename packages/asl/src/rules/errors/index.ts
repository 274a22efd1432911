/** Rules about Retry and Catch. */
import type { Rule } from '../../rule/rule.js'
import { catchLeadsToItself } from './catch-leads-to-itself.js'
import { catchShadowedError } from './catch-shadowed-error.js'
import { catchStatesAllNotAlone } from './catch-states-all-not-alone.js'
import { catchStatesAllNotLast } from './catch-states-all-not-last.js'
import { errorNameMisspelt } from './error-name-misspelt.js'
import { errorNameReservedPrefix } from './error-name-reserved-prefix.js'
import { errorNeverRaised } from './error-never-raised.js'
import { retryLongerThanTimeout } from './retry-longer-than-timeout.js'
import { retryMaxDelayBelowInterval } from './retry-max-delay-below-interval.js'
import { retryOfNoAttempts } from './retry-of-no-attempts.js'
import { retryOfRuntimeError } from './retry-of-runtime-error.js'
import { retryOfTimeoutNeverMade } from './retry-of-timeout-never-made.js'
import { retryShadowedError } from './retry-shadowed-error.js'
import { retryStatesAllNotAlone } from './retry-states-all-not-alone.js'
import { retryStatesAllNotLast } from './retry-states-all-not-last.js'

export const errorRules: readonly Rule[] = [
  retryStatesAllNotAlone,
  retryStatesAllNotLast,
  retryShadowedError,
  retryMaxDelayBelowInterval,
  retryOfNoAttempts,
  retryOfRuntimeError,
  retryLongerThanTimeout,
  catchStatesAllNotAlone,
  catchStatesAllNotLast,
  catchShadowedError,
  catchLeadsToItself,
  errorNameReservedPrefix,
  errorNameMisspelt,
  errorNeverRaised,
  retryOfTimeoutNeverMade,
]
