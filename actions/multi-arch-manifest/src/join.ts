/** From images to the one index that holds them, or to a no. Pure. */
import { Refusal } from '@aws-delivery-actions/host'
import {
  type Annotations,
  agrees,
  comparePlatforms,
  compareTexts,
  completed,
  type DescriptorAnnotation,
  digestOf,
  formatPlatform,
  type IndexContent,
  type IndexEntry,
  indexBytes,
  largestManifest,
  mediaTypes,
  normalized,
  type Platform,
  platformKey,
} from '@aws-delivery-actions/oci'
import type { Attestation, Content, Image, Said } from './image.js'

export type JoinOptions = {
  readonly mediaType: 'auto' | 'oci' | 'docker'
  readonly attestations: 'keep' | 'drop' | 'require'
  readonly requireSame: 'off' | 'warn' | 'revision'
  readonly annotations: Annotations
  /** Empty: any. */
  readonly expected: readonly Platform[]
}

export type Joined = {
  readonly digest: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** In the order of the index. */
  readonly members: readonly Member[]
  /** What a reader should know. */
  readonly warnings: readonly string[]
}

/** An image and the attestations about it. */
export type Member = {
  readonly image: Image
  /** What it is in the index. */
  readonly platform: Platform
  readonly attestations: readonly Attestation[]
}

/**
 * @param kept Images that stay unless a source has their platform.
 * @throws {Refusal} when the images contradict what is said of them, each other, or what is expected.
 */
export function join(
  images: readonly Image[],
  attestations: readonly Attestation[],
  kept: readonly Image[],
  options: JoinOptions,
): Joined {
  const fresh = merged(images).map(placed)
  const taken = new Set(fresh.map(({ platform }) => platformKey(platform)))
  const digests = new Set(fresh.map(({ image }) => digestOfImage(image)))
  const staying = merged(kept)
    .map(placed)
    .filter(({ image, platform }) => !taken.has(platformKey(platform)) && !digests.has(digestOfImage(image)))
  const all = [...fresh, ...staying].sort((one, other) => comparePlatforms(one.platform, other.platform))
  refuseDuplicates(all)
  refuseUnexpected(all, options.expected)
  const members = all.map((member) => ({
    ...member,
    attestations: bound(member.image, attestations, options),
  }))
  if (options.attestations === 'require') refuseWithoutAttestation(members)
  const content = contentOf(members, options)
  const bytes = indexBytes(content)
  if (bytes.length > largestManifest) {
    throw new Refusal(`The index has ${bytes.length} bytes`, { expected: `at most ${largestManifest}` })
  }
  const warnings = [
    ...revisionWarnings(members, options.requireSame),
    ...unmatchedAnnotations(members, options.annotations.descriptors),
    ...orphanWarnings(members, attestations, options),
  ]
  return { digest: digestOf(bytes), bytes, mediaType: content.mediaType, members, warnings }
}

type Placed = Pick<Member, 'image' | 'platform'>

/** One image that several sources hold is one image; what is said of it adds up. */
function merged(images: readonly Image[]): readonly Image[] {
  const byDigest = new Map<string, Image>()
  for (const image of images) {
    const digest = digestOfImage(image)
    const known = byDigest.get(digest)
    byDigest.set(digest, known === undefined ? image : union(known, image))
  }
  return [...byDigest.values()]
}

/** The same whichever of the two comes first. */
function union(one: Image, other: Image): Image {
  const [first, second] = compareTexts(one.source, other.source) <= 0 ? [one, other] : [other, one]
  const annotations = new Map(
    [...first.content.annotations, ...second.content.annotations].sort(
      ([key, value], [otherKey, otherValue]) =>
        compareTexts(key, otherKey) || compareTexts(otherValue, value),
    ),
  )
  return { ...first, said: [...first.said, ...second.said], content: { ...first.content, annotations } }
}

