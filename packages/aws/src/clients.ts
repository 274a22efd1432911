/** Clients, made when first needed and kept, one for each service and Region. */
import type { Environment } from '@aws-delivery-actions/host'
import { connectionAgent } from './connection-agent.js'
import { type Credentials, credentialsOf } from './credentials.js'
import { customEndpoint } from './endpoints.js'
import {
  type Middleware,
  type ServiceClient,
  type ServiceModule,
  type ServiceName,
  type Services,
  serviceNamed,
} from './services.js'

export type Connection = {
  readonly client: ServiceClient
  readonly module: ServiceModule
  readonly credentials: Credentials
}

export type Clients = {
  /** @param region Undefined: what the SDK finds in the profile. */
  of(service: ServiceName, region: string | undefined): Promise<Connection>
  /** Drops every client, so that the next ones read their credentials anew. */
  forget(): void
}

export type ClientSettings = {
  readonly services: Services
  readonly environment: Environment
  /** Milliseconds until a connection stands. */
  readonly connectTimeout: number
  /** Told what the service's own clock says, milliseconds since 1970, with each answer. */
  readonly onServiceTime: (time: number) => void
}

export function clientsFor(settings: ClientSettings): Clients {
  const connections = new Map<string, Promise<Connection>>()
  let agent: Promise<object> | undefined
  const given = new Set<string>()
  let credentials = credentialsOf(settings.environment, given)

  return {
    of(service, region) {
      const key = `${service} ${region ?? ''}`
      const known = connections.get(key)
      if (known !== undefined) return known
      agent ??= agentSettings(settings.environment)
      const connection = connect(service, region, settings, { agent, credentials })
      connections.set(key, connection)
      connection.catch(() => connections.delete(key))
      return connection
    },
    forget() {
      connections.clear()
      credentials = credentialsOf(settings.environment, given)
    },
  }
}

/** By all clients. */
type Shared = { readonly agent: Promise<object>; readonly credentials: Credentials }

async function connect(
  name: ServiceName,
  region: string | undefined,
  { services, environment, connectTimeout, onServiceTime }: ClientSettings,
  { agent, credentials }: Shared,
): Promise<Connection> {
  const service = serviceNamed(services, name)
  const endpoint = customEndpoint(service, environment)
  silenceNodeWarning()
  const module = await service.load()
  const client = module.newClient({
    ...(region === undefined ? {} : { region }),
    // The `sync-` that some operations put before the host exists on the public endpoints only.
    ...(endpoint === undefined ? {} : { endpoint, disableHostPrefix: true, forcePathStyle: true }),
    // S3 only: a bucket may be in another Region than the rest.
    followRegionRedirects: true,
    credentials: credentials.provider,
    // Attempts are made and counted in one place, the door.
    maxAttempts: 1,
    retryStrategy: { mode: 'standard', retry: onlyOnce },
    requestHandler: {
      connectionTimeout: connectTimeout,
      throwOnRequestTimeout: true,
      ...(await agent),
    },
  })
  client.middlewareStack.add(readingDate(onServiceTime), { step: 'deserialize', priority: 'low' })
  return { client, module, credentials }
}

/** Next to the handler, so that refusals are read too. */
function readingDate(onServiceTime: (time: number) => void): Middleware {
  return (next) => async (given) => {
    const answer = await next(given)
    const time = Date.parse(answer.response.headers?.date ?? '')
    if (!Number.isNaN(time)) onServiceTime(time)
    return answer
  }
}

async function onlyOnce(next: (request: unknown) => unknown, request: unknown): Promise<unknown> {
  return await next(request)
}

/** Its text would stand in the log of every user whose image has an older Node.js. */
function silenceNodeWarning(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
}

async function agentSettings(environment: Environment): Promise<object> {
  const agent = await connectionAgent(environment)
  return agent === undefined ? {} : { httpAgent: agent, httpsAgent: agent }
}
