/** Manifests of images and indexes, read from the bytes that their digest is of. Pure. */
import { isDigest } from './digest.js'
import { ContentProblem } from './errors.js'
import {
  isObject,
  type JsonObject,
  member,
  parseObject,
  textMap,
  textMember,
  textsMember,
} from './json-object.js'
import { isIndexType, isManifestType, isSchema1, type ManifestType } from './media-types.js'
import type { Platform } from './platform.js'

/** Also the size that a registry need not take more than. */
export const largestManifest = 4 * 1024 * 1024

export type Descriptor = {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations: ReadonlyMap<string, string>
  readonly platform?: Platform
  readonly artifactType?: string
}

export type ImageManifest = {
  readonly kind: 'image'
  readonly mediaType: ManifestType
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  readonly annotations: ReadonlyMap<string, string>
}

export type Index = {
  readonly kind: 'index'
  readonly mediaType: ManifestType
  readonly manifests: readonly Descriptor[]
  readonly annotations: ReadonlyMap<string, string>
}

/**
 * @param contentType As the registry said it.
 * @throws {ContentProblem}
 */
export function readManifest(bytes: Uint8Array, contentType: string | undefined): ImageManifest | Index {
  const document = parseObject(bytes, 'the manifest')
  const mediaType = typeOf(document, contentType)
  if (member(document, 'schemaVersion') !== 2) {
    throw new ContentProblem('malformed', 'the manifest has no schemaVersion 2')
  }
  const isIndex = isIndexType(mediaType)
  const foreign = (isIndex ? ['config', 'layers'] : ['manifests']).find(
    (name) => member(document, name) !== undefined,
  )
  // One that can be read as both would be shown as the one and run as the other.
  if (foreign !== undefined) {
    throw new ContentProblem(
      'malformed',
      `the manifest is ${isIndex ? 'an index' : 'an image'} and has ${foreign}`,
    )
  }
  const annotations = textMap(member(document, 'annotations'))
  if (isIndex) return { kind: 'index', mediaType, manifests: descriptors(document, 'manifests'), annotations }
  const config = descriptor(member(document, 'config'), 'config')
  return { kind: 'image', mediaType, config, layers: descriptors(document, 'layers'), annotations }
}

/** The bytes that an image takes in a registry, without the manifest. */
export function sizeOf({ config, layers }: ImageManifest): number {
  return layers.reduce((sum, { size }) => sum + size, config.size)
}

function typeOf(document: JsonObject, contentType: string | undefined): ManifestType {
  const said = textMember(document, 'mediaType')
  const sent = contentType?.split(';')[0]?.trim().toLowerCase() || undefined
  if (member(document, 'schemaVersion') === 1 || isSchema1(said ?? '') || isSchema1(sent ?? '')) {
    throw new ContentProblem(
      'unsupported',
      'the image has the format schema 1, which is older than platforms',
    )
  }
  const known = sent !== undefined && isManifestType(sent)
  if (said !== undefined && known && said !== sent) {
    throw new ContentProblem('malformed', `the manifest says it is ${said}, and the registry says ${sent}`)
  }
  const type = said ?? sent
  if (type !== undefined && isManifestType(type)) return type
  throw new ContentProblem(
    'unsupported',
    `the manifest is of the type ${type ?? '(none)'}, which is no image`,
  )
}

function descriptors(document: JsonObject, name: string): readonly Descriptor[] {
  const list = member(document, name)
  if (!Array.isArray(list)) throw new ContentProblem('malformed', `the manifest has no list of ${name}`)
  return list.map((item, at) => descriptor(item, `${name}[${at}]`))
}

function descriptor(value: unknown, where: string): Descriptor {
  if (!isObject(value)) throw new ContentProblem('malformed', `the manifest has no ${where}`)
  const digest = member(value, 'digest')
  const size = member(value, 'size')
  const mediaType = textMember(value, 'mediaType')
  if (!isDigest(digest)) throw new ContentProblem('malformed', `${where} has no sha256 digest`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new ContentProblem('malformed', `${where} has no size`)
  }
  if (mediaType === undefined) throw new ContentProblem('malformed', `${where} has no mediaType`)
  const platform = platformOf(member(value, 'platform'))
  const artifactType = textMember(value, 'artifactType')
  return {
    mediaType,
    digest,
    size,
    annotations: textMap(member(value, 'annotations')),
    ...(platform === undefined ? {} : { platform }),
    ...(artifactType === undefined ? {} : { artifactType }),
  }
}

/**
 * From a descriptor or the configuration of an image. Undefined where system and architecture are not said.
 * @throws {ContentProblem} when they hold what no platform does.
 */
export function platformOf(value: unknown): Platform | undefined {
  if (!isObject(value)) return undefined
  const os = textMember(value, 'os')
  const architecture = textMember(value, 'architecture')
  if (os === undefined || architecture === undefined) return undefined
  const variant = textMember(value, 'variant')
  const osVersion = textMember(value, 'os.version')
  const osFeatures = textsMember(value, 'os.features')
  for (const part of [os, architecture, variant, osVersion, ...osFeatures]) {
    if (part === undefined || /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/.test(part)) continue
    throw new ContentProblem('unsupported', `a platform holds ${JSON.stringify(part.slice(0, 80))}`)
  }
  return {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(osVersion === undefined ? {} : { osVersion }),
    ...(osFeatures.length === 0 ? {} : { osFeatures }),
  }
}