function placed(image: Image): Placed {
  let platform = image.platform
  /** The platform with what was said of it, also where that makes no difference to a client. */
  let claimed = image.platform
  for (const { by, platform: said } of [...image.said].sort(byPrecision)) {
    if (!agrees(said, claimed)) {
      const isOwn = !agrees(said, image.platform)
      throw new Refusal(
        `${image.source} ${isOwn ? 'holds' : 'is said to hold'} ${formatPlatform(claimed)}, while ${by} says ${formatPlatform(said)}`,
        {
          mend: 'build the image for the platform that its name promises, or say what it is',
        },
      )
    }
    platform = completed(platform, said)
    const variant = claimed.variant ?? said.variant
    claimed = { ...platform, ...(variant === undefined ? {} : { variant }) }
  }
  return { image, platform }
}

/** A version with its last number comes before one without, and no variant before any: so one that is vague agrees. */
function byPrecision({ platform: one }: Said, { platform: other }: Said): number {
  return (
    compareTexts(one.variant ?? '', other.variant ?? '') ||
    compareTexts(other.osVersion ?? '', one.osVersion ?? '') ||
    compareTexts(formatPlatform(one), formatPlatform(other))
  )
}

function refuseDuplicates(all: readonly Placed[]): void {
  const seen = new Map<string, Placed>()
  for (const member of all) {
    const known = seen.get(platformKey(member.platform))
    seen.set(platformKey(member.platform), member)
    if (known === undefined) continue
    const [one, other] = [formatPlatform(known.platform), formatPlatform(member.platform)]
    const platform = one === other ? one : formatPlatform(normalized(member.platform))
    const isWindows = member.platform.os === 'windows' && member.platform.osVersion === undefined
    throw new Refusal(
      `${known.image.source} and ${member.image.source} both hold ${platform}, and no client could choose`,
      {
        expected: 'one image of each platform',
        mend: isWindows
          ? 'build them on base images whose configuration has an os.version, which tells Windows versions apart'
          : 'leave one of them out, or build it for the platform that it is meant for',
      },
    )
  }
}

function refuseUnexpected(all: readonly Placed[], expected: readonly Platform[]): void {
  if (expected.length === 0) return
  const missing = expected.filter((platform) => !all.some((member) => agrees(platform, member.platform)))
  const extra = all.filter(({ platform }) => !expected.some((one) => agrees(one, platform)))
  if (missing.length === 0 && extra.length === 0) return
  const parts = [
    ...(missing.length === 0 ? [] : [`there is no ${missing.map(formatPlatform).join(', ')}`]),
    ...extra.map(
      ({ image, platform }) => `${image.source} holds ${formatPlatform(platform)}, which is not expected`,
    ),
  ]
  throw new Refusal(`The platforms are not those of expect-platforms: ${parts.join('; ')}`, {
    expected: expected.map(formatPlatform).join(', '),
  })
}

function bound(
  image: Image,
  attestations: readonly Attestation[],
  options: JoinOptions,
): readonly Attestation[] {
  if (options.attestations === 'drop') return []
  const own = attestations.filter(({ subject }) => subject === digestOfImage(image))
  const byDigest = new Map(own.map((attestation) => [attestation.content.fetched.digest, attestation]))
  return [...byDigest]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([, attestation]) => attestation)
}

function refuseWithoutAttestation(members: readonly Member[]): void {
  const bare = members.filter(({ attestations }) => attestations.length === 0)
  if (bare.length === 0) return
  const names = bare.map(({ image, platform }) => `${image.source} (${formatPlatform(platform)})`)
  throw new Refusal(`No attestation is there for ${names.join(', ')}`, {
    mend: 'build with provenance: true or sbom: true, or set attestations: keep',
  })
}

