/**
 * What an expression refers to: variables, functions, and names that stand where no context is. Step Functions
 * computes expressions without a context, so that a path that starts with a name finds nothing; inside of a path,
 * a predicate, an order or a grouping the context is what stands before.
 */
import { type Pair, type Span, type Stage, type SyntaxNode, spanOf } from './syntax.js'

export type Reference = Span & { readonly name: string }

export type VariableReference = Reference & {
  /** The names that follow it: `input` and `id` in `$states.input.id`. */
  readonly steps: readonly Reference[]
}

export type CallReference = Reference & {
  readonly arguments: number
  /** The arguments that are written out, each in its place. */
  readonly literals: readonly (Literal | undefined)[]
  /** `$f(?, 1)` makes a function of what is left open. */
  readonly partial: boolean
}

/** A string, number, boolean or null. */
export type Literal = { readonly value: unknown }

export type References = {
  /** Variables that are not bound inside of the expression. */
  readonly variables: readonly VariableReference[]
  /** Calls of functions that are not bound inside of the expression. */
  readonly calls: readonly CallReference[]
  /** Names, and `$` as an empty one, where the expression has no context. */
  readonly bare: readonly Reference[]
  /** Each `$$`. */
  readonly roots: readonly Reference[]
}

export function referencesIn(root: SyntaxNode, text: string): References {
  const collector = new Collector(text)
  collector.visit(root, inner(undefined), true)
  return collector
}

/** Variables that the expression binds itself. */
type Scope = {
  readonly names: Set<string>
  /** What a block binds, further down too: a function that is called there knows all of it. */
  readonly whole: ReadonlySet<string>
  readonly isFunction: boolean
  readonly outer: Scope | undefined
}

const none: ReadonlySet<string> = new Set()

const inner = (outer: Scope | undefined, whole = none): Scope => ({
  names: new Set(),
  whole,
  isFunction: false,
  outer,
})

function boundBy(expressions: readonly SyntaxNode[] = []): ReadonlySet<string> {
  const names = expressions.flatMap((node) =>
    node.type === 'bind' ? [String((node.lhs as SyntaxNode).value)] : [],
  )
  return names.length === 0 ? none : new Set(names)
}

function isBound(name: string, scope: Scope): boolean {
  let isLater = false
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.names.has(name) || (isLater && at.whole.has(name))) return true
    isLater ||= at.isFunction
  }
  return false
}

class Collector implements References {
  readonly variables: VariableReference[] = []
  readonly calls: CallReference[] = []
  readonly bare: Reference[] = []
  readonly roots: Reference[] = []
  private readonly text: string
  /** The parser doubles the left side of some operators. */
  private readonly seen = new Set<number>()

  constructor(text: string) {
    this.text = text
  }

  /** `free`: no context is known here. */
  visit(node: SyntaxNode | undefined, scope: Scope, free: boolean): void {
    if (node === undefined) return
    switch (node.type) {
      case 'path':
        this.path(node, scope, free)
        break
      case 'name':
        if (free) this.note(this.bare, node, String(node.value))
        break
      case 'variable':
        this.variable(node, [], scope, free)
        break
      case 'function':
      case 'partial':
        this.call(node, scope, free, 0)
        break
      case 'apply':
        this.visit(node.lhs as SyntaxNode, scope, free)
        if (node.rhs?.type === 'function') this.call(node.rhs, scope, free, 1)
        else this.visit(node.rhs, scope, free)
        break
      case 'lambda':
        this.lambda(node, scope, free)
        break
      case 'block':
        this.all(node.expressions, inner(scope, boundBy(node.expressions)), free)
        break
      case 'bind':
        scope.names.add(String((node.lhs as SyntaxNode).value))
        this.visit(node.rhs, scope, free)
        break
      case 'condition':
        // What the parser adds for ?? has no place.
        if (node.condition?.procedure?.position !== undefined || node.condition?.type !== 'function')
          this.visit(node.condition, scope, free)
        this.visit(node.then, scope, free)
        this.visit(node.else, scope, free)
        break
      case 'transform':
        for (const part of [node.pattern, node.update, node.delete]) this.visit(part, scope, false)
        break
      case 'sort':
        for (const { expression } of node.terms ?? []) this.visit(expression, scope, false)
        break
      default:
        this.parts(node, scope, free)
    }
    this.stages(node, scope)
  }

