// What the linter takes from GitHub's own packages. This file is bundled before it is run (see engine.ts):
// the packages import JSON without an import attribute, which Node refuses.
export * as expressionTree from '@actions/expressions/ast'
export { Lexer } from '@actions/expressions/lexer'
export { Parser } from '@actions/expressions/parser'
export { registerLogger, validate } from '@actions/languageservice'
export {
  isBasicExpression,
  isMapping,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
export { parseAction } from '@actions/workflow-parser/actions/action-parser'
export { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
export { parseFileReference } from '@actions/workflow-parser/workflows/file-reference'
export { TextDocument } from 'vscode-languageserver-textdocument'
