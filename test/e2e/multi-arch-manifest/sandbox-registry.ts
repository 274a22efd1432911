/** The sandbox as the registry under test, with the manners and under the name of a known one. */
import { request } from 'node:http'
import {
  ecrPassword,
  type RegistryScript,
  type RepositoryScript,
  registryWrites,
  type Sandbox,
  startSandbox,
} from '@aws-delivery-actions/sandbox'
import { dockerConfiguration } from './docker-configuration.js'
import type { Join, OpenRegistry } from './joins.js'
import { type Asked, allTypes, readerWith, split } from './stored.js'

export type Manners = {
  /** As a user writes it, with a namespace where it has one. */
  readonly name: string
  /** The host that answers, and what stands before each repository there. */
  readonly host: string
  readonly prefix: string
  readonly script: RegistryScript
  /** How the tests themselves log in. */
  readonly login?: string
  readonly environment?: () => Readonly<Record<string, string>>
}

const secret = 'dckr_pat_demo'

export const manners = {
  plain: { name: '', host: '127.0.0.1', prefix: '', script: {} },
  ecr: {
    name: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    host: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    prefix: '',
    script: { personality: 'ecr' },
    login: `AWS:${ecrPassword}`,
  },
  ghcr: {
    name: 'ghcr.io/acme',
    host: 'ghcr.io',
    prefix: 'acme/',
    script: { personality: 'ghcr', anonymous: 'nothing', users: { '*': 'ghs_demo' } },
    login: 'any:ghs_demo',
    environment: () => ({ INPUT_GITHUB_TOKEN: 'ghs_demo' }),
  },
  'docker-hub': {
    name: 'acme',
    host: 'registry-1.docker.io',
    prefix: 'acme/',
    script: { personality: 'docker-hub', users: { octocat: secret } },
    login: `octocat:${secret}`,
    environment: () => dockerConfiguration({ 'https://index.docker.io/v1/': `octocat:${secret}` }),
  },
} as const satisfies Record<string, Manners>

const otherHost = 'localhost'

export function sandboxRegistry(own: Manners): OpenRegistry {
  return async (script) => {
    const sandbox = await startSandbox({ scenario: scenarioOf(script, own) })
    const port = new URL(sandbox.url).port
    const read = (reference: string) => {
      const [repository, name] = split(reference.replace(/^OTHER\//, ''))
      return readerOf(sandbox, own, reference).read(placed(repository, reference, own), name)
    }
    return {
      name: own.name === '' ? `127.0.0.1:${port}` : own.name,
      other: `${otherHost}:${port}`,
      environment: { ...sandbox.environment, ...own.environment?.() },
      isPlain: own.login === undefined,
      read,
      hasBlob: (repository, digest) =>
        readerOf(sandbox, own, repository).hasBlob(
          placed(repository.replace(/^OTHER\//, ''), repository, own),
          digest,
        ),
      async traffic() {
        const ofAws = ['GetAuthorizationToken', 'DescribeRepositories', 'DescribeImages', 'BatchGetImage']
        const calls = sandbox.calls.all.filter(({ operation }) => !ofAws.includes(operation))
        const writes = calls.filter(({ operation }) => registryWrites.some((write) => write === operation))
        sandbox.calls.clear()
        return { requests: calls.length, writes: writes.length }
      },
      stop: () => sandbox.stop(),
    }
  }
}

function scenarioOf({ repositories, others, registry, faults }: Join, { host, prefix, script }: Manners) {
  const prefixed = Object.entries(repositories).map(([name, one]): [string, RepositoryScript] => [
    prefix + name,
    one,
  ])
  const own = { ...script, ...registry, repositories: Object.fromEntries(prefixed) }
  return {
    registries: {
      [host]: own,
      ...(others === undefined ? {} : { [otherHost]: { repositories: others } }),
    },
    ...(faults === undefined ? {} : { faults }),
  }
}

function placed(repository: string, reference: string, { prefix }: Manners): string {
  return reference.startsWith('OTHER/') ? repository : prefix + repository
}

function readerOf(sandbox: Sandbox, { host, login }: Manners, reference: string) {
  const asked = reference.startsWith('OTHER/') ? otherHost : host
  return readerWith(async (method, path) => {
    const first = await ask(sandbox.url, asked, method, path, basic(login))
    if (first.status !== 401) return first
    const [, repository] = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(path) ?? []
    const scope = `/token?service=test&scope=repository:${repository}:pull`
    const { token } = JSON.parse(
      (await ask(sandbox.url, asked, 'GET', scope, basic(login))).bytes.toString(),
    ) as { token: string }
    return await ask(sandbox.url, asked, method, path, `Bearer ${token}`)
  })
}

function basic(login: string | undefined): string | undefined {
  return login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
}

/** Without the proxy: the name of the host is told in the header alone. */
function ask(
  url: string,
  host: string,
  method: string,
  path: string,
  authorization?: string,
): Promise<Asked> {
  const headers = { host, accept: allTypes, ...(authorization === undefined ? {} : { authorization }) }
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, url), { method, headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers as Record<string, string>,
          bytes: Buffer.concat(chunks),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}
