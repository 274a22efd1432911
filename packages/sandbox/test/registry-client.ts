/** Asks a registry in the sandbox without a client that knows better. */
import { type RegistryScript, type Sandbox, type Scenario, startSandbox } from '../src/index.js'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
  readonly text: string
  /** Of the first error in the body. */
  readonly code: string | undefined
}

export type RegistryClient = {
  readonly sandbox: Sandbox
  ask(method: string, path: string, request?: Request): Promise<Answer>
}

type Request = {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** The registry at `127.0.0.1`. */
export async function startRegistry(
  registry: RegistryScript,
  scenario: Scenario = {},
): Promise<RegistryClient> {
  const sandbox = await startSandbox({ scenario: { ...scenario, registries: { '127.0.0.1': registry } } })
  return { sandbox, ask: (method, path, request) => ask(sandbox.url, method, path, request) }
}

export async function ask(url: string, method: string, path: string, request: Request = {}): Promise<Answer> {
  const { headers = {}, body } = request
  const init = { method, headers, redirect: 'manual' as const }
  const answer = await fetch(new URL(path, url), body === undefined ? init : { ...init, body })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const text = bytes.toString()
  const [, code] = /"code":"([A-Z_]+)"/.exec(text) ?? []
  return { status: answer.status, headers: answer.headers, bytes, text, code }
}

export const allTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')
