/** All rules, in the order of the documentation. To add one: write its file, import it here and list it. */

import type { Rule } from '../rule/rule.js'
import { activityWithoutTimeout } from './activity-without-timeout.js'
import { assignInvalidName } from './assign-invalid-name.js'
import { assignShadowsOuter } from './assign-shadows-outer.js'
import { assignStates } from './assign-states.js'
import { badContextPath } from './bad-context-path.js'
import { branchJumpsOut } from './branch-jumps-out.js'
import { byteOrderMark } from './byte-order-mark.js'
import { callbackWithoutTimeout } from './callback-without-timeout.js'
import { callbackWithoutToken } from './callback-without-token.js'
import { catchLeadsToItself } from './catch-leads-to-itself.js'
import { catchNextMissingTarget } from './catch-next-missing-target.js'
import { catchShadowedError } from './catch-shadowed-error.js'
import { catchStatesAllNotAlone } from './catch-states-all-not-alone.js'
import { catchStatesAllNotLast } from './catch-states-all-not-last.js'
import { choiceGuardTooLate } from './choice-guard-too-late.js'
import { choiceNextMissingTarget } from './choice-next-missing-target.js'
import { choiceRuleContradiction } from './choice-rule-contradiction.js'
import { choiceRuleRepeated } from './choice-rule-repeated.js'
import { choiceRuleShadowed } from './choice-rule-shadowed.js'
import { choiceRuleWithoutVariable } from './choice-rule-without-variable.js'
import { choiceWithoutDefault } from './choice-without-default.js'
import { credentialsRoleNotArn } from './credentials-role-not-arn.js'
import { defaultMissingTarget } from './default-missing-target.js'
import { definitionNotAnObject } from './definition-not-an-object.js'
import { definitionTooLarge } from './definition-too-large.js'
import { distributedWithoutExecutiontype } from './distributed-without-executiontype.js'
import { distributedWithoutResultwriter } from './distributed-without-resultwriter.js'
import { duplicateJsonKey } from './duplicate-json-key.js'
import { duplicateStateName } from './duplicate-state-name.js'
import { emptyList } from './empty-list.js'
import { errorNameMisspelt } from './error-name-misspelt.js'
import { errorNameReservedPrefix } from './error-name-reserved-prefix.js'
import { exclusiveFields } from './exclusive-fields.js'
import { executionWithoutParent } from './execution-without-parent.js'
import { expressChildUnsupported } from './express-child-unsupported.js'
import { expressDistributedMap } from './express-distributed-map.js'
import { expressOverFiveMinutes } from './express-over-five-minutes.js'
import { expressUnsupported } from './express-unsupported.js'
import { failPathNotText } from './fail-path-not-text.js'
import { failPathOfSeveral } from './fail-path-of-several.js'
import { fieldNeverPresent } from './field-never-present.js'
import { heartbeatNotBelowTimeout } from './heartbeat-not-below-timeout.js'
import { inlineConcurrencyOverForty } from './inline-concurrency-over-forty.js'
import { integrationMissingParameter } from './integration-missing-parameter.js'
import { integrationMisspeltService } from './integration-misspelt-service.js'
import { integrationUnknownAction } from './integration-unknown-action.js'
import { integrationUnknownParameter } from './integration-unknown-parameter.js'
import { integrationUnknownService } from './integration-unknown-service.js'
import { integrationUnlistedParameter } from './integration-unlisted-parameter.js'
import { integrationUnsupportedPattern } from './integration-unsupported-pattern.js'
import { intrinsicArgumentCount } from './intrinsic-argument-count.js'
import { intrinsicArgumentType } from './intrinsic-argument-type.js'
import { intrinsicArgumentValue } from './intrinsic-argument-value.js'
import { intrinsicFormatPlaceholderCount } from './intrinsic-format-placeholder-count.js'
import { intrinsicInJsonata } from './intrinsic-in-jsonata.js'
import { intrinsicNesting } from './intrinsic-nesting.js'
import { intrinsicSyntax } from './intrinsic-syntax.js'
import { intrinsicUnknown } from './intrinsic-unknown.js'
import { invalidTimestamp } from './invalid-timestamp.js'
import { itemreaderInInline } from './itemreader-in-inline.js'
import { itemreaderUnknownResource } from './itemreader-unknown-resource.js'
import { jsonComment } from './json-comment.js'
import { jsonSyntax } from './json-syntax.js'
import { jsonTrailingComma } from './json-trailing-comma.js'
import { jsonataArgumentCount } from './jsonata-argument-count.js'
import { jsonataBareName } from './jsonata-bare-name.js'
import { jsonataErroroutputOutsideCatch } from './jsonata-erroroutput-outside-catch.js'
import { jsonataEval } from './jsonata-eval.js'
import { jsonataFieldInJsonpath } from './jsonata-field-in-jsonpath.js'
import { jsonataNewerOperator } from './jsonata-newer-operator.js'
import { jsonataRegex } from './jsonata-regex.js'
import { jsonataResultNotThere } from './jsonata-result-not-there.js'
import { jsonataRootReference } from './jsonata-root-reference.js'
import { jsonataSyntax } from './jsonata-syntax.js'
import { jsonataTextAround } from './jsonata-text-around.js'
import { jsonataTooComplex } from './jsonata-too-complex.js'
import { jsonataUnclosedDelimiter } from './jsonata-unclosed-delimiter.js'
import { jsonataUndefinedVariable } from './jsonata-undefined-variable.js'
import { jsonataUnknownFunction } from './jsonata-unknown-function.js'
import { jsonataUnknownMember } from './jsonata-unknown-member.js'
import { jsonataWithoutDelimiters } from './jsonata-without-delimiters.js'
import { jsonpathFieldInJsonata } from './jsonpath-field-in-jsonata.js'
import { jumpsIntoInnerScope } from './jumps-into-inner-scope.js'
import { lambdaArnDirect } from './lambda-arn-direct.js'
import { lambdaWithoutRetry } from './lambda-without-retry.js'
import { literalSecret } from './literal-secret.js'
import { loopWithoutWait } from './loop-without-wait.js'
import { mapDeprecatedField } from './map-deprecated-field.js'
import { mapItemOutsideMap } from './map-item-outside-map.js'
import { mapJumpsOut } from './map-jumps-out.js'
import { mapLabelDuplicate } from './map-label-duplicate.js'
import { mapLabelInvalid } from './map-label-invalid.js'
import { mapWithoutWork } from './map-without-work.js'
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
import { parallelSingleBranch } from './parallel-single-branch.js'
import { passResultWithPath } from './pass-result-with-path.js'
import { pathSuffixInJsonata } from './path-suffix-in-jsonata.js'
import { payloadBadPath } from './payload-bad-path.js'
import { payloadDuplicateField } from './payload-duplicate-field.js'
import { payloadTooLarge } from './payload-too-large.js'
import { querylanguageDowngrade } from './querylanguage-downgrade.js'
import { readerConfigMismatch } from './reader-config-mismatch.js'
import { readerWriterParameter } from './reader-writer-parameter.js'
import { resourceNotArn } from './resource-not-arn.js'
import { resourceUnsupported } from './resource-unsupported.js'
import { retryLongerThanTimeout } from './retry-longer-than-timeout.js'
import { retryMaxDelayBelowInterval } from './retry-max-delay-below-interval.js'
import { retryOfNoAttempts } from './retry-of-no-attempts.js'
import { retryOfRuntimeError } from './retry-of-runtime-error.js'
import { retryShadowedError } from './retry-shadowed-error.js'
import { retryStatesAllNotAlone } from './retry-states-all-not-alone.js'
import { retryStatesAllNotLast } from './retry-states-all-not-last.js'
import { sdkErrorName } from './sdk-error-name.js'
import { startatMissingTarget } from './startat-missing-target.js'
import { stateNameCharacters } from './state-name-characters.js'
import { stateNameEmpty } from './state-name-empty.js'
import { stateNameTooLong } from './state-name-too-long.js'
import { stateNotAnObject } from './state-not-an-object.js'
import { stringMatchesEscape } from './string-matches-escape.js'
import { templateNotDefinition } from './template-not-definition.js'
import { textTooLong } from './text-too-long.js'
import { tokenOutsideCallback } from './token-outside-callback.js'
import { trapLoopNoExit } from './trap-loop-no-exit.js'
import { typeMissing } from './type-missing.js'
import { typeUnknown } from './type-unknown.js'
import { undefinedVariableJsonpath } from './undefined-variable-jsonpath.js'
import { unknownField } from './unknown-field.js'
import { unknownValue } from './unknown-value.js'
import { unreachableCycle } from './unreachable-cycle.js'
import { unreachableState } from './unreachable-state.js'
import { variableReadBeforeAssigned } from './variable-read-before-assigned.js'
import { variableUnused } from './variable-unused.js'
import { versionUnknown } from './version-unknown.js'
import { wrongType } from './wrong-type.js'
import { yamlSyntax } from './yaml-syntax.js'

