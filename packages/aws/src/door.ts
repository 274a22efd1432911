/**
 * The one way to call AWS. Here attempts are counted, paced and repeated, time limits kept, expired credentials read
 * anew, and errors told in words. How long to try stands in `waiting.ts`, which words in `translation.ts`.
 */
import { type ActionError, type Environment, UserError } from '@aws-delivery-actions/host'
import { identify, type Limit, send } from './attempt.js'
import { type CallCount, countCalls } from './call-count.js'
import { type Clients, clientsFor } from './clients.js'
import { type Clock, systemClock } from './clock.js'
import {
  hasNoCredentials,
  isClockCorrected,
  isExpiredToken,
  isNetworkTrouble,
  isThrottling,
  isTransient,
  retryAfterOf,
} from './errors.js'
import { NoCredentials } from './no-credentials.js'
import { type PaceSettings, paceOf } from './pace.js'
import {
  type InputOf,
  type Operation,
  type OutputOf,
  type ServiceName,
  type Services,
  serviceNamed,
} from './services.js'
import { translate } from './translation.js'
import { persist, type Retry, type Trouble } from './waiting.js'

export type AwsSettings = {
  readonly environment: Environment
  /** Those that are called, each by its name. */
  readonly services: Services
  readonly clock?: Clock
  readonly random?: () => number
  /** Where calls go that name no Region. Default: AWS_REGION, AWS_DEFAULT_REGION, the profile's. */
  readonly region?: string | undefined
  readonly pace?: PaceSettings
  /** Milliseconds until a connection stands. */
  readonly connectTimeout?: number
  readonly onRetry?: (retry: CallRetry) => void
}

export type CallRetry = Retry & { readonly service: ServiceName; readonly operation: string }

export type CallOptions = {
  readonly region?: string | undefined
  /** Ends the call at once, whatever it is doing, with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** The clock's time after which no attempt is made. Then `TimedOut` is thrown. */
  readonly deadline?: number | undefined
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number
  /** Attempts in all. 1 for what must not be sent twice. */
  readonly attempts?: number
  /** Milliseconds from the first failure until it is believed. */
  readonly patience?: number
  /** Errors that pass by themselves here although they do not elsewhere, such as "does not exist" after a start. */
  readonly alsoRetry?: (error: unknown) => boolean
  /** Does not wait for its turn: for what stops something. */
  readonly urgent?: boolean
  /** What the call is about, to name it in an error, where the input does not: what is yet to be made. */
  readonly resource?: string
}

export type Aws = {
  readonly clock: Clock
  readonly random: () => number
  readonly calls: CallCount
  /** The time on the service's clock, as its last answer told it to the second; ours until it has answered. */
  serviceTime(): number
  /**
   * @throws {UserError} for what the user can mend: credentials, permissions, names, input.
   * @throws {ServiceFailure} for what the service or the network did, after many attempts.
   * @throws {TimedOut} at the deadline. The signal's reason when aborted.
   */
  call<S extends ServiceName, O extends Operation<S>>(
    service: S,
    operation: O,
    input: InputOf<S, O>,
    options?: CallOptions,
  ): Promise<OutputOf<S, O>>
  /**
   * Finds the credentials that calls will be made with, for whoever takes their trouble otherwise than that of the
   * service. Ends with it also where the signal's reason is a time limit.
   * @throws like `call`.
   */
  identify(service: ServiceName, options?: CallOptions): Promise<void>
  /** @throws {UserError} when there is none. */
  region(): Promise<string>
}

const defaults = { timeout: 30_000, patience: 120_000 }

/** Longest wait for a service that has never answered: the name is wrong rather than the network gone. */
const firstContactPatience = 15_000

