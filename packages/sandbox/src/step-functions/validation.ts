/** ValidateStateMachineDefinition: the scenario's verdict on a definition, in the limits that the request sets. */

import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { DiagnosticScript, ValidationScript } from './script.js'

const longestDefinition = 1_048_576
const mostResults = 100

export function validations(scripts: readonly ValidationScript[]): (request: Members) => Members {
  const armed = scripts.map((script) => ({ script, left: script.times ?? Number.POSITIVE_INFINITY }))

  return (request) => {
    const definition = definitionIn(request)
    const type = oneOf(request, 'type', ['STANDARD', 'EXPRESS'])
    const least = oneOf(request, 'severity', ['ERROR', 'WARNING'])
    const most = maxResultsIn(request)
    const next = armed.find(({ script, left }) => left > 0 && fits(script, definition, type))
    if (next !== undefined) next.left--
    const found = next?.script.diagnostics ?? jsonProblems(definition)
    const shown = found.filter(({ severity }) => severity === 'ERROR' || least === 'WARNING')
    return {
      result: found.some(({ severity }) => severity === 'ERROR') ? 'FAIL' : 'OK',
      diagnostics: shown.slice(0, most),
      truncated: shown.length > most,
    }
  }
}

function fits(
  { whenDefinitionHolds = '', whenType }: ValidationScript,
  definition: string,
  type: string,
): boolean {
  return definition.includes(whenDefinitionHolds) && (whenType ?? type) === type
}

function jsonProblems(definition: string): readonly DiagnosticScript[] {
  try {
    JSON.parse(definition)
    return []
  } catch (error) {
    return [
      {
        severity: 'ERROR',
        code: 'INVALID_JSON_DESCRIPTION',
        message: String(error),
        location: '[Source: (String); line: 1, column: 1]',
      },
    ]
  }
}

function definitionIn({ definition }: Members): string {
  if (typeof definition !== 'string') throw invalid('definition', 'Member must not be null')
  if (definition === '') throw invalid('definition', 'Member must have length greater than or equal to 1')
  if (definition.length <= longestDefinition) return definition
  throw invalid('definition', `Member must have length less than or equal to ${longestDefinition}`)
}

/** The first choice is the service's default. */
function oneOf(request: Members, member: string, choices: readonly [string, ...string[]]): string {
  const value = request[member] ?? choices[0]
  if (choices.includes(String(value))) return String(value)
  throw invalid(member, `Member must satisfy enum value set: [${choices.join(', ')}]`)
}

function maxResultsIn({ maxResults = 0 }: Members): number {
  if (typeof maxResults !== 'number' || maxResults < 0 || maxResults > mostResults) {
    throw invalid('maxResults', `Member must have value less than or equal to ${mostResults}`)
  }
  return maxResults === 0 ? mostResults : maxResults
}

function invalid(member: string, constraint: string): ServiceError {
  return new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`,
  )
}
