/** What can be wrong with registries and what they hold. Whoever uses this package tells it to the user. */

/** A text that is no reference, platform or annotation. */
export class FormProblem extends Error {
  override readonly name = 'FormProblem'
  /** Where in the text, as a UTF-16 offset and a length. */
  readonly at: number
  readonly length: number
  readonly expected: string

  constructor(trouble: string, place: { at: number; length: number }, expected: string) {
    super(trouble)
    this.at = place.at
    this.length = Math.max(1, place.length)
    this.expected = expected
  }
}

/**
 * What a registry handed out is not what it should be. `unsupported`: it is sound, but nothing that can be joined.
 * `malformed`: it breaks the rules of its own format, or is not what was asked for.
 */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem'
  readonly kind: 'unsupported' | 'malformed'

  constructor(kind: 'unsupported' | 'malformed', trouble: string) {
    super(trouble)
    this.kind = kind
  }
}

export type RegistryTrouble =
  /** The manifest, blob or repository does not exist. */
  | 'missing'
  /** It exists and is put away, so that waiting does not help. */
  | 'archived'
  /** The registry does not know who asks. */
  | 'unauthenticated'
  /** It knows, and does not allow it. */
  | 'denied'
  | 'throttled'
  /** A tag that must not change. */
  | 'immutable'
  /** A pull-through cache did not get the image from where it comes from. */
  | 'upstream'
  /** Any other no. */
  | 'refused'
  /** A status of 500 or more. */
  | 'server'
  /** No answer, or one that broke off. */
  | 'network'

export type RegistryErrorFacts = {
  readonly trouble: RegistryTrouble
  /** `GET 127.0.0.1:5000/app/manifests/v1` */
  readonly request: string
  readonly status?: number | undefined
  /** Codes of the answer, such as MANIFEST_UNKNOWN. */
  readonly codes?: readonly string[]
  /** Milliseconds that the registry asks to wait. */
  readonly retryAfter?: number | undefined
  /** Whether the registry has ever answered in this run. */
  readonly hasAnswered?: boolean
  readonly cause?: unknown
}

/** What keeps a connection from ever being made: no such name, no TLS, a certificate that is not trusted. */
export type ConnectionFault = 'name' | 'protocol' | 'certificate'

/** A registry said no, failed, or could not be reached. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
  readonly trouble: RegistryTrouble
  readonly request: string
  readonly status: number | undefined
  readonly codes: readonly string[]
  readonly retryAfter: number | undefined
  readonly hasAnswered: boolean
  readonly fault: ConnectionFault | undefined

  constructor(message: string, facts: RegistryErrorFacts) {
    const { trouble, request, status, codes, retryAfter, hasAnswered = true, cause } = facts
    super(message, { cause })
    this.trouble = trouble
    this.request = request
    this.status = status
    this.codes = codes ?? []
    this.retryAfter = retryAfter
    this.hasAnswered = hasAnswered
    this.fault = trouble === 'network' ? faultOf(cause) : undefined
  }
}

function faultOf(cause: unknown): ConnectionFault | undefined {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code)
  if (code === 'ENOTFOUND') return 'name'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'protocol'
  return /CERT|^UNABLE_TO_VERIFY/.test(code) ? 'certificate' : undefined
}

/** Whether it may pass by itself. */
export function troubleOf(error: unknown): 'throttled' | 'transient' | 'lasting' {
  if (!(error instanceof RegistryError)) return 'lasting'
  switch (error.trouble) {
    case 'throttled':
      return 'throttled'
    case 'server':
    case 'network':
      return 'transient'
    case 'upstream':
      // A cache that may not log in upstream may not a minute later either.
      return error.status === 401 || error.status === 403 ? 'lasting' : 'transient'
    default:
      return 'lasting'
  }
}
