/** One attempt at a call, and the time limit that holds for all of it: finding credentials, connecting, the whole answer. */
import type { Clients, Connection } from './clients.js'
import { NoCredentials } from './no-credentials.js'
import type { ServiceName } from './services.js'

export type Place = { readonly service: ServiceName; readonly region: string | undefined }

export type Limit = {
  readonly signal: AbortSignal | undefined
  /** Milliseconds. */
  readonly timeout: number
}

type Sending = Place & { readonly operation: string; readonly input: object }

export async function send(
  clients: Clients,
  { operation, input, ...place }: Sending,
  limit: Limit,
): Promise<unknown> {
  return await limited(limit, async (end) => {
    const { client, module } = await identified(clients, place, end)
    const command = module.newCommand(operation, input)
    return await end.orEnd(client.send(command, { abortSignal: end.signal, requestTimeout: limit.timeout }))
  })
}

/** @throws {NoCredentials} */
export async function identify(clients: Clients, place: Place, limit: Limit): Promise<void> {
  await limited(limit, async (end) => await identified(clients, place, end))
}

/** What takes credentials from a place that hangs knows no limit of its own. */
async function identified(clients: Clients, { service, region }: Place, { orEnd }: End): Promise<Connection> {
  const connection = await clients.of(service, region)
  const { client, credentials } = connection
  try {
    await orEnd(client.config.credentials())
    return connection
  } catch (error) {
    if (error instanceof NoCredentials) throw error
    credentials.abandonSearch()
    throw new NoCredentials(credentials.asked(), error)
  }
}

type End = {
  readonly signal: AbortSignal
  /** @throws The reason of the end, where it comes first. */
  orEnd<T>(work: Promise<T>): Promise<T>
}

async function limited<T>({ signal, timeout }: Limit, work: (end: End) => Promise<T>): Promise<T> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(timeoutError(timeout)), timeout)
  const end = signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal])
  const ended = new Promise<never>((_, reject) => {
    end.addEventListener('abort', () => reject(end.reason), { once: true })
  })
  // A signal that comes after the answer must not count as an unhandled failure.
  ended.catch(() => {})
  try {
    return await work({ signal: end, orEnd: async (work) => await Promise.race([work, ended]) })
  } finally {
    clearTimeout(timer)
  }
}

function timeoutError(timeout: number): Error {
  return Object.assign(new Error(`no answer within ${timeout / 1000} s`), { name: 'TimeoutError' })
}
