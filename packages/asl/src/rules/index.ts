/** All rules, in the order of the documentation. To add one: write its file, import it here and list it. */

import type { Rule } from '../rule/rule.js'
import { assignInvalidName } from './assign-invalid-name.js'
import { assignShadowsOuter } from './assign-shadows-outer.js'
import { assignStates } from './assign-states.js'
import { badContextPath } from './bad-context-path.js'
import { branchJumpsOut } from './branch-jumps-out.js'
import { byteOrderMark } from './byte-order-mark.js'
import { callbackWithoutTimeout } from './callback-without-timeout.js'
import { callbackWithoutToken } from './callback-without-token.js'
import { catchNextMissingTarget } from './catch-next-missing-target.js'
import { catchShadowedError } from './catch-shadowed-error.js'
import { catchStatesAllNotAlone } from './catch-states-all-not-alone.js'
import { catchStatesAllNotLast } from './catch-states-all-not-last.js'
import { choiceNextMissingTarget } from './choice-next-missing-target.js'
import { choiceRuleWithoutVariable } from './choice-rule-without-variable.js'
import { choiceWithoutDefault } from './choice-without-default.js'
import { defaultMissingTarget } from './default-missing-target.js'
import { definitionNotAnObject } from './definition-not-an-object.js'
import { definitionTooLarge } from './definition-too-large.js'
import { distributedWithoutExecutiontype } from './distributed-without-executiontype.js'
import { duplicateJsonKey } from './duplicate-json-key.js'
import { duplicateStateName } from './duplicate-state-name.js'
import { emptyList } from './empty-list.js'
import { errorNameReservedPrefix } from './error-name-reserved-prefix.js'
import { exclusiveFields } from './exclusive-fields.js'
import { executionWithoutParent } from './execution-without-parent.js'
import { expressUnsupported } from './express-unsupported.js'
import { heartbeatNotBelowTimeout } from './heartbeat-not-below-timeout.js'
import { integrationMissingParameter } from './integration-missing-parameter.js'
import { integrationMisspeltService } from './integration-misspelt-service.js'
import { integrationUnknownAction } from './integration-unknown-action.js'
import { integrationUnknownParameter } from './integration-unknown-parameter.js'
import { integrationUnknownService } from './integration-unknown-service.js'
import { integrationUnlistedParameter } from './integration-unlisted-parameter.js'
import { integrationUnsupportedPattern } from './integration-unsupported-pattern.js'
import { intrinsicArgumentCount } from './intrinsic-argument-count.js'
import { intrinsicFormatPlaceholderCount } from './intrinsic-format-placeholder-count.js'
import { intrinsicInJsonata } from './intrinsic-in-jsonata.js'
import { intrinsicSyntax } from './intrinsic-syntax.js'
import { intrinsicUnknown } from './intrinsic-unknown.js'
import { invalidTimestamp } from './invalid-timestamp.js'
import { itemreaderInInline } from './itemreader-in-inline.js'
import { itemreaderUnknownResource } from './itemreader-unknown-resource.js'
import { jsonComment } from './json-comment.js'
import { jsonSyntax } from './json-syntax.js'
import { jsonTrailingComma } from './json-trailing-comma.js'
import { jsonataFieldInJsonpath } from './jsonata-field-in-jsonpath.js'
import { jsonataSyntax } from './jsonata-syntax.js'
import { jsonataUnclosedDelimiter } from './jsonata-unclosed-delimiter.js'
import { jsonpathFieldInJsonata } from './jsonpath-field-in-jsonata.js'
import { jumpsIntoInnerScope } from './jumps-into-inner-scope.js'
import { loopWithoutWait } from './loop-without-wait.js'
import { mapJumpsOut } from './map-jumps-out.js'
import { mapLabelDuplicate } from './map-label-duplicate.js'
import { mapLabelInvalid } from './map-label-invalid.js'
import { missingAlternative } from './missing-alternative.js'
import { missingDollarSuffix } from './missing-dollar-suffix.js'
import { missingField } from './missing-field.js'
import { neitherNextNorEnd } from './neither-next-nor-end.js'
import { nestingTooDeep } from './nesting-too-deep.js'
import { nextAndEnd } from './next-and-end.js'
import { nextMissingTarget } from './next-missing-target.js'
import { noStates } from './no-states.js'
import { noTerminalState } from './no-terminal-state.js'
import { notAPath } from './not-a-path.js'
import { notAReferencePath } from './not-a-reference-path.js'
import { outOfRange } from './out-of-range.js'
import { passResultWithPath } from './pass-result-with-path.js'
import { pathSuffixInJsonata } from './path-suffix-in-jsonata.js'
import { payloadBadPath } from './payload-bad-path.js'
import { payloadDuplicateField } from './payload-duplicate-field.js'
import { querylanguageDowngrade } from './querylanguage-downgrade.js'
import { resourceNotArn } from './resource-not-arn.js'
import { retryShadowedError } from './retry-shadowed-error.js'
import { retryStatesAllNotAlone } from './retry-states-all-not-alone.js'
import { retryStatesAllNotLast } from './retry-states-all-not-last.js'
import { startatMissingTarget } from './startat-missing-target.js'
import { stateNameCharacters } from './state-name-characters.js'
import { stateNameTooLong } from './state-name-too-long.js'
import { stateNotAnObject } from './state-not-an-object.js'
import { templateNotDefinition } from './template-not-definition.js'
import { textTooLong } from './text-too-long.js'
import { trapLoopNoExit } from './trap-loop-no-exit.js'
import { typeMissing } from './type-missing.js'
import { typeUnknown } from './type-unknown.js'
import { undefinedVariableJsonpath } from './undefined-variable-jsonpath.js'
import { unknownField } from './unknown-field.js'
import { unknownValue } from './unknown-value.js'
import { unreachableCycle } from './unreachable-cycle.js'
import { unreachableState } from './unreachable-state.js'
import { wrongType } from './wrong-type.js'

