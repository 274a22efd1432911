/** Which licences may be written as SPDX expressions: those that are made of identifiers on the official lists. */
import exceptions from 'spdx-exceptions/index.json' with { type: 'json' }
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import licenses from 'spdx-license-ids/index.json' with { type: 'json' }
import compounds from '../license-compounds.json' with { type: 'json' }

const byLower = (names: readonly string[]) => new Map(names.map((name) => [name.toLowerCase(), name]))
const licenseIds = byLower([...licenses, ...deprecated.filter((id) => !Object.hasOwn(compounds, id))])
const compoundIds = new Map(Object.entries(compounds).map(([id, meaning]) => [id.toLowerCase(), meaning]))
const exceptionIds = byLower(exceptions)

/** Expressions that anyone writes have few; more is a list in disguise. */
const mostTokens = 1000

/** The identifier as the list writes it; undefined for any other text. */
export function licenseId(text: string): string | undefined {
  return licenseIds.get(text.trim().toLowerCase())
}

/** Of the list, as the list writes them. */
export const licenseIdentifiers: readonly string[] = licenses

/** The exception as the list writes it; undefined for any other text. */
export function exceptionId(text: string): string | undefined {
  return exceptionIds.get(text.trim().toLowerCase())
}

/** The expression with its identifiers as the lists write them; undefined where it is none. */
export function licenseExpression(text: string): string | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  if (tokens.length > mostTokens) return undefined
  const written: string[] = []
  let depth = 0
  let after: After = 'operator'
  for (const token of tokens) {
    const step = stepOf(after, token)
    if (step === undefined) return undefined
    depth += step.text === '(' ? 1 : step.text === ')' ? -1 : 0
    if (depth < 0) return undefined
    written.push(step.text)
    after = step.after
  }
  if (depth !== 0 || after === 'operator' || after === 'with') return undefined
  return written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')
}

/** What was read last: `closed` is what no exception may follow. */
type After = 'operator' | 'with' | 'license' | 'closed'
type Step = { readonly text: string; readonly after: After }

function stepOf(after: After, token: string): Step | undefined {
  const lower = token.toLowerCase()
  if (after === 'with') return stepTo(exceptionIds.get(lower), 'closed')
  if (after === 'operator') {
    if (token === '(') return { text: token, after }
    return stepTo(compoundIds.get(lower), 'closed') ?? stepTo(licenseToken(lower), 'license')
  }
  if (token === ')') return { text: token, after: 'closed' }
  if (lower === 'and' || lower === 'or') return { text: token.toUpperCase(), after: 'operator' }
  return lower === 'with' && after === 'license' ? { text: 'WITH', after: 'with' } : undefined
}

function stepTo(text: string | undefined, after: After): Step | undefined {
  return text === undefined ? undefined : { text, after }
}

/** An identifier, also with a plus for later versions. */
function licenseToken(lower: string): string | undefined {
  const known = licenseIds.get(lower)
  if (known !== undefined || !lower.endsWith('+')) return known
  const base = licenseIds.get(lower.slice(0, -1))
  return base === undefined ? undefined : `${base}+`
}
