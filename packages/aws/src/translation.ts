/**
 * Errors of the service in words a user can act on. What the user can mend is a `UserError`, what the service has to
 * mend a `ServiceFailure`; the error as it came stays the `cause`, for `errors.ts`. No payload is repeated.
 */
import { ActionError, messageOf, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { noCredentials } from './credentials-translation.js'
import {
  errorCode,
  isAccessDenied,
  isExpiredToken,
  isInvalid,
  isKmsDenied,
  isNetworkTrouble,
  isNotFound,
  isThrottling,
  isUnauthenticated,
  statusOf,
} from './errors.js'
import { NoCredentials } from './no-credentials.js'
import { saidBy, textOf } from './service-text.js'
import type { Service } from './services.js'

/** The call that failed. */
export type Call = {
  readonly service: Service
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly region: string | undefined
  /** What it is about, where that does not stand in the input. */
  readonly resource?: string | undefined
}

export function translate(error: unknown, call: Call): ActionError {
  if (error instanceof ActionError) return error
  if (error instanceof NoCredentials && !isNoRegion(error)) return noCredentials(error)
  const teller = tellers.find(({ of }) => of(error))
  if (teller !== undefined) return teller.tell(error, call)
  const code = errorCode(error)
  if (code === undefined || (statusOf(error) ?? 0) >= 500) return serviceTrouble(error, call)
  return new UserError(`${nameOf(call)} was refused: ${code}: ${textOf(error)}`, {
    where: resourceOf(call),
    cause: error,
  })
}

/** What the call is about: the first ARN of its input, the object in S3. */
export function resourceOf({ service, input, resource }: Call): string | undefined {
  if (resource !== undefined) return resource
  const { Bucket, Key } = input
  if (service.iam === 's3' && typeof Bucket === 'string') {
    return typeof Key === 'string' ? `arn:aws:s3:::${Bucket}/${Key}` : `arn:aws:s3:::${Bucket}`
  }
  const arn = Object.entries(input).find(([key, value]) => /Arn$/.test(key) && typeof value === 'string')
  return arn?.[1] as string | undefined
}

type Teller = {
  readonly of: (error: unknown) => boolean
  readonly tell: (error: unknown, call: Call) => ActionError
}

const tellers: readonly Teller[] = [
  { of: isNoRegion, tell: noRegion },
  { of: isExpiredToken, tell: expiredToken },
  { of: isUnauthenticated, tell: unauthenticated },
  { of: isKmsDenied, tell: kmsDenied },
  { of: isAccessDenied, tell: accessDenied },
  { of: isThrottling, tell: throttled },
  { of: isNetworkTrouble, tell: unreachable },
  { of: isNotFound, tell: notFound },
  { of: isInvalid, tell: invalid },
]

function isNoRegion(error: unknown): boolean {
  // The SDK takes an empty AWS_REGION for a Region.
  return /^Region is missing|Missing region|Region not accepted: region=""/i.test(messageOf(error))
}

function noRegion(error: unknown): ActionError {
  return new UserError('No AWS Region is given', {
    expected: 'an ARN, an input that names the Region, or AWS_REGION in the environment',
    cause: error,
  })
}

function expiredToken(error: unknown, call: Call): ActionError {
  return new UserError(`The credentials have expired (${nameOf(call)})`, {
    mend: 'ask for new credentials with a longer duration, and run again',
    cause: error,
  })
}

function unauthenticated(error: unknown, call: Call): ActionError {
  return new UserError(`The credentials were not accepted (${nameOf(call)}: ${errorCode(error)})`, {
    mend: 'check the keys, the session token and the clock of this machine',
    cause: error,
  })
}

/** The service names action, resource and principal in its text; where it does not, the call does. */
function accessDenied(error: unknown, call: Call): ActionError {
  const text = textOf(error)
  const { iam } = call.service
  const action = /to perform:? ([\w-]+:\w+)/.exec(text)?.[1] ?? `${iam}:${call.operation}`
  const told = /on resource:? (arn:\S+)/.exec(text)?.[1]?.replace(/[.,]$/, '')
  // What an action of another service, such as iam:PassRole, is about the call does not say.
  const resource = told ?? (action.startsWith(`${iam}:`) ? resourceOf(call) : undefined)
  const principal = /User: (arn:\S+)/.exec(text)?.[1]
  const onResource = resource === undefined ? '' : ` on ${resource}`
  const explicit = /explicit deny/.test(text) ? ' (an explicit deny stands in a policy)' : ''
  return new UserError(`Not allowed: ${action}${onResource}${explicit}`, {
    mend: `allow ${action}${principal === undefined ? '' : ` to ${principal}`}; --iam-policy prints all that is needed`,
    cause: error,
  })
}

function kmsDenied(error: unknown, call: Call): ActionError {
  return new UserError(`The key that encrypts the data cannot be used (${nameOf(call)}): ${textOf(error)}`, {
    where: resourceOf(call),
    mend: 'allow kms:Decrypt and kms:GenerateDataKey on the key, and see that it is enabled',
    cause: error,
  })
}

function throttled(error: unknown, call: Call): ActionError {
  return new ServiceFailure(`${nameOf(call)} is still throttled after many attempts: ${errorCode(error)}`, {
    cause: error,
  })
}

function unreachable(error: unknown, call: Call): ActionError {
  const place = call.region === undefined ? '' : ` in ${call.region}`
  return new ServiceFailure(`${call.service.title}${place} cannot be reached (${saidBy(error)})`, {
    mend: 'check the Region, the network and the proxy variables',
    cause: error,
  })
}

function notFound(error: unknown, call: Call): ActionError {
  const place = call.region === undefined ? '' : ` (asked in ${call.region})`
  return new UserError(`${errorCode(error)}: ${textOf(error)}${place}`, {
    where: resourceOf(call),
    mend: 'check name, account and Region',
    cause: error,
  })
}

function invalid(error: unknown, call: Call): ActionError {
  return new UserError(`${nameOf(call)} was refused: ${errorCode(error)}: ${textOf(error)}`, {
    where: resourceOf(call),
    cause: error,
  })
}

/** Also for an answer that the client could not read, such as one without an error code. */
function serviceTrouble(error: unknown, call: Call): ActionError {
  const status = statusOf(error)
  const code = errorCode(error) ?? 'without an error code'
  const told = status === undefined ? saidBy(error) : `HTTP ${status} ${code}`
  return new ServiceFailure(`${nameOf(call)} failed: ${told}`, { cause: error })
}

function nameOf({ service, operation }: Call): string {
  return `${service.title} ${operation}`
}
