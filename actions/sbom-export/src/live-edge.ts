/** What the modes that call AWS work with, beside what the host gives. */
import { setMaxListeners } from 'node:events'
import { type Aws, openAws, systemClock } from '@aws-delivery-actions/aws'
import { ecr } from '@aws-delivery-actions/aws/ecr'
import { iam } from '@aws-delivery-actions/aws/iam'
import { inspector2 } from '@aws-delivery-actions/aws/inspector2'
import { kms } from '@aws-delivery-actions/aws/kms'
import { s3 } from '@aws-delivery-actions/aws/s3'
import { sts } from '@aws-delivery-actions/aws/sts'
import { type Edge, messageOf } from '@aws-delivery-actions/host'

export type LiveEdge = Edge & {
  /** Its clock is the one that all waiting goes by. */
  readonly aws: Aws
}

/** Waits have a rhythm of their own; what is listed and downloaded shall not wait for a turn each time. */
const pace = { freeFor: 5_000, perSecond: 200 }

const open = new WeakMap<Edge, LiveEdge>()

/** The same door for whoever asks with the same edge, so that the calls of a run are counted together. */
export function goLive(edge: Edge): LiveEdge {
  if (isLive(edge)) return edge
  const known = open.get(edge)
  if (known !== undefined) return known
  const { environment, log } = edge.host
  const aws = openAws({
    services: { inspector2, ecr, s3, kms, sts, iam },
    environment,
    clock: systemClock,
    pace,
    onRetry: ({ operation, attempt, delay, error }) =>
      log.debug(
        `${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${messageOf(error)}`,
      ),
  })
  // Each of the requests that are under way at a time listens to it.
  setMaxListeners(0, edge.host.cancellation.signal)
  const live = { ...edge, aws }
  open.set(edge, live)
  return live
}

function isLive(edge: Edge): edge is LiveEdge {
  return 'aws' in edge
}
