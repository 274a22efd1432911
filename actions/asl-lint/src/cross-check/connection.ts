import { type Aws, openAws } from '@aws-delivery-actions/aws'
import { sfn } from '@aws-delivery-actions/aws/sfn'
import type { Host } from '@aws-delivery-actions/host'

/** Opens nothing yet: the client is made with the first call. */
export function openAwsFor({ environment, log }: Host): Aws {
  return openAws({
    services: { sfn },
    environment,
    onRetry: ({ operation, attempt, delay }) =>
      log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`),
  })
}
