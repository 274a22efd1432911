/** Container registries: the distribution API, with the manners of the registry that is asked. */
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import type { SandboxService } from '../services.js'
import { getBlob, getStoredBlob, mountBlob } from './blobs.js'
import { deleteManifest, getManifest, listReferrers, listTags, putManifest } from './manifests.js'
import type { Repository } from './repository.js'
import { type Route, routeOf, writes } from './route.js'
import { uploadsOf } from './uploads.js'
import { type Registry, unknownRepository } from './world.js'

export type RegistryStage = {
  readonly registries: ReadonlyMap<string, Registry>
  /** The second origin, on loopback. */
  readonly storage: () => string
}

export function registryService({ registries, storage }: RegistryStage): SandboxService {
  const uploads = uploadsOf()

  function performOn(registry: Registry, route: Route, http: HttpRequest): HttpAnswer {
    if (route.operation === 'GetToken') return registry.guard.giveToken(http)
    registry.guard.check(http, route)
    if (route.operation === 'CheckApi') return json(200, {})
    const name = route.repository ?? ''
    const repository = writes.includes(route.operation) ? registry.forPush(name) : registry.find(name)
    if (repository === undefined) throw unknownRepository(name, registry.behaviour)
    return performIn(repository, registry, route, http)
  }

  function performIn(
    repository: Repository,
    registry: Registry,
    route: Route,
    http: HttpRequest,
  ): HttpAnswer {
    switch (route.operation) {
      case 'HeadManifest':
      case 'GetManifest':
        return getManifest(repository, route, http, registry)
      case 'PutManifest':
        return putManifest(repository, route, http, registry)
      case 'DeleteManifest':
        return deleteManifest(repository, route, registry)
      case 'ListTags':
        return listTags(repository, route, http)
      case 'ListReferrers':
        return listReferrers(repository, route, http, registry)
      case 'HeadBlob':
      case 'GetBlob':
        return getBlob(repository, route, http, registry, storage)
      case 'MountBlob':
        return mountBlob(repository, registry.find(route.from ?? ''), route, http, {
          desk: registry,
          uploads,
        })
      case 'StartUpload':
        return uploads.start(repository, route, http)
      case 'SendChunk':
        return uploads.sendChunk(repository, route, http)
      case 'FinishUpload':
        return uploads.finish(repository, route, http)
      case 'DescribeUpload':
        return uploads.describe(repository, route)
      case 'CancelUpload':
        return uploads.cancel(route)
      default:
        throw new ServiceError('UNSUPPORTED', 'The operation is unsupported.', 405)
    }
  }

  return {
    iam: 'ecr',
    read({ method, path, origin, headers }) {
      const url = new URL(path, origin)
      const stored = /^\/storage\/([^/]+)\/(.+)\/(sha256:[^/]+)$/.exec(url.pathname)
      if (stored !== null) {
        const [, host, repository, digest] = stored
        return { operation: 'GetStoredBlob', request: { host, repository, digest } }
      }
      const route = routeOf(method, url)
      const host = hostOf(route, url.hostname, registries)
      if (route === undefined || host === undefined) return undefined
      const { operation, ...asked } = route
      const scope = url.searchParams.getAll('scope')
      const mediaType = headers['content-type']
      return {
        operation,
        request: {
          host,
          ...asked,
          ...(scope.length === 0 ? {} : { scope }),
          ...(mediaType === undefined ? {} : { mediaType }),
        },
      }
    },
    perform(operation, request, http) {
      const { host, ...asked } = request as { host: string } & Route
      const registry = registries.get(host)
      if (registry === undefined) throw new ServiceError('NAME_UNKNOWN', `no registry ${host}`, 404)
      if (operation !== 'GetStoredBlob') return performOn(registry, { ...asked, operation } as Route, http)
      const { repository = '', digest = '' } = asked
      return getStoredBlob(registry.find(repository)?.blobs.get(digest), digest, http)
    },
    answer: (result) => result as HttpAnswer,
    refuse: ({ code, message, status, headers, detail }) => {
      const [ownCode, ownStatus] = renamed[code] ?? [code, status]
      const error = { code: ownCode, message, ...(detail === undefined ? {} : { detail }) }
      return json(ownStatus, { errors: [error] }, headers)
    },
  }
}

/** What the faults of AWS are called here. */
const renamed: Readonly<Record<string, readonly [string, number]>> = {
  ThrottlingException: ['TOOMANYREQUESTS', 429],
  AccessDeniedException: ['DENIED', 403],
  ExpiredTokenException: ['DENIED', 403],
  InternalFailure: ['UNKNOWN', 500],
}

/** The registry that is asked: by its name, or as the one that a token service serves. */
function hostOf(
  route: Route | undefined,
  name: string,
  registries: ReadonlyMap<string, Registry>,
): string | undefined {
  if (registries.has(name)) return name
  const served = [...registries.values()].find(({ behaviour }) => behaviour.tokenHost === name)
  return route?.operation === 'GetToken' ? served?.host : undefined
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const usual = { 'content-type': 'application/json', 'docker-distribution-api-version': 'registry/2.0' }
  return { status, headers: { ...usual, ...headers }, body: JSON.stringify(body) }
}
