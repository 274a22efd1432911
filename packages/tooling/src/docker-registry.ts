/** The registry that most others descend from, as a process, filled by plain HTTP; its access log is the count. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Image, imageOf, type RepositoryScript } from '@aws-delivery-actions/sandbox'

export type DockerRegistry = {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** As a client that knows every type of manifest. */
  ask(method: string, path: string): Promise<Asked>
  place(repositories: Readonly<Record<string, RepositoryScript>>): Promise<void>
  /** Since the last time. */
  requests(): Promise<readonly LoggedRequest[]>
  stop(): Promise<void>
}

export type Asked = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Buffer
}

export type LoggedRequest = {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Of the answer. */
  readonly bytes: number
}

export function isWrite({ method }: LoggedRequest): boolean {
  return ['PUT', 'POST', 'PATCH', 'DELETE'].includes(method)
}

const allTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** @param isReadOnly It takes nothing. */
export async function startDockerRegistry(
  program: string,
  { isReadOnly = false }: { readonly isReadOnly?: boolean } = {},
): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const log = join(folder, 'access.log')
  writeFileSync(join(folder, 'config.yml'), configuration(host, join(folder, 'data'), isReadOnly))
  const child = spawn(program, ['serve', join(folder, 'config.yml')], {
    stdio: ['ignore', openSync(log, 'a'), 'ignore'],
  })
  const ended = once(child, 'exit')
  await answering(host, child)
  let read = 0
  let marks = 0

  return {
    host,
    ask: (method, path) => ask(host, method, path),
    async place(repositories) {
      for (const [name, { images = [] }] of Object.entries(repositories)) {
        for (const script of images) await push(host, name, imageOf(script), script.tags ?? [])
      }
    },
    async requests() {
      // What was asked before the mark is in the log before it.
      const mark = `mark-${++marks}`
      await ask(host, 'GET', `/v2/?${mark}`)
      const lines = await until(async () => {
        const all = readFileSync(log, 'utf8').split('\n').slice(read)
        const at = all.findIndex((line) => line.includes(mark))
        return at < 0 ? undefined : all.slice(0, at + 1)
      })
      read += lines.length
      return lines.flatMap((line) => loggedRequest(line) ?? []).filter(({ path }) => !path.includes('mark-'))
    },
    async stop() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Deletion is on, for a client may take back a tag that it made. */
function configuration(address: string, data: string, isReadOnly: boolean): string {
  return `version: 0.1
log: { level: error, accesslog: { disabled: false } }
storage:
  filesystem: { rootdirectory: '${data}' }
  delete: { enabled: true }
  maintenance: { readonly: { enabled: ${isReadOnly} } }
http: { addr: '${address}' }
validation: { disabled: true }
`
}

function loggedRequest(line: string): LoggedRequest | undefined {
  const [, method, path, status, bytes] = /"([A-Z]+) (\S+) HTTP\/1\.1" (\d+) (\d+)/.exec(line) ?? []
  if (method === undefined || path === undefined) return undefined
  return { method, path, status: Number(status), bytes: Number(bytes) }
}

async function push(host: string, name: string, image: Image, tags: readonly string[]): Promise<void> {
  for (const { descriptor, bytes } of image.blobs) {
    const { headers } = await ask(host, 'POST', `/v2/${name}/blobs/uploads/`)
    const location = new URL(headers.location ?? '')
    location.searchParams.set('digest', descriptor.digest)
    await expectStatus(201, ask(host, 'PUT', location.pathname + location.search, bytes))
  }
  for (const { descriptor, bytes } of image.manifests) {
    const path = `/v2/${name}/manifests/${descriptor.digest}`
    await expectStatus(201, ask(host, 'PUT', path, bytes, descriptor.mediaType))
  }
  const { bytes, descriptor } = image.root
  for (const tag of tags) {
    await expectStatus(201, ask(host, 'PUT', `/v2/${name}/manifests/${tag}`, bytes, descriptor.mediaType))
  }
}

async function expectStatus(status: number, answer: Promise<Asked>): Promise<void> {
  const { status: got, bytes } = await answer
  if (got !== status) throw new Error(`the registry answered ${got}: ${bytes}`)
}

async function ask(
  host: string,
  method: string,
  path: string,
  body?: Buffer,
  type = 'application/octet-stream',
): Promise<Asked> {
  const sent = body === undefined ? {} : { body }
  const headers = { accept: allTypes, ...(body === undefined ? {} : { 'content-type': type }) }
  const answer = await fetch(`http://${host}${path}`, { method, headers, ...sent })
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

async function answering(host: string, child: ChildProcess): Promise<void> {
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the registry ended with ${child.exitCode}`)
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined)
    return answer?.ok ? true : undefined
  })
}

/** @throws {Error} when it does not come about. */
async function until<Found>(find: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20)) {
    const found = await find()
    if (found !== undefined) return found
  }
  throw new Error('the registry does not answer')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
