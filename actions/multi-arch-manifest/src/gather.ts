/** From sources to the images and attestations in them, whatever indexes they stand in. */
import { Refusal } from '@aws-delivery-actions/host'
import {
  ContentProblem,
  type Descriptor,
  type FetchedManifest,
  formatPlatform,
  formatReference,
  type ImageManifest,
  type Index,
  largestConfig,
  mediaTypes,
  type Platform,
  type Reference,
  readConfig,
} from '@aws-delivery-actions/oci'
import { type Attestation, type Content, type Image, revisionOf, type Said } from './image.js'
import type { LiveEdge } from './live-edge.js'
import { tellingOf } from './telling.js'

export type Gathered = {
  readonly images: readonly Image[]
  readonly attestations: readonly Attestation[]
  /** What an index holds and nothing can be joined from. */
  readonly unused: readonly string[]
}

/** A manifest that a source or a tag leads to. */
export type Root = {
  readonly text: string
  readonly reference: Reference
  readonly said: Platform | undefined
  readonly fetched: FetchedManifest
}

const deepest = 8
const mostManifests = 500
const attestationType = 'vnd.docker.reference.type'
const attestationSubject = 'vnd.docker.reference.digest'

export async function gather(roots: readonly Root[], edge: LiveEdge): Promise<Gathered> {
  const parts = await Promise.all(roots.map((root) => explore(root, edge)))
  return {
    images: parts.flatMap(({ images }) => images),
    attestations: parts.flatMap(({ attestations }) => attestations),
    unused: parts.flatMap(({ unused }) => unused),
  }
}

type Place = {
  readonly root: Root
  readonly reference: Reference
  readonly said: readonly Said[]
  readonly depth: number
  readonly descriptor: Descriptor | undefined
}

async function explore(root: Root, edge: LiveEdge): Promise<Gathered> {
  let count = 0
  const said = root.said === undefined ? [] : [{ by: 'the list of sources', platform: root.said }]

  async function look(fetched: FetchedManifest, place: Place): Promise<Gathered> {
    if (++count > mostManifests) throw new Refusal(`${root.text} holds more than ${mostManifests} manifests`)
    const { manifest } = fetched
    if (manifest.kind === 'image') return await lookAtImage(fetched, manifest, place)
    return await lookInside(manifest, place)
  }

  async function lookInside(index: Index, { reference, depth, said }: Place): Promise<Gathered> {
    if (depth === deepest) throw new Refusal(`${root.text} is nested more than ${deepest} levels deep`)
    const parts = await Promise.all(
      index.manifests.map(async (descriptor): Promise<Gathered> => {
        const at = { ...withoutName(reference), digest: descriptor.digest }
        const where = `${root.text} (${descriptor.digest})`
        const subject = subjectOf(descriptor)
        if (subject === undefined && isPlaceless(descriptor)) {
          return { images: [], attestations: [], unused: [where] }
        }
        const fetched = await tellingOf(where)(() => fetchChild(at, descriptor, edge))
        if (subject !== undefined) {
          return { images: [], attestations: [attestation(fetched, at, descriptor, subject)], unused: [] }
        }
        const byIndex =
          descriptor.platform === undefined
            ? []
            : [{ by: `the index ${root.text}`, platform: descriptor.platform }]
        return await look(fetched, {
          root,
          reference: at,
          said: [...said, ...byIndex],
          depth: depth + 1,
          descriptor,
        })
      }),
    )
    return {
      images: parts.flatMap(({ images }) => images),
      attestations: parts.flatMap(({ attestations }) => attestations),
      unused: parts.flatMap(({ unused }) => unused),
    }
  }

  async function lookAtImage(
    fetched: FetchedManifest,
    manifest: ImageManifest,
    { reference, said, descriptor }: Place,
  ): Promise<Gathered> {
    const content = contentOf(fetched, manifest, reference, descriptor)
    const config = await tellingOf(root.text)(async () => {
      if (!mediaTypes.isImageConfig(manifest.config.mediaType)) {
        throw new ContentProblem('unsupported', `it is no image but ${manifest.config.mediaType}`)
      }
      return readConfig(await edge.registries.blob(reference, manifest.config, largestConfig))
    })
    const revision = revisionOf(content, config)
    const image: Image = { platform: config.platform, said, content, config, source: root.text, revision }
    edge.host.log.info(`${root.text} is ${formatPlatform(image.platform)} (${fetched.digest})`)
    return { images: [image], attestations: [], unused: [] }
  }

  return await look(root.fetched, { root, reference: root.reference, said, depth: 0, descriptor: undefined })
}

/** What the index says of its child must be so: a registry checks neither size nor type. */
async function fetchChild(
  at: Reference,
  { size, mediaType }: Descriptor,
  edge: LiveEdge,
): Promise<FetchedManifest> {
  const fetched = await edge.registries.manifest(at)
  if (fetched.bytes.length !== size) {
    throw new ContentProblem('malformed', `the index says ${size} bytes, and it has ${fetched.bytes.length}`)
  }
  if (fetched.mediaType !== mediaType) {
    throw new ContentProblem('malformed', `the index says ${mediaType}, and it is ${fetched.mediaType}`)
  }
  return fetched
}

function attestation(
  fetched: FetchedManifest,
  reference: Reference,
  descriptor: Descriptor,
  subject: string,
): Attestation {
  const { manifest } = fetched
  if (manifest.kind === 'index') {
    throw new Refusal(`${formatReference(reference)} is said to be an attestation, and is an index`)
  }
  const { platform } = descriptor
  // Clients would choose it for an image, whatever its annotation calls it.
  if (platform !== undefined && platform.os !== 'unknown') {
    throw new Refusal(
      `${formatReference(reference)} is said to be an attestation, and stands in the index for ${formatPlatform(platform)}`,
      { mend: 'see who made this index, or take its images as sources one by one' },
    )
  }
  return {
    subject,
    platform: { os: 'unknown', architecture: 'unknown' },
    content: contentOf(fetched, manifest, reference, descriptor),
  }
}

function contentOf(
  fetched: FetchedManifest,
  manifest: ImageManifest,
  reference: Reference,
  descriptor: Descriptor | undefined,
): Content {
  const artifactType = descriptor?.artifactType
  return {
    fetched,
    manifest,
    from: withoutName(reference),
    annotations: descriptor?.annotations ?? new Map(),
    ...(artifactType === undefined ? {} : { artifactType }),
  }
}

function subjectOf({ annotations }: Descriptor): string | undefined {
  return annotations.get(attestationType) === 'attestation-manifest'
    ? annotations.get(attestationSubject)
    : undefined
}

/** An entry that no client can choose, such as an attestation that has lost the name of its image. */
function isPlaceless({ platform, mediaType, artifactType }: Descriptor): boolean {
  if (mediaTypes.isIndexType(mediaType)) return false
  return platform?.os === 'unknown' || artifactType !== undefined || !mediaTypes.isManifestType(mediaType)
}

function withoutName({ registry, repository }: Reference): { registry: string; repository: string } {
  return { registry, repository }
}
