export { type FileRule, fileFinding, fileRules, unreadableFile, yamlNotRead } from './file-rules.js'
export type { AwsCode, Finding, Severity } from './finding.js'
export { type LintOptions, lint, lintTree, type Report } from './lint.js'
export type { MachineType, Rule } from './rule/rule.js'
export { rules } from './rules/index.js'
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
export type { Node, Tree } from './source/tree.js'