  private parts(node: SyntaxNode, scope: Scope, free: boolean): void {
    if (isPairs(node.lhs)) this.pairs(node.lhs, scope, free)
    else this.visit(node.lhs, scope, free)
    this.visit(node.rhs, scope, free)
    this.visit(node.expression, scope, free)
    this.all(node.expressions, scope, free)
  }

  private path(node: SyntaxNode, outer: Scope, free: boolean): void {
    const scope = inner(outer)
    const steps = node.steps ?? []
    const [first, ...rest] = steps
    for (const step of steps) bindPositions(step, scope)
    if (first?.type === 'variable') {
      this.variable(first, namesFrom(first, rest), scope, free)
      this.stages(first, scope)
    } else this.visit(first, scope, free)
    for (const step of rest) this.visit(step, scope, false)
  }

  private stages({ predicate, stages, group }: SyntaxNode, scope: Scope): void {
    for (const { expr } of [...(predicate ?? []), ...(stages ?? [])]) this.visit(expr, scope, false)
    if (group !== undefined) this.pairs(group.lhs, scope, false)
  }

  private pairs(pairs: readonly Pair[], scope: Scope, free: boolean): void {
    for (const pair of pairs) this.all(pair, scope, free)
  }

  private all(nodes: readonly SyntaxNode[] | undefined, scope: Scope, free: boolean): void {
    for (const node of nodes ?? []) this.visit(node, scope, free)
  }

  private lambda(node: SyntaxNode, outer: Scope, free: boolean): void {
    const scope: Scope = { ...inner(outer), isFunction: true }
    for (const { value } of node.arguments ?? []) scope.names.add(String(value))
    this.visit(node.body, scope, free)
  }

  private call(node: SyntaxNode, scope: Scope, free: boolean, piped: number): void {
    const { procedure, arguments: given = [] } = node
    const name = String(procedure?.value)
    if (procedure?.type !== 'variable' || name === '') this.visit(procedure, scope, free)
    else if (!isBound(name, scope) && this.isNew(procedure)) {
      const literals = [...Array.from({ length: piped }, () => undefined), ...given.map(literalOf)]
      const call = { name, arguments: literals.length, literals, partial: node.type === 'partial' }
      this.calls.push({ ...call, ...spanOf(procedure, this.text) })
    }
    this.all(given, scope, free)
    if (node.type === 'function' && piped > 0) this.stages(node, scope)
  }

  private variable(node: SyntaxNode, steps: readonly SyntaxNode[], scope: Scope, free: boolean): void {
    const name = String(node.value)
    if (name === '') {
      if (free) this.note(this.bare, node, name)
    } else if (name === '$') this.note(this.roots, node, name)
    else if (!isBound(name, scope) && this.isNew(node)) {
      const names = steps.map((step) => ({ name: String(step.value), ...spanOf(step, this.text) }))
      this.variables.push({ name, steps: names, ...spanOf(node, this.text) })
    }
  }

  private note(list: Reference[], node: SyntaxNode, name: string): void {
    if (this.isNew(node)) list.push({ name, ...spanOf(node, this.text) })
  }

  private isNew({ position }: SyntaxNode): boolean {
    if (position === undefined || this.seen.has(position)) return false
    this.seen.add(position)
    return true
  }
}

function literalOf({ type, value }: SyntaxNode): Literal | undefined {
  return type === 'string' || type === 'number' || type === 'value' ? { value } : undefined
}

function isPairs(value: SyntaxNode['lhs']): value is readonly Pair[] {
  return Array.isArray(value)
}

/** The plain names that follow a variable, up to the first step that is more. */
function namesFrom(variable: SyntaxNode, rest: readonly SyntaxNode[]): readonly SyntaxNode[] {
  if (variable.predicate !== undefined) return []
  const end = rest.findIndex(({ type }) => type !== 'name')
  return end < 0 ? rest : rest.slice(0, end)
}

function bindPositions({ focus, index, stages = [] }: SyntaxNode, { names }: Scope): void {
  for (const name of [focus, index, ...stages.map(indexOf)]) if (name !== undefined) names.add(name)
}

function indexOf({ type, value }: Stage): string | undefined {
  return type === 'index' ? String(value) : undefined
}
