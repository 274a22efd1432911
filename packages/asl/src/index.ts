export { type AtMachine, atMachines } from './embedding/at-machines.js'
export type { Embedded, Named, Readable, SourceFile } from './embedding/embedded.js'
export {
  type Context,
  type Linted,
  type LintedDefinition,
  lintEmbedded,
  notLinted,
} from './embedding/lint-embedded.js'
export { mayHoldMachines, readDefinition, readSource, readTree } from './embedding/read.js'
export {
  commentWithoutUse,
  definitionFileMissing,
  definitionGivenTwice,
  type FileRule,
  fileFinding,
  fileRules,
  unreadableFile,
} from './file-rules.js'
export type { AwsCode, Finding, Severity } from './finding.js'
export { applied, type Edit } from './fix/edits.js'
export { type LintOptions, lint, lintTree, type Report } from './lint.js'
export {
  type Definition,
  definitionFrom,
  isTerminal,
  type Machine,
  type State,
} from './model/definition.js'
export type { MachineType, Rule } from './rule/rule.js'
export { type DocumentedRule, documentedRules } from './rules/documented.js'
export { allRules } from './rules/index.js'
export { rulesPage } from './rules-page.js'
export {
  type Diagnostic,
  definitionToSend,
  findingFromService,
  isSameMatter,
  type ReadDefinition,
} from './service-validation.js'
export { treeFromJson } from './source/json.js'
export { type Position, type PositionRange, type SourceText, sourceText } from './source/source-text.js'
export { descendants, kindInWords, member, type Node, pointerTo, type Tree } from './source/tree.js'
export { waivedByComments } from './suppression/waived.js'
