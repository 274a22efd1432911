/** Rules about the fields of states and of what is in them. */
import type { Rule } from '../../rule/rule.js'
import { arnUnlikely } from './arn-unlikely.js'
import { credentialsRoleNotArn } from './credentials-role-not-arn.js'
import { emptyList } from './empty-list.js'
import { exclusiveFields } from './exclusive-fields.js'
import { heartbeatNotBelowTimeout } from './heartbeat-not-below-timeout.js'
import { invalidTimestamp } from './invalid-timestamp.js'
import { jsonataFieldInJsonpath } from './jsonata-field-in-jsonpath.js'
import { jsonpathFieldInJsonata } from './jsonpath-field-in-jsonata.js'
import { missingAlternative } from './missing-alternative.js'
import { missingField } from './missing-field.js'
import { outOfRange } from './out-of-range.js'
import { querylanguageDowngrade } from './querylanguage-downgrade.js'
import { typeMissing } from './type-missing.js'
import { typeUnknown } from './type-unknown.js'
import { unknownField } from './unknown-field.js'
import { unknownValue } from './unknown-value.js'
import { versionUnknown } from './version-unknown.js'
import { wrongType } from './wrong-type.js'

export const fieldRules: readonly Rule[] = [
  typeMissing,
  typeUnknown,
  unknownField,
  missingField,
  versionUnknown,
  wrongType,
  outOfRange,
  unknownValue,
  exclusiveFields,
  missingAlternative,
  emptyList,
  jsonpathFieldInJsonata,
  jsonataFieldInJsonpath,
  querylanguageDowngrade,
  heartbeatNotBelowTimeout,
  invalidTimestamp,
  credentialsRoleNotArn,
  arnUnlikely,
]
