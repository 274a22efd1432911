/**
 * Licences as documents state them: SPDX expressions where they are well formed, else lists, names that mean an
 * identifier, and free text, which is taken literally. The case of letters does not count.
 */
import compoundNames from './license-compounds.json' with { type: 'json' }
import { identifierOf } from './license-names.js'

export type LicenseExpression =
  | { readonly kind: 'license'; readonly name: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseExpression[] }

/** Nobody nests deeper; the parser calls itself once a level. */
const deepest = 100
const longest = 20_000

/** Old identifiers that are an identifier and an exception in one. */
const compounds: ReadonlyMap<string, string> = new Map(
  Object.entries(compoundNames).map(([id, meaning]) => [id.toLowerCase(), meaning.toLowerCase()]),
)

/** Never throws: what is no expression is one licence of that name. An empty text is no licence. */
export function parseLicense(text: string): LicenseExpression | undefined {
  const trimmed = text.trim().slice(0, longest).replace(/\s+/g, ' ')
  if (trimmed === '') return undefined
  return statementOf(trimmed) ?? listed(trimmed)
}

/** Every licence that the text names, as it is compared: in lower case, the GNU licences by their present names. */
export function licensesOf(text: string): readonly string[] {
  const expression = parseLicense(text)
  return expression === undefined ? [] : [...new Set(names(expression))]
}

/** Whether the text names a licence, or states this very expression. */
export function mentions(text: string, wanted: string): boolean {
  const licenses = new Set(licensesOf(text))
  const names = licensesOf(wanted)
  return names.length > 0 && names.every((license) => licenses.has(license))
}

/** Whether one may use the package without a licence that is denied: of alternatives, one is enough. */
export function isUsable(text: string, isDenied: (license: string) => boolean): boolean {
  const expression = parseLicense(text)
  return expression === undefined || satisfies(expression, isDenied)
}

/** As it is compared: the identifier that the name means, else the name. */
export function canonicalLicense(name: string): string {
  const written = name.trim().toLowerCase().replace(/\s+/g, ' ')
  const spaced = compounds.get(written) ?? written
  const [, license = spaced, exception] = /^(.+?) with (\S+)$/.exec(spaced) ?? []
  const identifier = identifierOf(license) ?? license
  return exception === undefined ? identifier : `${identifier} with ${exception}`
}

function satisfies(expression: LicenseExpression, isDenied: (license: string) => boolean): boolean {
  switch (expression.kind) {
    case 'license':
      return !isDenied(expression.name)
    case 'and':
      return expression.parts.every((part) => satisfies(part, isDenied))
    case 'or':
      return expression.parts.some((part) => satisfies(part, isDenied))
  }
}

function names(expression: LicenseExpression): readonly string[] {
  return expression.kind === 'license' ? [expression.name] : expression.parts.flatMap(names)
}

/** A name, or an expression; undefined for anything else. */
function statementOf(text: string): LicenseExpression | undefined {
  return identifierOf(text) === undefined ? parsed(laterAsOneWord(text)) : literal(text)
}

/** `GPLv2 or later` is no choice between two. */
function laterAsOneWord(text: string): string {
  return text.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\w.-])/gi, '-or-later')
}

/**
 * Scanners join the statements of one package by `AND`, commas, semicolons or slashes, be they expressions or not. None
 * of these says that one may choose.
 */
function listed(text: string): LicenseExpression {
  const isAddress = /^https?:\/\/\S+$/i.test(text)
  const parts = text
    .split(isAddress ? / AND / : / AND |[,;]|\band\/or\b|\//)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 2) return literal(withoutLooseBracket(text))
  return { kind: 'and', parts: parts.map((part) => statementOf(part) ?? literal(withoutLooseBracket(part))) }
}

function withoutLooseBracket(text: string): string {
  const isOpen = text.startsWith('(') && !text.includes(')')
  const isClosed = text.endsWith(')') && !text.includes('(')
  const bare = text.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined).trim()
  return bare === '' ? text : bare
}

function literal(text: string): LicenseExpression {
  return { kind: 'license', name: canonicalLicense(text) }
}

type Cursor = { readonly tokens: readonly string[]; at: number }

/** Undefined when the text is not well formed. */
function parsed(text: string): LicenseExpression | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  if (!tokens.every((token) => /^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(token))) return undefined
  const cursor: Cursor = { tokens, at: 0 }
  const expression = alternatives(cursor, 0)
  return cursor.at === tokens.length ? expression : undefined
}

function alternatives(cursor: Cursor, depth: number): LicenseExpression | undefined {
  return chain(cursor, 'or', () => chain(cursor, 'and', () => simple(cursor, depth)))
}

function chain(
  cursor: Cursor,
  kind: 'and' | 'or',
  next: () => LicenseExpression | undefined,
): LicenseExpression | undefined {
  const parts: LicenseExpression[] = []
  do {
    const part = next()
    if (part === undefined) return undefined
    parts.push(part)
  } while (isTaken(cursor, kind))
  const [only] = parts
  return parts.length === 1 ? only : { kind, parts }
}

function simple(cursor: Cursor, depth: number): LicenseExpression | undefined {
  if (isTaken(cursor, '(')) {
    const inner = depth === deepest ? undefined : alternatives(cursor, depth + 1)
    return isTaken(cursor, ')') ? inner : undefined
  }
  const name = word(cursor)
  if (name === undefined) return undefined
  if (!isTaken(cursor, 'with')) return { kind: 'license', name: canonicalLicense(name) }
  const exception = word(cursor)
  if (exception === undefined) return undefined
  return { kind: 'license', name: canonicalLicense(`${name} with ${exception}`) }
}

function word(cursor: Cursor): string | undefined {
  const token = cursor.tokens[cursor.at]
  if (token === undefined || /^(?:[()]|and|or|with)$/i.test(token)) return undefined
  cursor.at++
  return token
}

function isTaken(cursor: Cursor, token: string): boolean {
  if (cursor.tokens[cursor.at]?.toLowerCase() !== token) return false
  cursor.at++
  return true
}