export function openAws(settings: AwsSettings): Aws {
  const { environment, clock = systemClock, random = Math.random } = settings
  const ownRegion = settings.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || undefined
  let ahead = 0
  const clients = clientsFor({
    services: settings.services,
    environment,
    connectTimeout: settings.connectTimeout ?? 5_000,
    onServiceTime(time) {
      // A clock that is not the system's is shared with the service.
      if (clock === systemClock) ahead = time - clock.now()
    },
  })
  const counter = countCalls()
  const pace = paceOf(settings.pace ?? {}, clock)
  const reached = new Set<string>()

  function inWords(error: unknown, request: Request, options: CallOptions): ActionError {
    const service = serviceNamed(settings.services, request.service)
    return translate(error, { ...request, service, input: { ...request.input }, resource: options.resource })
  }

  async function attempt(request: Request, options: CallOptions): Promise<unknown> {
    if (!options.urgent) await pace.turn(options.signal)
    counter.add(request.operation)
    try {
      const answer = await send(clients, request, limitOf(options))
      pace.answered()
      reached.add(placeOf(request))
      return answer
    } catch (error) {
      options.signal?.throwIfAborted()
      if (isThrottling(error)) pace.throttled()
      throw inWords(error, request, options)
    }
  }

  async function attemptToIdentify(request: Request, options: CallOptions): Promise<void> {
    try {
      await identify(clients, request, limitOf(options))
    } catch (error) {
      options.signal?.throwIfAborted()
      throw inWords(error, request, options)
    }
  }

  async function persistently<T>(
    work: (request: Request, options: CallOptions) => Promise<T>,
    request: Request,
    options: CallOptions,
  ): Promise<T> {
    const { service, operation } = request
    return await persist(() => work(request, options), {
      clock,
      random,
      signal: options.signal,
      deadline: options.deadline,
      attempts: options.attempts,
      troubleOf: troubleFor(options, clients),
      leastDelay: retryAfterOf,
      patience: (error) => patienceWith(error, options, reached.has(placeOf(request))),
      onRetry: (retry) => settings.onRetry?.({ ...retry, service, operation }),
    })
  }

  return {
    clock,
    random,
    calls: counter.count,
    serviceTime: () => clock.now() + ahead,

    async call(service, operation, input, options = {}) {
      const request: Request = { service, operation, input, region: options.region ?? ownRegion }
      return (await persistently(attempt, request, options)) as never
    },

    async identify(service, options = {}) {
      const operation = 'finding credentials'
      const request: Request = { service, operation, input: {}, region: options.region ?? ownRegion }
      try {
        await persistently(attemptToIdentify, request, options)
      } catch (error) {
        if (hasNoCredentials(error) || !isNetworkTrouble(error)) throw error
        const { credentials } = await clients.of(service, request.region)
        throw inWords(new NoCredentials(credentials.asked(), error), request, options)
      }
    },

    async region() {
      const [service] = Object.keys(settings.services) as ServiceName[]
      return ownRegion ?? (await profileRegion(clients, service ?? 'sfn'))
    },
  }
}

type Request = {
  readonly service: ServiceName
  readonly operation: string
  readonly input: object
  readonly region: string | undefined
}

function limitOf({ signal, timeout = defaults.timeout }: CallOptions): Limit {
  return { signal, timeout }
}

function placeOf({ service, region }: Request): string {
  return `${service} ${region ?? ''}`
}

/** Once a call expired credentials are read anew, and a wrong clock is put right by what the service said. */
function troubleFor({ alsoRetry }: CallOptions, clients: Clients): (error: unknown) => Trouble {
  let renewed = false
  return (error) => {
    if (isThrottling(error)) return 'throttled'
    if (isTransient(error) || alsoRetry?.(error)) return 'transient'
    const expired = isExpiredToken(error)
    if (renewed || !(expired || isClockCorrected(error))) return 'lasting'
    renewed = true
    if (expired) clients.forget()
    return 'transient'
  }
}

function patienceWith(error: unknown, options: CallOptions, reached: boolean): number {
  const patience = options.patience ?? defaults.patience
  return isNetworkTrouble(error) && !reached ? Math.min(patience, firstContactPatience) : patience
}

async function profileRegion(clients: Clients, service: ServiceName): Promise<string> {
  const { client } = await clients.of(service, undefined)
  try {
    return await client.config.region()
  } catch (error) {
    throw new UserError('No AWS Region is given', {
      expected: 'an ARN, an input that names the Region, or AWS_REGION in the environment',
      cause: error,
    })
  }
}
