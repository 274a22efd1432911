/** A regular expression with a named group for each field. It is run by a matcher whose time is linear in the tag. */
import { UserError } from '@aws-delivery-actions/host'
import { type FieldSpan, fieldNames, type Grammar, type Match } from './grammar.js'
import { ExpressionProblem, type Program, programFrom } from './linear-expression.js'
import { matchWhole } from './linear-match.js'

export function looksLikeExpression(text: string): boolean {
  return text.startsWith('^') || text.includes('(?')
}

/** @throws {UserError} when it is not anchored, lacks a group, or uses what cannot be matched in linear time. */
export function expressionGrammar(text: string): Grammar {
  const program = readExpression(text)
  for (const name of fieldNames) {
    const count = program.groups.filter((group) => group === name).length
    if (count !== 1)
      throw unusable(text, `has the group (?<${name}>…) ${count === 0 ? 'nowhere' : `${count} times`}`)
  }
  const other = program.groups.find((group) => !(fieldNames as readonly string[]).includes(group))
  if (other !== undefined) throw unusable(text, `has the unknown group (?<${other}>…)`)
  return { text, match: (tag) => matchProgram(program, tag), write: () => undefined }
}

function readExpression(text: string): Program {
  if (!text.startsWith('^') || !/(?<!\\)(?:\\\\)*\$$/.test(text)) {
    throw unusable(text, 'is not anchored: it would take a part of the tag for the whole')
  }
  try {
    return programFrom(text.slice(1, -1))
  } catch (error) {
    if (!(error instanceof ExpressionProblem)) throw error
    throw unusable(text, `${error.message} at character ${error.at + 2}`)
  }
}

function matchProgram(program: Program, tag: string): Match {
  const result = matchWhole(program, tag)
  if ('reached' in result) {
    const { reached } = result
    const trouble =
      reached === tag.length
        ? 'ends before the expression does'
        : `does not follow the expression from here on`
    return { mismatch: { from: Math.min(reached, Math.max(0, tag.length - 1)), to: tag.length, trouble } }
  }
  const spans: FieldSpan[] = []
  for (const name of fieldNames) {
    const span = result.groups.get(name)
    if (span === undefined)
      return { mismatch: { from: 0, to: tag.length, trouble: `leaves out the ${name}` } }
    spans.push({ name, ...span })
  }
  return { spans: spans.sort((one, other) => one.from - other.from || one.to - other.to) }
}

function unusable(expression: string, trouble: string): UserError {
  return new UserError(`the expression ${JSON.stringify(expression.slice(0, 200))} ${trouble}`, {
    where: 'grammar',
    expected:
      'an expression from ^ to $ with the groups (?<env>…), (?<scope>…), (?<team>…) and (?<version>…), each once, without back references, look-around, flags or property escapes',
    mend: 'for example ^(?<env>[a-z]+)_(?<scope>[a-z0-9-]+)/(?<team>[a-z]+)/v(?<version>[0-9.]+)$',
  })
}
