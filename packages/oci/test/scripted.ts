/** Registries whose answers a test writes down, without a network. */
import { Readable } from 'node:stream'
import type { HttpRequest } from '../src/http/transport.js'
import { openRegistries, type Registries } from '../src/registry/client.js'
import type { RegistrySettings } from '../src/registry/exchange.js'

export type Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export function scripted(
  answer: (request: HttpRequest) => Answer,
  settings: Partial<RegistrySettings> = {},
): { registries: Registries; sent: readonly HttpRequest[] } {
  const sent: HttpRequest[] = []
  const registries = openRegistries({
    transport: {
      requests: 0,
      async send(request) {
        sent.push(request)
        const { status, headers = {}, body = '' } = answer(request)
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        return { status, headers, body: Readable.from([Buffer.from(text)]) }
      },
    },
    persist: (work) => work(),
    credentials: async () => undefined,
    insecure: false,
    signal: new AbortController().signal,
    now: () => 0,
    onSecret: () => {},
    ...settings,
  })
  return { registries, sent }
}

export const bearer = (more = '') => ({
  'www-authenticate': `Bearer realm="https://auth.example/token",service="example"${more}`,
})
