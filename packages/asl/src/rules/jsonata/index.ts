/** Rules about JSONata. */
import type { Rule } from '../../rule/rule.js'
import { intrinsicInJsonata } from './intrinsic-in-jsonata.js'
import { jsonataArgumentCount } from './jsonata-argument-count.js'
import { jsonataArgumentType } from './jsonata-argument-type.js'
import { jsonataBareName } from './jsonata-bare-name.js'
import { jsonataErroroutputOutsideCatch } from './jsonata-erroroutput-outside-catch.js'
import { jsonataEval } from './jsonata-eval.js'
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
import { pathSuffixInJsonata } from './path-suffix-in-jsonata.js'

export const jsonataRules: readonly Rule[] = [
  jsonataUnclosedDelimiter,
  jsonataSyntax,
  jsonataNewerOperator,
  jsonataBareName,
  jsonataRootReference,
  jsonataEval,
  jsonataUnknownFunction,
  jsonataArgumentCount,
  jsonataArgumentType,
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
