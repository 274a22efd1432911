import type { Expr } from '@actions/expressions'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Place } from './document.js'
import type { Engine } from './engine.js'
import { placeOf } from './tree.js'

export type Expression = { readonly text: string; readonly place: Place }

/** `steps.<step>.outputs.<output>`, in any of the ways in which it can be written. */
export type StepOutput = { readonly step: string; readonly output: string; readonly place: Place }

const contexts = [
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
]
const functions = ['always', 'cancelled', 'failure', 'hashFiles', 'success']

/** Every expression below a token, those of an `if:` without braces too. */
export function expressionsIn(engine: Engine, root: TemplateToken): Expression[] {
  return [...engine.TemplateToken.traverse(root)].flatMap(([, token, key]) => {
    if (engine.isBasicExpression(token)) {
      return (token.originalExpressions ?? [token]).map((one) => ({
        text: one.expression,
        place: placeOf(one),
      }))
    }
    const isCondition = key?.toString() === 'if' && engine.isString(token)
    return isCondition ? [{ text: token.value, place: placeOf(token) }] : []
  })
}

export function stepOutputsIn(engine: Engine, root: TemplateToken): StepOutput[] {
  return expressionsIn(engine, root).flatMap(({ text, place }) => {
    const expression = parse(engine, text)
    if (expression === undefined) return []
    return accessesIn(engine, expression).map((access) => ({ ...access, place }))
  })
}

/** Undefined where it cannot be parsed: GitHub's parser has said so already. */
function parse(engine: Engine, text: string): Expr | undefined {
  try {
    const { tokens } = new engine.Lexer(text).lex()
    const known = functions.map((name) => ({ name, minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER }))
    return new engine.Parser(tokens, contexts, known).parse()
  } catch {
    return undefined
  }
}

function accessesIn(engine: Engine, expression: Expr): { step: string; output: string }[] {
  const below = childrenOf(engine, expression).flatMap((child) => accessesIn(engine, child))
  const [context, step, outputs, output] = pathOf(engine, expression)
  const isStepOutput = context?.toLowerCase() === 'steps' && outputs?.toLowerCase() === 'outputs'
  return isStepOutput && step !== undefined && output !== undefined ? [{ step, output }, ...below] : below
}

/** `a.b['c']` is `a`, `b`, `c`; nothing where a part is computed. */
function pathOf(engine: Engine, expression: Expr): string[] {
  const { ContextAccess, IndexAccess, Literal } = engine.expressionTree
  if (expression instanceof ContextAccess) return [expression.name.lexeme]
  if (!(expression instanceof IndexAccess) || !(expression.index instanceof Literal)) return []
  const parent = pathOf(engine, expression.expr)
  return parent.length === 0 ? [] : [...parent, expression.index.literal.coerceString()]
}

function childrenOf(engine: Engine, expression: Expr): Expr[] {
  const tree = engine.expressionTree
  if (expression instanceof tree.IndexAccess) return [expression.expr, expression.index]
  if (expression instanceof tree.FunctionCall || expression instanceof tree.Logical) return expression.args
  if (expression instanceof tree.Binary) return [expression.left, expression.right]
  if (expression instanceof tree.Unary) return [expression.expr]
  return expression instanceof tree.Grouping ? [expression.group] : []
}
