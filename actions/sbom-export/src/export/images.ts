/** Which images a reference stands for: itself, or those that its index lists. Each by its digest. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ServiceFailure, UserError } from '@aws-delivery-actions/host'
import {
  ContentProblem,
  type Descriptor,
  formatPlatform,
  mediaTypes,
  readManifest,
} from '@aws-delivery-actions/oci'
import type { LiveEdge } from '../live-edge.js'
import type { ImageSubject } from './question.js'

export type ScannedImage = {
  readonly digest: string
  /** What Amazon Inspector calls it: `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:…` */
  readonly arn: string
  /** `linux/arm64`; empty when it is not said. */
  readonly platform: string
}

export function imageFromArn(arn: string): ScannedImage {
  return { arn, digest: arn.slice(arn.lastIndexOf('/') + 1), platform: '' }
}

const acceptedMediaTypes = [
  mediaTypes.ociIndex,
  mediaTypes.dockerList,
  mediaTypes.ociManifest,
  mediaTypes.dockerManifest,
]

/** An index of indexes is as deep as this at most. */
const deepest = 4

/** @throws {UserError} for what is not there or is no image. */
export async function imagesOf(
  subject: ImageSubject,
  deadline: number,
  edge: LiveEdge,
): Promise<readonly ScannedImage[]> {
  const images = await explore(subject, subject.reference, { platform: '', depth: 0, deadline }, edge)
  const byDigest = new Map(images.map((image) => [image.digest, image]))
  if (byDigest.size > 0) return [...byDigest.values()]
  throw new UserError('the index lists no image', {
    where: subject.text,
    mend: 'name an image, or an index that has one',
  })
}

/** How far the way through indexes has come, and the clock's time until which it may last. */
type Way = { readonly platform: string; readonly depth: number; readonly deadline: number }

async function explore(
  subject: ImageSubject,
  reference: ImageSubject['reference'],
  { platform, depth, deadline }: Way,
  edge: LiveEdge,
): Promise<readonly ScannedImage[]> {
  const found = await fetchManifest(subject, reference, deadline, edge)
  const here = { digest: found.digest, arn: arnOf(subject, found.digest), platform }
  if (found.text === undefined) return [here]
  const manifest = readSafely(found.text, found.mediaType, subject)
  if (manifest.kind === 'image') return [here]
  if (depth === deepest) {
    throw new UserError(`indexes lie ${deepest} deep in each other`, { where: subject.text })
  }
  const children: ScannedImage[] = []
  for (const entry of manifest.manifests) {
    if (isAttestation(entry) || !mediaTypes.isManifestType(entry.mediaType)) continue
    const said = entry.platform === undefined ? '' : formatPlatform(entry.platform)
    if (mediaTypes.isIndexType(entry.mediaType)) {
      const way = { platform: said, depth: depth + 1, deadline }
      children.push(...(await explore(subject, { digest: entry.digest }, way, edge)))
    } else {
      children.push({ digest: entry.digest, arn: arnOf(subject, entry.digest), platform: said })
    }
  }
  return children
}

type Found = { readonly digest: string; readonly mediaType?: string; readonly text?: string }

async function fetchManifest(
  subject: ImageSubject,
  reference: ImageSubject['reference'],
  deadline: number,
  edge: LiveEdge,
): Promise<Found> {
  const { region, account, repository } = subject
  const imageId = 'tag' in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }
  const { signal } = edge.host.cancellation
  try {
    const { images = [], failures = [] } = await edge.aws.call(
      'ecr',
      'BatchGetImage',
      { registryId: account, repositoryName: repository, imageIds: [imageId], acceptedMediaTypes },
      { region, signal, deadline },
    )
    const [image] = images
    const digest = image?.imageId?.imageDigest
    if (image?.imageManifest !== undefined && digest !== undefined) {
      const { imageManifest: text, imageManifestMediaType: mediaType } = image
      return { digest, text, ...(mediaType === undefined ? {} : { mediaType }) }
    }
    throw missing(subject, failures[0])
  } catch (error) {
    // A digest needs no looking up; only whether it is an index cannot be seen.
    if (!isAccessDenied(error) || !('digest' in reference)) throw error
    edge.host.log.warn(
      `Not allowed: ecr:BatchGetImage, so ${repository}@${reference.digest} is taken for an image, not for an index`,
    )
    return { digest: reference.digest }
  }
}

type Failure = { readonly failureCode?: string | undefined; readonly failureReason?: string | undefined }

function missing({ text }: ImageSubject, failure: Failure | undefined): UserError | ServiceFailure {
  if (failure?.failureCode === 'ImageNotFound' || failure?.failureCode === 'ImageTagDoesNotMatchDigest') {
    return new UserError('the image does not exist', {
      where: text,
      mend: 'check name, tag, account and Region; push the image before this step',
    })
  }
  if (failure?.failureCode === 'ImageInaccessible') {
    return new UserError('the image is archived', { where: text, mend: 'restore the image in ECR' })
  }
  const reason = `${failure?.failureCode ?? 'no answer'}: ${failure?.failureReason ?? 'ECR gave no reason'}`
  return new ServiceFailure(`ECR did not hand out the manifest (${reason})`, { where: text })
}

function readSafely(text: string, mediaType: string | undefined, subject: ImageSubject) {
  try {
    return readManifest(Buffer.from(text), mediaType)
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error
    throw new UserError(error.message, {
      where: subject.text,
      mend: 'name an image; artifacts such as charts and signatures are not scanned',
    })
  }
}

/** Buildx puts what it says about an image beside it, as a manifest that no one can run. */
function isAttestation({ annotations, platform }: Descriptor): boolean {
  return annotations.has('vnd.docker.reference.type') || platform?.os === 'unknown'
}

function arnOf({ partition, region, account, repository }: ImageSubject, digest: string): string {
  return `arn:${partition}:ecr:${region}:${account}:repository/${repository}/${digest}`
}
