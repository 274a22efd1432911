/** What the names of a Terraform file stand for, as far as the same file tells. */
import type { Block } from './blocks.js'
import type { Expression } from './expression.js'

/** How often a value may be named by another before it is followed no more. */
export const longestWay = 10

export class Names {
  readonly blocks: readonly Block[]
  /** The values that something stood for. */
  readonly followed = new Set<Expression>()
  private readonly locals = new Map<string, Expression>()

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
    for (const { names, attributes } of blocks) {
      if (names[0] !== 'locals') continue
      for (const [name, value] of attributes) if (!this.locals.has(name)) this.locals.set(name, value)
    }
  }

  /** `local.NAME` */
  valueOf(path: string): Expression | undefined {
    const value = this.peek(path)
    if (value !== undefined) this.followed.add(value)
    return value
  }

  /** The same for a look that nothing is made of. */
  peek(path: string): Expression | undefined {
    return path.startsWith('local.') ? this.locals.get(path.slice('local.'.length)) : undefined
  }

  resolved(expression: Expression, steps = 0): Expression {
    if (expression.is !== 'reference' || steps >= longestWay) return expression
    const value = this.valueOf(expression.path)
    return value === undefined ? expression : this.resolved(value, steps + 1)
  }

  /**
   * Values that name values that name values may come to more than any definition is long: those of one definition
   * are followed until they do.
   */
  forOneDefinition(): (expression: Expression, depth: number) => Expression {
    let left = longestDefinition
    return (expression, depth) => {
      if (expression.is !== 'reference' || depth > deepest) return expression
      const value = this.resolved(expression)
      left -= value.range.end - value.range.start
      return left < 0 ? expression : value
    }
  }
}

const longestDefinition = 1024 * 1024
const deepest = 200
