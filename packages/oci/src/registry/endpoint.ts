/**
 * One registry: the address it answers at, the login, redirects. A request here is one attempt; repeating it is the
 * business of whoever asks.
 */
import type { Readable } from 'node:stream'
import { ContentProblem, RegistryError } from '../errors.js'
import { discard, readBody, readText } from '../http/body.js'
import type { HttpRequest, HttpResponse, Transport } from '../http/transport.js'
import { type Address, addressesOf, mayBePlain } from './address.js'
import { errorFrom, networkError } from './answer-error.js'
import {
  type Access,
  authorizationOf,
  type Credential,
  type Refused,
  type TokenRequest,
} from './authorization.js'

export type Question = {
  readonly method: HttpRequest['method']
  /** Behind `/v2/`, or a whole address that the registry gave. */
  readonly path: string | URL
  /** What the login must be good for. */
  readonly repository: string
  readonly headers?: Readonly<Record<string, string>>
  /** Made anew for each attempt. */
  readonly body?: (() => Promise<Uint8Array | Readable>) | undefined
  readonly limit?: number
}

export type Endpoint = {
  /** Announces what the login must be good for, so that one token covers all of it. */
  intend(repository: string, access: Access): void
  /**
   * The answer, whatever its status below 500 and beside 401.
   * @throws {RegistryError}
   */
  ask(question: Question): Promise<HttpResponse>
  /** An address that the registry gave. Behind a proxy some give their own with the wrong protocol. */
  resolve(location: string | undefined): URL | undefined
  label(question: Question): string
}

export type EndpointSettings = {
  readonly transport: Transport
  /** `127.0.0.1:5000` */
  readonly registry: string
  readonly insecure: boolean
  readonly credential: (repository: string) => Promise<Credential | undefined>
  readonly signal: AbortSignal
  readonly now: () => number
  readonly onSecret: (secret: string) => void
}

/** Milliseconds for a request that sends or fetches little. */
export const usualLimit = 120_000
const mostRedirects = 5
const largestToken = 1024 * 1024
const agentHeader = { 'user-agent': 'aws-delivery-actions' }

