/** Expressions to what they refer to. */
/// <reference path="./jsonata-min.d.ts" />
import { type Scan, scan } from './complexity.js'
import { plainPath } from './plain-path.js'
import { type References, referencesIn } from './references.js'
import type { Span, SyntaxNode } from './syntax.js'

export type Parsed =
  | {
      readonly kind: 'read'
      readonly references: References
      /** Operators that came to JSONata after the version that Step Functions has. */
      readonly newer: readonly Span[]
    }
  | ({
      readonly kind: 'syntax'
      /** One sentence without a full stop. */
      readonly message: string
    } & Span)
  /** A regular expression that JavaScript does not read. Java, which AWS runs, may. */
  | { readonly kind: 'regex'; readonly message: string }
  /** Nested too deeply to be read. */
  | { readonly kind: 'deep' }
  /** A substitution stands where it decides what the rest means. */
  | { readonly kind: 'unknown' }

export type Parser = (text: string) => Parsed

let loading: Promise<Library> | undefined
let parser: Parser | undefined

/** For these expressions. The library is loaded for the first one that is more than a plain path. */
export async function parserFor(texts: readonly string[]): Promise<Parser> {
  if (parser !== undefined) return parser
  if (texts.every((text) => plainPath(text) !== undefined)) return plainPathsOnly
  loading ??= import('jsonata/jsonata.min.js').then(({ default: jsonata }) => jsonata)
  const library = await loading
  parser ??= cached((text) => parse(text, library))
  return parser
}

const plainPathsOnly: Parser = (text) => readPlainPath(text) ?? { kind: 'unknown' }

function readPlainPath(text: string): Parsed | undefined {
  const references = plainPath(text)
  return references === undefined ? undefined : { kind: 'read', references, newer: [] }
}

/** Definitions of one project say the same things again and again. */
const mostRemembered = 5_000

function cached(read: Parser): Parser {
  const known = new Map<string, Parsed>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= mostRemembered) known.clear()
    const parsed = read(text)
    known.set(text, parsed)
    return parsed
  }
}

type Library = (text: string) => { ast(): unknown }

function parse(text: string, jsonata: Library): Parsed {
  const plain = readPlainPath(text)
  if (plain !== undefined) return plain
  const scanned = scan(text)
  if (!scanned.bounded) return { kind: 'deep' }
  if (scanned.substitutions.some((span) => isPartOfName(span, text))) return { kind: 'unknown' }
  const isKnown = scanned.substitutions.length === 0 && !text.includes('${')
  try {
    const root = jsonata(withoutSubstitutions(text, scanned)).ast() as SyntaxNode
    return { kind: 'read', references: referencesIn(root, text), newer: scanned.defaults }
  } catch (error) {
    if (!isKnown) return { kind: 'unknown' }
    if (isSyntaxError(error)) return troubleOf(error, text, scanned)
    if (error instanceof SyntaxError) return { kind: 'regex', message: error.message }
    if (error instanceof RangeError) return { kind: 'deep' }
    throw error
  }
}

function isPartOfName({ start, end }: Span, text: string): boolean {
  return /[\w$"'`]/.test(text.charAt(start - 1)) || /[\w$"'`]/.test(text.charAt(end))
}

/** A string of the same length stands for each: most of what they become has a place where a string has. */
function withoutSubstitutions(text: string, { substitutions }: Scan): string {
  let result = ''
  let copied = 0
  for (const { start, end } of substitutions) {
    result += `${text.slice(copied, start)}"${'_'.repeat(end - start - 2)}"`
    copied = end
  }
  return result + text.slice(copied)
}

type SyntaxTrouble = {
  readonly code: string
  readonly message: string
  readonly position?: number
  readonly token?: unknown
}

function isSyntaxError(error: unknown): error is SyntaxTrouble {
  const { code, message } = error as Partial<Record<string, unknown>>
  return typeof code === 'string' && typeof message === 'string' && /^S0[1-4]/.test(code)
}

function troubleOf(error: SyntaxTrouble, text: string, { unclosedAt }: Scan): Parsed {
  return { kind: 'syntax', message: error.message, ...placeOf(error, text, unclosedAt) }
}

const openEnded = ['S0101', 'S0105', 'S0106']
const openRegex = 'S0302'

function placeOf(
  { code, position, token }: SyntaxTrouble,
  text: string,
  unclosedAt: number | undefined,
): Span {
  const written = text.trimEnd().length
  const at = Math.min(position ?? written, written)
  if (openEnded.includes(code) && unclosedAt !== undefined) return { start: unclosedAt, end: written }
  if (code === openRegex) return { start: Math.max(0, text.lastIndexOf('/')), end: written }
  if (token === '(end)') return { start: written, end: written + 1 }
  const length = typeof token === 'string' || typeof token === 'number' ? String(token).length : 1
  return { start: Math.max(0, at - length), end: Math.max(at, 1) }
}
