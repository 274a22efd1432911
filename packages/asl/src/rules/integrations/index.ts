/** Rules about calls of services, which need the catalogue. */
import type { Rule } from '../../rule/rule.js'
import { dynamodbValueWithoutType } from './dynamodb-value-without-type.js'
import { executionWithoutParent } from './execution-without-parent.js'
import { fifoWithoutGroup } from './fifo-without-group.js'
import { integrationMissingParameter } from './integration-missing-parameter.js'
import { integrationMisspeltService } from './integration-misspelt-service.js'
import { integrationUnknownAction } from './integration-unknown-action.js'
import { integrationUnknownParameter } from './integration-unknown-parameter.js'
import { integrationUnknownService } from './integration-unknown-service.js'
import { integrationUnlistedParameter } from './integration-unlisted-parameter.js'
import { integrationUnsupportedPattern } from './integration-unsupported-pattern.js'
import { nameUsedAgain } from './name-used-again.js'
import { resourceUnsupported } from './resource-unsupported.js'
import { retryNotIdempotent } from './retry-not-idempotent.js'
import { sdkErrorName } from './sdk-error-name.js'
import { tokenNeverNew } from './token-never-new.js'

export const integrationRules: readonly Rule[] = [
  resourceUnsupported,
  integrationMisspeltService,
  integrationUnknownService,
  integrationUnknownAction,
  integrationUnsupportedPattern,
  integrationUnknownParameter,
  integrationUnlistedParameter,
  integrationMissingParameter,
  executionWithoutParent,
  sdkErrorName,
  retryNotIdempotent,
  nameUsedAgain,
  tokenNeverNew,
  fifoWithoutGroup,
  dynamodbValueWithoutType,
]
