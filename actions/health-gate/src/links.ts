/** Pages about events. */
import { parseArn } from '@aws-delivery-actions/aws'
import type { HealthEvent } from './event.js'

/** Undefined for an event without an ARN, and outside the partition whose pages are known. */
export function eventUrl({ arn, isPublic }: HealthEvent): string | undefined {
  if (arn === undefined || parseArn(arn)?.partition !== 'aws') return undefined
  // Markdown knows parentheses, which this leaves as they are.
  const id = encodeURIComponent(arn).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
  return isPublic
    ? `https://health.aws.amazon.com/health/status?eventID=${id}`
    : `https://health.console.aws.amazon.com/health/home#/account/event-log?eventID=${id}`
}
