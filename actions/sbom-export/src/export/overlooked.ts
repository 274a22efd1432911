/**
 * Amazon Inspector says nothing of an image that it does not scan, as it says nothing of one that it has not seen yet.
 * They are told apart by time: it sees an image minutes after the push, and others of the same index are known.
 */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { LiveEdge } from '../live-edge.js'
import type { ScannedImage } from './images.js'
import type { ImageSubject } from './question.js'
import type { ScanState } from './scan-state.js'

type States = ReadonlyMap<string, ScanState>

/** Milliseconds after the push within which Amazon Inspector sees an image. */
const notice = 300_000

/** As many images one question may name. */
const mostNamed = 100

/** Gives an image that was overlooked up; the others stay as they are. */
export function overlookedAmong(
  images: readonly ScannedImage[],
  subject: ImageSubject,
  edge: LiveEdge,
): (states: States) => Promise<States> {
  const { clock } = edge.aws
  const start = clock.now()
  let pushes: Promise<ReadonlyMap<string, number>> | undefined
  return async (states) => {
    const unknown = images.filter(({ arn }) => isUnknown(states.get(arn)))
    if (unknown.length === 0 || unknown.length === images.length) return states
    pushes ??= pushTimes(unknown, subject, edge)
    const pushedAt = await pushes
    const settled = new Map(states)
    for (const { arn, digest } of unknown) {
      const age = clock.now() - (pushedAt.get(digest) ?? start)
      if (age >= notice) settled.set(arn, overlooked(age))
    }
    return settled
  }
}

function isUnknown(state: ScanState | undefined): boolean {
  return state?.kind === 'pending' && !state.isCovered
}

function overlooked(age: number): ScanState {
  return {
    kind: 'hopeless',
    tell: `Amazon Inspector knows others of the index, and not this one, ${durationInWords(age)} after it was pushed`,
    mend: 'it may be of a platform that is not scanned: make an SBOM of it with another scanner and use mode=transform; else push it again',
    isServiceTrouble: false,
  }
}

/** By digest; of what ECR does not tell, nothing. */
async function pushTimes(
  images: readonly ScannedImage[],
  { account, region, repository }: ImageSubject,
  { aws, host }: LiveEdge,
): Promise<ReadonlyMap<string, number>> {
  const { signal } = host.cancellation
  const imageIds = images.slice(0, mostNamed).map(({ digest }) => ({ imageDigest: digest }))
  try {
    const { imageDetails = [] } = await aws.call(
      'ecr',
      'DescribeImages',
      { registryId: account, repositoryName: repository, imageIds },
      { region, signal, patience: 5_000 },
    )
    return new Map(
      imageDetails.flatMap(({ imageDigest, imagePushedAt }) =>
        imageDigest === undefined || imagePushedAt === undefined
          ? []
          : [[imageDigest, imagePushedAt.getTime()]],
      ),
    )
  } catch (error) {
    signal.throwIfAborted()
    const why = isAccessDenied(error) ? 'ecr:DescribeImages is not allowed' : messageOf(error)
    host.log.debug(`When the images were pushed is not known, so it counts from now: ${why}`)
    return new Map()
  }
}
