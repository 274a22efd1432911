/** Rules about the text: whether it can be read at all. */
import type { Rule } from '../../rule/rule.js'
import { byteOrderMark } from './byte-order-mark.js'
import { definitionNotAnObject } from './definition-not-an-object.js'
import { definitionTooLarge } from './definition-too-large.js'
import { duplicateJsonKey } from './duplicate-json-key.js'
import { jsonComment } from './json-comment.js'
import { jsonSyntax } from './json-syntax.js'
import { jsonTrailingComma } from './json-trailing-comma.js'
import { nestingTooDeep } from './nesting-too-deep.js'
import { templateNotDefinition } from './template-not-definition.js'
import { textTooLong } from './text-too-long.js'
import { yamlSyntax } from './yaml-syntax.js'

export const textRules: readonly Rule[] = [
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
]

/** About a text of which nothing else is known: that it cannot be read. */
export const readingRules: readonly Rule[] = [jsonSyntax, yamlSyntax, nestingTooDeep, textTooLong]
