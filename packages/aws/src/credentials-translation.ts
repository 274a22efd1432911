/** Why there are no credentials, in words a user can act on. */
import {
  type ActionError,
  messageOf,
  ServiceFailure,
  type Story,
  UserError,
} from '@aws-delivery-actions/host'
import { errorCode, isAccessDenied, isExpiredToken, isThrottling, isTransient, statusOf } from './errors.js'
import { FailedCommand, isServerError, networkTroubleIn } from './failed-source.js'
import type { Asked, NoCredentials } from './no-credentials.js'
import { textOf } from './service-text.js'

/** What the user can mend is a `UserError`; a place that gives no answer is a `ServiceFailure`. */
export function noCredentials(error: NoCredentials): ActionError {
  const { asked, cause } = error
  if (asked === undefined) return nowhere(error)
  const teller = tellers.find(({ of }) => of(cause))
  const { message, isOurs = false, ...story } = (teller?.tell ?? other)(cause, asked)
  const Kind = isOurs ? UserError : ServiceFailure
  return new Kind(message, { where: asked.request?.role, ...story, cause: error })
}

type Telling = Story & {
  readonly message: string
  /** Whether the user can mend it. */
  readonly isOurs?: boolean
}

type Teller = {
  readonly of: (cause: unknown) => boolean
  readonly tell: (cause: unknown, asked: Asked) => Telling
}

const tellers: readonly Teller[] = [
  { of: isAccessDenied, tell: denied },
  { of: isExpiredToken, tell: expired },
  { of: isFailedCommand, tell: failedCommand },
  { of: isOutOfOrder, tell: outOfOrder },
  { of: isMissingFile, tell: missingFile },
  { of: (cause) => errorCode(cause) !== undefined, tell: refused },
]

function nowhere(error: NoCredentials): ActionError {
  return new UserError('No AWS credentials were found', {
    mend: 'on GitHub add aws-actions/configure-aws-credentials before this step and permissions: id-token: write; elsewhere give the build a role, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    cause: error,
  })
}

/** Who is not told the operation calls the one that a profile with a web identity does. */
function operationOf({ request }: Asked): string {
  return request?.operation ?? 'AssumeRoleWithWebIdentity'
}

function denied(cause: unknown, asked: Asked): Telling {
  const action = /to perform:? ([\w-]+:\w+)/.exec(messageOf(cause))?.[1] ?? `sts:${operationOf(asked)}`
  const role = asked.request?.role
  return {
    message: `Not allowed: ${action}${role === undefined ? '' : ` on ${role}`}, which ${asked.source} takes`,
    where: undefined,
    mend: `allow ${action} in the trust policy of the role (on GitHub: for this repository and branch or environment), and to whoever takes it`,
    isOurs: true,
  }
}

function expired(_: unknown, { source }: Asked): Telling {
  return {
    message: `The credentials have expired: what ${source} gives is no longer taken`,
    mend: 'log in again, or let the job ask for a new token',
    isOurs: true,
  }
}

function outOfOrder(cause: unknown, asked: Asked): Telling {
  return {
    message: `No AWS credentials came from ${asked.source}: ${troubleOf(cause, asked)}`,
    mend: checkSource,
  }
}

const checkSource = 'check what gives the credentials and the way to it, and run again'

/** `AWS STS AssumeRole failed with HTTP 503` */
function troubleOf(cause: unknown, asked: Asked): string {
  const status = statusOf(cause)
  const told = status === undefined ? plain(cause) : `HTTP ${status} ${errorCode(cause) ?? ''}`.trim()
  return asked.request === undefined ? told : `AWS STS ${asked.request.operation} failed: ${told}`
}

function missingFile(cause: unknown, { source }: Asked): Telling {
  const { code, path } = cause as FileError
  const trouble = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
  return {
    message: `No AWS credentials came from ${source}: the file ${trouble}`,
    where: String(path),
    mend: 'name a file that can be read, or take the setting away that names it',
    isOurs: true,
  }
}

function failedCommand(cause: unknown, { source }: Asked): Telling {
  const { trouble } = cause as FailedCommand
  const why = trouble === undefined ? '' : ` (${trouble})`
  return {
    message: `No AWS credentials came from ${source}: its credential_process fails${why}`,
    mend: 'run the command by hand to see why',
    isOurs: trouble === undefined,
  }
}

function refused(cause: unknown, asked: Asked): Telling {
  const code = errorCode(cause)
  const isSts = !isOfSource(code)
  const told = isSts ? `AWS STS ${operationOf(asked)} was refused: ${code}: ${plain(cause)}` : plain(cause)
  return {
    message: `No AWS credentials came from ${asked.source}: ${told}`,
    mend: 'correct the profile, the role or the token that is named there',
    isOurs: true,
  }
}

function other(cause: unknown, asked: Asked): Telling {
  return { message: `No AWS credentials came from ${asked.source}: ${plain(cause)}`, mend: checkSource }
}

/** Some sources tell a failure as nothing but a text. */
function isOutOfOrder(cause: unknown): boolean {
  if (isTransient(cause) || isThrottling(cause)) return true
  const text = messageOf(cause)
  return (
    isOfSource(errorCode(cause)) &&
    (isServerError(cause) || /with status: 5\d\d/.test(text) || networkTroubleIn(text) !== undefined)
  )
}

/** Not AWS STS, but what would have given the credentials. */
function isOfSource(code: string | undefined): boolean {
  return /^(Credentials|Token)?ProviderError$/.test(code ?? '')
}

type FileError = { readonly code?: unknown; readonly path?: unknown }

function isMissingFile(cause: unknown): boolean {
  const { code, path } = (cause ?? {}) as FileError
  return typeof path === 'string' && ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM'].includes(String(code))
}

function isFailedCommand(cause: unknown): boolean {
  return cause instanceof FailedCommand
}

/** `Error: connect ECONNREFUSED` without the kind of error. */
function plain(cause: unknown): string {
  const [line = ''] = textOf(cause).split('\n')
  return line.replace(/^(\w*Error: )+/, '')
}
