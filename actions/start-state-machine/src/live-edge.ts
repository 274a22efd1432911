/** What the modes that call AWS work with, beside what the host gives. */
import { type Aws, openAws, systemClock } from '@aws-delivery-actions/aws'
import { s3 } from '@aws-delivery-actions/aws/s3'
import { sfn } from '@aws-delivery-actions/aws/sfn'
import { type Edge, messageOf } from '@aws-delivery-actions/host'

export type LiveEdge = Edge & {
  /** Its clock is the one that all waiting goes by. */
  readonly aws: Aws
  readonly standardInput: () => AsyncIterable<Uint8Array>
}

/** Opens nothing yet: clients are made with the first call. */
export function goLive({ region }: { readonly region?: string | undefined }, edge: Edge): LiveEdge {
  const { environment, log } = edge.host
  const aws = openAws({
    services: { sfn, s3 },
    environment,
    clock: systemClock,
    region,
    onRetry: ({ operation, attempt, delay, error }) =>
      log.debug(
        `${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${messageOf(error)}`,
      ),
  })
  return { ...edge, aws, standardInput: () => process.stdin }
}
