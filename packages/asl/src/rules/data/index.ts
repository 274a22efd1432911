/** Rules about paths, payloads, intrinsic functions and variables. */
import type { Rule } from '../../rule/rule.js'
import { assignInvalidName } from './assign-invalid-name.js'
import { assignShadowsOuter } from './assign-shadows-outer.js'
import { assignStates } from './assign-states.js'
import { badContextPath } from './bad-context-path.js'
import { choiceRuleNeverReached } from './choice-rule-never-reached.js'
import { choiceRuleNeverTrue } from './choice-rule-never-true.js'
import { failPathNotText } from './fail-path-not-text.js'
import { failPathOfSeveral } from './fail-path-of-several.js'
import { fieldNeverPresent } from './field-never-present.js'
import { inputLost } from './input-lost.js'
import { intrinsicArgumentCount } from './intrinsic-argument-count.js'
import { intrinsicArgumentType } from './intrinsic-argument-type.js'
import { intrinsicArgumentValue } from './intrinsic-argument-value.js'
import { intrinsicFormatPlaceholderCount } from './intrinsic-format-placeholder-count.js'
import { intrinsicNesting } from './intrinsic-nesting.js'
import { intrinsicSyntax } from './intrinsic-syntax.js'
import { intrinsicUnknown } from './intrinsic-unknown.js'
import { itemNeverPresent } from './item-never-present.js'
import { listReadAsObject } from './list-read-as-object.js'
import { literalSecret } from './literal-secret.js'
import { mapItemOutsideMap } from './map-item-outside-map.js'
import { missingDollarSuffix } from './missing-dollar-suffix.js'
import { notAPath } from './not-a-path.js'
import { notAReferencePath } from './not-a-reference-path.js'
import { passResultHidesParameters } from './pass-result-hides-parameters.js'
import { passResultWithPath } from './pass-result-with-path.js'
import { payloadBadPath } from './payload-bad-path.js'
import { payloadDuplicateField } from './payload-duplicate-field.js'
import { payloadTooLarge } from './payload-too-large.js'
import { resultThrownAway } from './result-thrown-away.js'
import { tokenOutsideCallback } from './token-outside-callback.js'
import { undefinedVariableJsonpath } from './undefined-variable-jsonpath.js'
import { valueOfWrongKind } from './value-of-wrong-kind.js'
import { variableNotAlwaysAssigned } from './variable-not-always-assigned.js'
import { variableReadBeforeAssigned } from './variable-read-before-assigned.js'
import { variableUnused } from './variable-unused.js'

export const dataRules: readonly Rule[] = [
  notAPath,
  notAReferencePath,
  payloadBadPath,
  payloadDuplicateField,
  missingDollarSuffix,
  passResultWithPath,
  literalSecret,
  payloadTooLarge,
  badContextPath,
  failPathNotText,
  failPathOfSeveral,
  fieldNeverPresent,
  mapItemOutsideMap,
  tokenOutsideCallback,
  intrinsicSyntax,
  intrinsicUnknown,
  intrinsicArgumentCount,
  intrinsicFormatPlaceholderCount,
  intrinsicArgumentType,
  intrinsicArgumentValue,
  intrinsicNesting,
  undefinedVariableJsonpath,
  variableReadBeforeAssigned,
  variableNotAlwaysAssigned,
  variableUnused,
  assignStates,
  assignInvalidName,
  assignShadowsOuter,
  inputLost,
  listReadAsObject,
  itemNeverPresent,
  valueOfWrongKind,
  choiceRuleNeverTrue,
  choiceRuleNeverReached,
  passResultHidesParameters,
  resultThrownAway,
]