export const rules: readonly Rule[] = [
  jsonSyntax,
  jsonComment,
  jsonTrailingComma,
  duplicateJsonKey,
  byteOrderMark,
  nestingTooDeep,
  textTooLong,
  definitionTooLarge,
  definitionNotAnObject,
  templateNotDefinition,
  startatMissingTarget,
  nextMissingTarget,
  defaultMissingTarget,
  choiceNextMissingTarget,
  catchNextMissingTarget,
  branchJumpsOut,
  mapJumpsOut,
  jumpsIntoInnerScope,
  unreachableState,
  unreachableCycle,
  noTerminalState,
  trapLoopNoExit,
  loopWithoutWait,
  duplicateStateName,
  stateNotAnObject,
  noStates,
  typeMissing,
  typeUnknown,
  unknownField,
  missingField,
  wrongType,
  outOfRange,
  unknownValue,
  exclusiveFields,
  missingAlternative,
  emptyList,
  nextAndEnd,
  neitherNextNorEnd,
  jsonpathFieldInJsonata,
  jsonataFieldInJsonpath,
  querylanguageDowngrade,
  stateNameTooLong,
  stateNameCharacters,
  heartbeatNotBelowTimeout,
  invalidTimestamp,
  choiceWithoutDefault,
  choiceRuleWithoutVariable,
  retryStatesAllNotAlone,
  retryStatesAllNotLast,
  retryShadowedError,
  catchStatesAllNotAlone,
  catchStatesAllNotLast,
  catchShadowedError,
  errorNameReservedPrefix,
  notAPath,
  notAReferencePath,
  payloadBadPath,
  payloadDuplicateField,
  missingDollarSuffix,
  passResultWithPath,
  badContextPath,
  undefinedVariableJsonpath,
  intrinsicSyntax,
  intrinsicUnknown,
  intrinsicArgumentCount,
  intrinsicFormatPlaceholderCount,
  resourceNotArn,
  integrationMisspeltService,
  integrationUnknownService,
  integrationUnknownAction,
  integrationUnsupportedPattern,
  integrationUnknownParameter,
  integrationUnlistedParameter,
  integrationMissingParameter,
  executionWithoutParent,
  callbackWithoutToken,
  callbackWithoutTimeout,
  expressUnsupported,
  itemreaderInInline,
  distributedWithoutExecutiontype,
  mapLabelInvalid,
  mapLabelDuplicate,
  itemreaderUnknownResource,
  assignStates,
  assignInvalidName,
  assignShadowsOuter,
  jsonataUnclosedDelimiter,
  jsonataSyntax,
  pathSuffixInJsonata,
  intrinsicInJsonata,
]
