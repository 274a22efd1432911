/**
 * What an error from AWS is. Each function takes the error as the client threw it or as `translation.ts` told it,
 * and anything else too: then the answer is no.
 */

import { NoCredentials } from './no-credentials.js'

export function isThrottling(error: unknown): boolean {
  return throttlingCodes.has(errorCode(error) ?? '') || (statusOf(error) === 429 && !isRefused(error))
}

/** May pass by itself: the network, a server error, a request that took too long. */
export function isTransient(error: unknown): boolean {
  if (isThrottling(error)) return false
  return (
    isNetworkTrouble(error) ||
    transientCodes.has(errorCode(error) ?? '') ||
    ((statusOf(error) ?? 0) >= 500 && !isRefused(error))
  )
}

/** Told by its code, whatever status a gateway between may have given it. */
function isRefused(error: unknown): boolean {
  return isAccessDenied(error) || isExpiredToken(error) || hasAuthenticationCode(error)
}

/** No answer came: whether the request had its effect is not known. */
export function isNetworkTrouble(error: unknown): boolean {
  return chainOf(error).some(({ code, name }) => networkCodes.has(String(code)) || name === 'TimeoutError')
}

export function isAccessDenied(error: unknown): boolean {
  return deniedCodes.has(errorCode(error) ?? '')
}

/** The key of encrypted data may not be used, or is not in a state to be used. */
export function isKmsDenied(error: unknown): boolean {
  return /^Kms(AccessDenied|InvalidState)Exception$/.test(errorCode(error) ?? '')
}

export function isExpiredToken(error: unknown): boolean {
  return expiredCodes.has(errorCode(error) ?? '')
}

/** This machine's clock was wrong; the client has noted by how much, and the next attempt is signed with that. */
export function isClockCorrected(error: unknown): boolean {
  return chainOf(error).some(({ $metadata }) => isObject($metadata) && $metadata.clockSkewCorrected === true)
}

/** The caller is not known at all: no credentials, wrong ones, wrong signature, expired ones. */
export function isUnauthenticated(error: unknown): boolean {
  return hasNoCredentials(error) || isExpiredToken(error) || hasAuthenticationCode(error)
}

/** The service was not even asked: whatever else the error is, it is so of the place that credentials come from. */
export function hasNoCredentials(error: unknown): boolean {
  return chainOf(error).some((link) => link instanceof NoCredentials)
}

function hasAuthenticationCode(error: unknown): boolean {
  return authenticationCodes.has(errorCode(error) ?? '')
}

/** What was asked for does not exist, or not yet. */
export function isNotFound(error: unknown): boolean {
  return /(DoesNotExist|NotFound|NotFoundException)$|^NoSuch/.test(errorCode(error) ?? '')
}

export function isInvalid(error: unknown): boolean {
  return /^(ValidationException|ValidationError|Invalid[A-Z]\w*|MissingRequiredParameter)$/.test(
    errorCode(error) ?? '',
  )
}

/** For every other code: `isCode(error, 'ExecutionAlreadyExists')`. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(errorCode(error) ?? '')
}

/** The service's own code, `ExecutionAlreadyExists`; undefined where the answer had none, or no answer came. */
export function errorCode(error: unknown): string | undefined {
  const answer = chainOf(error).find(isFromClient)
  const code = answer?.name
  return typeof code === 'string' && !noCodes.has(code) ? code : undefined
}

/** The HTTP status, where an answer came. */
export function statusOf(error: unknown): number | undefined {
  for (const { $metadata, $response } of chainOf(error)) {
    const status = ($metadata as { httpStatusCode?: unknown } | undefined)?.httpStatusCode
    if (typeof status === 'number') return status
    const answered = ($response as { statusCode?: unknown } | undefined)?.statusCode
    if (typeof answered === 'number') return answered
  }
  return undefined
}

/** Milliseconds that the service asks to wait, where it says so. */
export function retryAfterOf(error: unknown): number | undefined {
  for (const { retryAfterSeconds } of chainOf(error)) {
    if (typeof retryAfterSeconds === 'number' && retryAfterSeconds > 0) {
      return Math.min(retryAfterSeconds * 1_000, longestRetryAfter)
    }
  }
  return undefined
}

/** Longer than any service asks for in earnest. */
const longestRetryAfter = 60_000

type Link = Readonly<Record<string, unknown>> & {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
}

/** Names that the client gives to an answer without a code, or to one that it could not read. */
const noCodes = new Set(['', 'Error', 'Unknown', 'UnknownError', 'TypeError', 'SyntaxError'])
const throttlingCodes = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ExecutionLimitExceeded',
  'KmsThrottlingException',
  'BandwidthLimitExceeded',
])
const transientCodes = new Set([
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'InternalFailure',
  'InternalServerError',
  'InternalServerException',
  'InternalError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
])
const networkCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPROTO',
])
const deniedCodes = new Set([
  'AccessDeniedException',
  'AccessDenied',
  'UnauthorizedOperation',
  'AuthorizationError',
])
const expiredCodes = new Set([
  'ExpiredTokenException',
  'ExpiredToken',
  'RequestExpired',
  'TokenRefreshRequired',
])
const authenticationCodes = new Set([
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'AuthFailure',
  'CredentialsProviderError',
  'TokenProviderError',
])

/** The error and what caused it, outermost first. */
function chainOf(error: unknown): readonly Link[] {
  const chain: Link[] = []
  for (let link = error; isObject(link) && chain.length < 8; link = link.cause) chain.push(link)
  return chain
}

function isFromClient({ $metadata, $fault, name, tryNextLink }: Link): boolean {
  return (
    $fault !== undefined || $metadata !== undefined || tryNextLink !== undefined || name === 'TimeoutError'
  )
}

function isObject(value: unknown): value is Link {
  return typeof value === 'object' && value !== null
}