/** The attestations stand behind all images: a client that takes the first entry must not meet one. */
function contentOf(members: readonly Member[], { annotations, mediaType }: JoinOptions): IndexContent {
  const images = members.map(({ image, platform }) => ({
    ...entryOf(image.content, platform),
    annotations: new Map([
      ...image.content.annotations,
      ...descriptorAnnotations(platform, annotations.descriptors),
    ]),
  }))
  const statements = members.flatMap(({ attestations }) =>
    attestations.map(({ content, platform }) => entryOf(content, platform)),
  )
  const entries = [...images, ...statements]
  return { mediaType: typeFor(entries, annotations, mediaType), entries, annotations: annotations.index }
}

function entryOf({ fetched, annotations, artifactType }: Content, platform: Platform): IndexEntry {
  return {
    mediaType: fetched.mediaType,
    digest: fetched.digest,
    size: fetched.bytes.length,
    platform,
    annotations,
    ...(artifactType === undefined ? {} : { artifactType }),
  }
}

function typeFor(
  entries: readonly IndexEntry[],
  annotations: Annotations,
  wanted: JoinOptions['mediaType'],
): IndexContent['mediaType'] {
  const isAnnotated = annotations.index.size > 0 || entries.some((entry) => entry.annotations.size > 0)
  if (wanted === 'docker' && isAnnotated) {
    throw new Refusal('A Docker manifest list cannot hold the annotations of the sources', {
      mend: 'set media-type: oci, or attestations: drop where they are the annotations of attestations',
    })
  }
  const isAllDocker = entries.every((entry) => entry.mediaType === mediaTypes.dockerManifest)
  const isDocker = wanted === 'docker' || (wanted === 'auto' && isAllDocker && !isAnnotated)
  return isDocker ? mediaTypes.dockerList : mediaTypes.ociIndex
}

function descriptorAnnotations(
  platform: Platform,
  annotations: readonly DescriptorAnnotation[],
): readonly (readonly [string, string])[] {
  return annotations
    .filter((annotation) => annotation.platform === undefined || agrees(annotation.platform, platform))
    .map(({ key, value }) => [key, value] as const)
}

/** @throws {Refusal} when they must be the same and are not. */
function revisionWarnings(members: readonly Member[], rule: JoinOptions['requireSame']): readonly string[] {
  if (rule === 'off') return []
  const revisions = new Set(members.map(({ image }) => image.revision))
  const isUnknown = revisions.has(undefined)
  const isSame = revisions.size === 1
  if (isSame && !(isUnknown && rule === 'revision')) return []
  // Half of the images without a label say nothing about the other half.
  if (rule === 'warn' && revisions.size - (isUnknown ? 1 : 0) < 2) return []
  const list = members.map(
    ({ image, platform }) => `${formatPlatform(platform)} from ${image.revision ?? 'an unknown commit'}`,
  )
  const trouble = `The images were not built from one commit: ${list.join(', ')}`
  if (rule === 'warn') return [trouble]
  throw new Refusal(trouble, {
    expected: 'the same label org.opencontainers.image.revision in every image',
    mend: 'build them again from one commit, or set require-same: warn',
  })
}

function unmatchedAnnotations(
  members: readonly Member[],
  annotations: readonly DescriptorAnnotation[],
): readonly string[] {
  return annotations.flatMap(({ platform, key }) =>
    platform === undefined || members.some((member) => agrees(platform, member.platform))
      ? []
      : [`The annotation ${key} is for ${formatPlatform(platform)}, which is not among the images`],
  )
}

function orphanWarnings(
  members: readonly Member[],
  attestations: readonly Attestation[],
  options: JoinOptions,
): readonly string[] {
  if (options.attestations === 'drop') return []
  const subjects = new Set(members.map(({ image }) => digestOfImage(image)))
  const orphans = attestations.filter(({ subject }) => !subjects.has(subject))
  return orphans.length === 0
    ? []
    : [`Left out, for they are about images that are not here: ${orphans.length} attestations`]
}

export function digestOfImage({ content }: Image): string {
  return content.fetched.digest
}
