/** Rules about Choice states. */
import type { Rule } from '../../rule/rule.js'
import { choiceGuardTooLate } from './choice-guard-too-late.js'
import { choiceReadBeforeGuard } from './choice-read-before-guard.js'
import { choiceRuleContradiction } from './choice-rule-contradiction.js'
import { choiceRuleImplied } from './choice-rule-implied.js'
import { choiceRuleRepeated } from './choice-rule-repeated.js'
import { choiceRuleShadowed } from './choice-rule-shadowed.js'
import { choiceRuleWithoutVariable } from './choice-rule-without-variable.js'
import { choiceWithoutDefault } from './choice-without-default.js'
import { stringMatchesEscape } from './string-matches-escape.js'

export const choiceRules: readonly Rule[] = [
  choiceWithoutDefault,
  choiceRuleWithoutVariable,
  choiceRuleRepeated,
  choiceRuleShadowed,
  choiceRuleContradiction,
  choiceGuardTooLate,
  stringMatchesEscape,
  choiceRuleImplied,
  choiceReadBeforeGuard,
]
