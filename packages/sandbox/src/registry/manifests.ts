/** Manifests in and out, and the lists that are made of them. */

import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { digestOf } from '../image/image.js'
import { isIndex, mediaTypes } from '../image/media-types.js'
import { ServiceError } from '../service-error.js'
import { checkedManifest, type Manifest } from './manifest-check.js'
import { isImmutable, type Repository, type StoredManifest } from './repository.js'
import type { Route } from './route.js'
import type { Behaviour } from './script.js'

/** A registry that answers now. */
export type Desk = { readonly host: string; readonly behaviour: Behaviour }

export function getManifest(
  repository: Repository,
  { reference = '', operation }: Route,
  http: HttpRequest,
  { behaviour }: Desk,
): HttpAnswer {
  const found = repository.look(reference)
  if (found === undefined) throw upstreamTrouble(repository) ?? unknown(reference, behaviour)
  if (found.archived) throw unknown(reference, behaviour)
  const manifest = behaviour.acceptMatters ? fitting(found, repository, http) : found
  const { digest, mediaType, bytes } = manifest
  return {
    status: 200,
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      etag: `"${digest}"`,
      ...(behaviour.sendsDigestHeader ? { 'docker-content-digest': digest } : {}),
    },
    body: operation === 'HeadManifest' ? '' : bytes,
  }
}

export function putManifest(
  repository: Repository,
  { reference = '', tags = [] }: Route,
  http: HttpRequest,
  { behaviour }: Desk,
): HttpAnswer {
  const mediaType = String(http.headers['content-type'] ?? '')
  const manifest = checkedManifest(http.bytes, mediaType, repository, behaviour)
  const digest = digestOf(http.bytes)
  const byDigest = reference.includes(':')
  if (byDigest && reference !== digest) throw otherDigest(repository, reference, behaviour)
  const named = byDigest ? (behaviour.acceptsManyTags ? tags.slice(0, behaviour.mostTags) : []) : [reference]
  for (const tag of named) checkTag(repository, tag)
  repository.put({ digest, mediaType, bytes: http.bytes }, named)
  return {
    status: 201,
    headers: {
      location: `${http.origin}/v2/${repository.name}/manifests/${digest}`,
      'content-length': '0',
      ...(behaviour.sendsDigestHeader ? { 'docker-content-digest': digest } : {}),
      ...(byDigest && named.length > 0 ? { 'oci-tag': named } : {}),
      ...(manifest.subject !== undefined && behaviour.hasReferrers
        ? { 'oci-subject': manifest.subject.digest }
        : {}),
    },
    body: '',
  }
}

export function deleteManifest(repository: Repository, { reference = '' }: Route, desk: Desk): HttpAnswer {
  const refusal = desk.behaviour.refusesTagDeletion
  if (refusal !== undefined && !reference.includes(':')) {
    throw refusal === 400
      ? new ServiceError('DIGEST_INVALID', 'provided digest did not match uploaded content', 400)
      : new ServiceError('UNSUPPORTED', 'The operation is unsupported.', 405)
  }
  if (!repository.remove(reference)) throw unknown(reference, desk.behaviour)
  return { status: 202, headers: { 'content-length': '0' }, body: '' }
}

export function listTags(repository: Repository, _route: Route, { path, origin }: HttpRequest): HttpAnswer {
  const { searchParams } = new URL(path, origin)
  const last = searchParams.get('last') ?? ''
  const all = [...repository.tags().keys()].sort().filter((tag) => tag > last)
  const most = Number(searchParams.get('n') ?? all.length)
  const tags = all.slice(0, most)
  const next = `</v2/${repository.name}/tags/list?n=${most}&last=${encodeURIComponent(tags.at(-1) ?? '')}>; rel="next"`
  const headers = { 'content-type': 'application/json', ...(tags.length < all.length ? { link: next } : {}) }
  return { status: 200, headers, body: JSON.stringify({ name: repository.name, tags }) }
}