export function endpointOf(settings: EndpointSettings): Endpoint {
  const { transport, registry, insecure, signal } = settings
  const intents = new Map<string, Access>()
  const addresses = addressesOf(registry, insecure)
  let address: Address | undefined
  /** The first request, which finds out address and login for all others. */
  let opening: Promise<unknown> | undefined

  const label = ({ method, path }: Question) =>
    path instanceof URL
      ? `${method} ${path.host}${path.pathname}`
      : `${method} ${registry}/v2/${path.replace(/\?.*/s, '')}`

  const authorization = authorizationOf({
    credential: settings.credential,
    intents,
    now: settings.now,
    onSecret: settings.onSecret,
    askForToken,
  })

  async function askForToken({ url, headers, form }: TokenRequest): Promise<Uint8Array> {
    const request = `${form === undefined ? 'GET' : 'POST'} ${url.host}${url.pathname}`
    if (!mayBePlain(url, insecure)) throw plainRefused(request)
    const body = form === undefined ? undefined : new TextEncoder().encode(form.toString())
    const response = await sendTo(request, {
      method: form === undefined ? 'GET' : 'POST',
      url,
      headers: { ...headers, ...lengthOf(body) },
      body,
      verified: !insecure || (address?.verified ?? true),
      limit: usualLimit,
    })
    if (response.status !== 200) throw await errorFrom(response, request)
    return await readBody(response, largestToken).catch((error) => {
      throw networkError(error, request)
    })
  }

  async function sendTo(
    request: string,
    { headers, ...rest }: Omit<HttpRequest, 'signal'>,
  ): Promise<HttpResponse> {
    try {
      return await transport.send({ ...rest, headers: { ...agentHeader, ...headers }, signal })
    } catch (error) {
      signal.throwIfAborted()
      // What was to be sent turned out to be wrong.
      if (error instanceof ContentProblem) throw error
      throw networkError(error, request, address !== undefined)
    }
  }

  /** At the address that is known, else at the first that answers. */
  async function send(question: Question, header: string | undefined): Promise<HttpResponse> {
    if (address !== undefined) return await sendAt(address, question, header)
    let first: unknown
    for (const candidate of addresses) {
      try {
        const response = await sendAt(candidate, question, header)
        if (await isWrongProtocol(response, candidate)) continue
        address = candidate
        return response
      } catch (error) {
        signal.throwIfAborted()
        first ??= error
        if (isUnreachable(error) && addresses.length === 2) break
      }
    }
    throw first
  }

  async function sendAt(
    { origin, verified }: Address,
    question: Question,
    header: string | undefined,
  ): Promise<HttpResponse> {
    let url = question.path instanceof URL ? question.path : new URL(`/v2/${question.path}`, origin)
    let method = question.method
    for (let redirects = 0; ; redirects++) {
      // An address that the registry gave, for an upload or by a redirect, may be any.
      if (!mayBePlain(url, insecure)) throw plainRefused(label(question))
      const isHome = url.origin === new URL(origin).origin
      const body = await question.body?.()
      const response = await sendTo(label(question), {
        method,
        url,
        headers: {
          ...question.headers,
          ...(body instanceof Uint8Array ? lengthOf(body) : {}),
          // A storage that is sent the registry's login refuses it at best, and keeps it at worst.
          ...(header !== undefined && isHome ? { authorization: header } : {}),
        },
        body,
        verified: isHome ? verified : !insecure,
        limit: question.limit ?? usualLimit,
      })
      const target = redirectOf(response, url)
      if (target === undefined || !(method === 'GET' || method === 'HEAD')) return response
      await discard(response)
      if (redirects === mostRedirects) throw refusedRedirect(label(question), 'it redirects in a circle')
      if (response.status === 303) method = 'GET'
      url = target
    }
  }

  /** With the login, renewed once where the registry asks for it. */
  async function authorized(question: Question): Promise<HttpResponse> {
    for (let attempt = 1; ; attempt++) {
      const header = await authorization.header(question.repository)
      const response = await send(question, header)
      if (response.status !== 401) return response
      const challenge = response.headers['www-authenticate']
      const again = authorization.refused(challenge, question.repository, header)
      if (!again || attempt === 3) {
        const refused = await authorization.judge(challenge, question.repository, header)
        throw await unauthorized(response, label(question), refused)
      }
      await discard(response)
    }
  }

  return {
    label,

    resolve(location) {
      const origin = (address ?? addresses[0]).origin
      if (location === undefined || !URL.canParse(location, origin)) return undefined
      const url = new URL(location, origin)
      const home = new URL(origin)
      return url.hostname === home.hostname && url.protocol !== home.protocol
        ? new URL(`${url.pathname}${url.search}`, origin)
        : url
    },

    intend(repository, access) {
      if (intents.get(repository) !== 'push') intents.set(repository, access)
    },

    async ask(question) {
      while (address === undefined && opening !== undefined) await opening
      if (address !== undefined) return await judged(authorized(question), label(question))
      const first = authorized(question)
      opening = first
        .catch(() => {})
        .then(() => {
          opening = undefined
        })
      return await judged(first, label(question))
    },
  }
}

async function judged(asked: Promise<HttpResponse>, request: string): Promise<HttpResponse> {
  const response = await asked
  if (response.status < 500 && response.status !== 429) return response
  throw await errorFrom(response, request)
}

const refusals: Readonly<Record<Refused, string>> = {
  nobody: 'a login is needed, and none was found',
  wrong: 'the login was not accepted',
  insufficient: 'the login is not good for this',
}

async function unauthorized(
  response: HttpResponse,
  request: string,
  refused: Refused,
): Promise<RegistryError> {
  const error = await errorFrom(response, request)
  return new RegistryError(`${refusals[refused]} (${error.message})`, {
    trouble: refused === 'insufficient' ? 'denied' : 'unauthenticated',
    request,
    status: error.status,
    codes: error.codes,
  })
}

function redirectOf({ status, headers }: HttpResponse, from: URL): URL | undefined {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  return URL.canParse(location, from.href) ? new URL(location, from) : undefined
}

/** Go's servers answer plain http on a TLS port with this text. */
async function isWrongProtocol(response: HttpResponse, { origin }: Address): Promise<boolean> {
  if (response.status !== 400 || !origin.startsWith('http:')) return false
  if (response.headers['content-type']?.includes('json')) return false
  return (await readText(response)).includes('HTTPS server')
}

/** Nothing listens there, whatever the protocol. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof RegistryError ? (error.cause as NodeJS.ErrnoException | undefined)?.code : ''
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
}

function lengthOf(body: Uint8Array | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(body.length) }
}

function plainRefused(request: string): RegistryError {
  return refusedRedirect(request, 'it leads to plain http')
}

function refusedRedirect(request: string, why: string): RegistryError {
  return new RegistryError(why, { trouble: 'refused', request })
}
