/** The registry that most others descend from, as a process, filled by plain HTTP; its access log is the count. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { type Image, imageOf, type RepositoryScript } from '@aws-delivery-actions/sandbox'
import { type Asked, allTypes } from '../e2e/multi-arch-manifest/stored.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { until } from '../e2e/until.js'

export type DockerRegistry = {
  /** `127.0.0.1:PORT` */
  readonly host: string
  ask(method: string, path: string): Promise<Asked>
  place(repositories: Readonly<Record<string, RepositoryScript>>): Promise<void>
  /** `GET /v2/app/manifests/v1`, of every request since the last time. */
  requests(): Promise<readonly LoggedRequest[]>
  stop(): Promise<void>
}

export type LoggedRequest = { readonly line: string; readonly status: number; readonly bytes: number }

export async function startDockerRegistry(program: string): Promise<DockerRegistry> {
  const folder = temporaryFolder('registry')
  const host = `127.0.0.1:${await freePort()}`
  const log = join(folder, 'access.log')
  writeFileSync(join(folder, 'config.yml'), configuration(host, join(folder, 'data')))
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
      return lines.flatMap((line) => loggedRequest(line) ?? []).filter(({ line }) => !line.includes('mark-'))
    },
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Deletion is on, for a client may take back a tag that it made. */
function configuration(address: string, data: string): string {
  return `version: 0.1
log: { level: error, accesslog: { disabled: false } }
storage: { filesystem: { rootdirectory: '${data}' }, delete: { enabled: true } }
http: { addr: '${address}' }
validation: { disabled: true }
`
}

function loggedRequest(line: string): LoggedRequest | undefined {
  const [, request, status, bytes] = /"([A-Z]+ \S+) HTTP\/1\.1" (\d+) (\d+)/.exec(line) ?? []
  return request === undefined ? undefined : { line: request, status: Number(status), bytes: Number(bytes) }
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