export function listReferrers(
  repository: Repository,
  { digest = '' }: Route,
  { path, origin }: HttpRequest,
  { behaviour }: Desk,
): HttpAnswer {
  if (!behaviour.hasReferrers) return { status: 404, headers: {}, body: '404 page not found\n' }
  const wanted = new URL(path, origin).searchParams.getAll('artifactType')
  const manifests = [...repository.manifests.values()].flatMap(({ bytes, digest: own, mediaType }) => {
    const manifest = JSON.parse(bytes.toString()) as Manifest
    if (manifest.subject?.digest !== digest) return []
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType
    if (wanted.length > 0 && !wanted.includes(artifactType ?? '')) return []
    return [{ mediaType, digest: own, size: bytes.length, artifactType, annotations: manifest.annotations }]
  })
  return {
    status: 200,
    headers: {
      'content-type': mediaTypes.oci.index,
      ...(wanted.length > 0 ? { 'oci-filters-applied': 'artifactType' } : {}),
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.oci.index, manifests }),
  }
}

/** What the Accept header lets the registry send. A Docker list becomes its linux/amd64 child for who knows no lists. */
function fitting(manifest: StoredManifest, repository: Repository, { headers }: HttpRequest): StoredManifest {
  const accepted = String(headers.accept ?? '')
    .split(',')
    .map((type) => type.split(';')[0]?.trim())
  if (accepted.includes(manifest.mediaType)) return manifest
  if (manifest.mediaType === mediaTypes.docker.index) {
    const { manifests = [] } = JSON.parse(manifest.bytes.toString()) as {
      manifests?: { digest: string; platform?: { os?: string; architecture?: string } }[]
    }
    const usual = manifests.find(
      ({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64',
    )
    const child = repository.manifests.get(usual?.digest ?? '')
    if (child !== undefined && accepted.includes(child.mediaType)) return child
  }
  const kind = isIndex(manifest.mediaType) ? 'index' : 'manifest'
  throw new ServiceError(
    'MANIFEST_UNKNOWN',
    `an ${kind} was found, but the accept header does not support it`,
    404,
  )
}

/** @throws {ServiceError} when the tag is none, or may not move. */
function checkTag({ name, script, tags }: Repository, tag: string): void {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(tag)) {
    throw new ServiceError('TAG_INVALID', `manifest tag did not match URI: ${tag}`, 400)
  }
  if (tags().has(tag) && isImmutable(script, tag)) {
    throw new ServiceError(
      'TAG_INVALID',
      `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the repository is immutable.`,
      400,
    )
  }
}

function unknown(reference: string, { errors }: Behaviour): ServiceError {
  const message = errors === 'ecr' ? 'Requested image not found' : 'manifest unknown'
  return new ServiceError('MANIFEST_UNKNOWN', message, 404, {}, { Tag: reference })
}

function otherDigest({ name }: Repository, digest: string, { errors }: Behaviour): ServiceError {
  if (errors !== 'ecr') {
    return new ServiceError('DIGEST_INVALID', 'provided digest did not match uploaded content', 400)
  }
  return new ServiceError(
    'MANIFEST_INVALID',
    `The image with digest '${digest}' in repository '${name}' does not match the image digest that Amazon ECR has calculated.`,
    400,
  )
}

/** What a pull-through cache answers when the image has to come from upstream and does not. */
function upstreamTrouble({ script: { upstream } }: Repository): ServiceError | undefined {
  switch (upstream) {
    case 'denied':
      return new ServiceError(
        'DENIED',
        'The authentication to the upstream registry failed. Verify that the credentials of the pull through cache rule are valid.',
        403,
      )
    case 'throttled':
      return new ServiceError(
        'TOOMANYREQUESTS',
        'Rate limit exceeded for the upstream registry of the pull through cache rule.',
        429,
      )
    case 'unavailable':
      return new ServiceError('UNAVAILABLE', 'The upstream registry is unavailable.', 503)
    case 'not-found':
      return new ServiceError(
        'MANIFEST_UNKNOWN',
        'The image could not be retrieved from the upstream registry of the pull through cache rule.',
        404,
      )
    default:
      return undefined
  }
}
