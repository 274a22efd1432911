/** JSONata of the user's or of a definition, held within limits. */
import { messageOf, UserError } from '@aws-delivery-actions/host'
import type { Expression } from 'jsonata'

const limits = { expression: 8_192, nesting: 100, timeout: 5_000, stack: 500, sequence: 1_000_000 }

/** @throws {UserError} when it cannot be read. */
export async function compileJsonata(text: string, where: string): Promise<Expression> {
  if (text.length > limits.expression || nestingOf(text) > limits.nesting) {
    throw new UserError('the expression is too long or nested too deep', {
      where,
      expected: `at most ${limits.expression} characters and ${limits.nesting} open brackets`,
    })
  }
  const { default: jsonata } = await import('jsonata')
  const { timeout, stack, sequence } = limits
  try {
    return jsonata(text, { timeout, stack, sequence })
  } catch (error) {
    throw new UserError('this is not JSONata', { where, mend: jsonataTrouble(error), cause: error })
  }
}

/** JSONata throws objects that are no errors. */
export function jsonataTrouble(error: unknown): string {
  const { code, position, message } = error as { code?: unknown; position?: unknown; message?: unknown }
  if (typeof code !== 'string') return messageOf(error)
  const place = typeof position === 'number' ? ` at character ${position}` : ''
  return `JSONata ${code}${place}${typeof message === 'string' ? `: ${message}` : ''}`
}

/** Brackets and operators in a row; what stands in texts counts too. */
function nestingOf(expression: string): number {
  let depth = 0
  let most = 0
  for (const character of expression) {
    if ('([{?'.includes(character)) most = Math.max(most, ++depth)
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
  }
  return most
}