export const rules: readonly Rule[] = [
  jsonSyntax,
  yamlSyntax,
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
  credentialsRoleNotArn,
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
  versionUnknown,
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
  stateNameEmpty,
  stateNameTooLong,
  stateNameCharacters,
  heartbeatNotBelowTimeout,
  invalidTimestamp,
  choiceWithoutDefault,
  choiceRuleWithoutVariable,
  choiceRuleRepeated,
  choiceRuleShadowed,
  choiceRuleContradiction,
  choiceGuardTooLate,
  stringMatchesEscape,
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
  undefinedVariableJsonpath,
  variableReadBeforeAssigned,
  variableUnused,
  intrinsicSyntax,
  intrinsicUnknown,
  intrinsicArgumentCount,
  intrinsicFormatPlaceholderCount,
  intrinsicArgumentType,
  intrinsicArgumentValue,
  intrinsicNesting,
  resourceNotArn,
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
  callbackWithoutToken,
  callbackWithoutTimeout,
  activityWithoutTimeout,
  tokenOutsideCallback,
  lambdaWithoutRetry,
  lambdaArnDirect,
  expressUnsupported,
  expressDistributedMap,
  expressChildUnsupported,
  expressOverFiveMinutes,
  itemreaderInInline,
  distributedWithoutExecutiontype,
  distributedWithoutResultwriter,
  inlineConcurrencyOverForty,
  mapDeprecatedField,
  mapWithoutWork,
  parallelSingleBranch,
  mapLabelInvalid,
  mapLabelDuplicate,
  itemreaderUnknownResource,
  readerConfigMismatch,
  readerWriterParameter,
  assignStates,
  assignInvalidName,
  assignShadowsOuter,
  jsonataUnclosedDelimiter,
  jsonataSyntax,
  jsonataNewerOperator,
  jsonataBareName,
  jsonataRootReference,
  jsonataEval,
  jsonataUnknownFunction,
  jsonataArgumentCount,
  jsonataUndefinedVariable,
  jsonataUnknownMember,
  jsonataResultNotThere,
  jsonataErroroutputOutsideCatch,
  jsonataTooComplex,
  jsonataRegex,
  jsonataTextAround,
  jsonataWithoutDelimiters,
  pathSuffixInJsonata,
  intrinsicInJsonata,
]

/** About a text of which nothing else is known: that it cannot be read. */
export const textRules: readonly Rule[] = [jsonSyntax, yamlSyntax, nestingTooDeep, textTooLong]
