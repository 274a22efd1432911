/** A dependency graph on loopback: takes snapshots as GitHub does, and refuses those of another shape. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from '@jest/globals'
import { Ajv } from 'ajv'

export type Snapshot = {
  readonly sha: string
  readonly ref: string
  readonly job: { readonly id: string; readonly correlator: string; readonly html_url?: string }
  readonly detector: { readonly name: string; readonly version: string; readonly url: string }
  readonly manifests: Readonly<
    Record<string, { readonly name: string; readonly metadata: object; readonly resolved: object }>
  >
}

type Answer = {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

export type GitHub = { readonly url: string; readonly calls: string[]; readonly snapshots: Snapshot[] }

/** The shape that GitHub's description of its API gives a snapshot; nothing else may stand in it. */
const text = { type: 'string', minLength: 1 }
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})
const metadata = {
  type: 'object',
  maxProperties: 8,
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
}
const isSnapshot = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<Snapshot>(
  object(['version', 'job', 'sha', 'ref', 'detector', 'scanned', 'manifests'], {
    version: { const: 0 },
    job: object(['id', 'correlator'], {
      id: text,
      correlator: text,
      html_url: { type: 'string', pattern: '^https?://' },
    }),
    sha: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
    ref: { type: 'string', pattern: '^refs/' },
    detector: object(['name', 'version', 'url'], { name: text, version: text, url: text }),
    scanned: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$' },
    manifests: {
      type: 'object',
      additionalProperties: object(['name', 'resolved'], {
        name: text,
        metadata,
        resolved: {
          type: 'object',
          additionalProperties: object(['package_url'], {
            package_url: { type: 'string', pattern: '^pkg:[a-z]' },
            relationship: { enum: ['direct', 'indirect'] },
            scope: { enum: ['runtime', 'development'] },
          }),
        },
      }),
    },
  }),
)

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Takes snapshots as GitHub does, after these answers. */
export async function github(answers: readonly Answer[] = []): Promise<GitHub> {
  const calls: string[] = []
  const snapshots: Snapshot[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    calls.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const answer = answers[calls.length - 1]
    response.setHeader('content-type', 'application/json')
    if (answer !== undefined) {
      response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body ?? { message: 'no' }))
      return
    }
    const snapshot: unknown = JSON.parse(Buffer.concat(chunks).toString())
    if (!isSnapshot(snapshot)) {
      response.writeHead(422).end(JSON.stringify({ message: JSON.stringify(isSnapshot.errors) }))
      return
    }
    snapshots.push(snapshot)
    const body = { id: snapshots.length, created_at: '2026-01-01T00:00:00Z', result: 'SUCCESS', message: '' }
    response.writeHead(201).end(JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, snapshots }
}

/** Of the run. */
export const commit = '4'.repeat(40)

/** What a job on GitHub finds in its environment. */
export function onGitHub(server: GitHub): Record<string, string> {
  return {
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/web',
    GITHUB_ACTION_REPOSITORY: 'acme/aws-delivery-actions',
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_JOB: 'sbom',
  }
}
