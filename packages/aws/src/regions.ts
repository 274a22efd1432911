/** Regions, partitions and consoles. */
import { parseArn } from './arn.js'
import { partitions } from './partitions.js'

export const regionNames: readonly string[] = Object.values(partitions).flatMap(({ regions }) => regions)

/** By the list; a Region younger than the list by its pattern; undefined when it can be none. */
export function partitionOf(region: string): string | undefined {
  const all = Object.entries(partitions)
  const listed = all.find(([, { regions }]) => regions.includes(region))
  return (listed ?? all.find(([, { regionPattern }]) => regionPattern.test(region)))?.[0]
}

/** What names of services end in: `amazonaws.com`. */
export function dnsSuffixOf(region: string): string {
  return partitions[partitionOf(region) ?? 'aws']?.dnsSuffix ?? 'amazonaws.com'
}

/** Whether a Region is off until an account enables it. */
export function isOptInRegion(region: string): boolean {
  return partitionOf(region) === 'aws' && !onByDefault.has(region)
}

/** The Region that an ARN names; undefined when it names none. */
export function regionOfArn(text: string): string | undefined {
  return parseArn(text)?.region || undefined
}

/**
 * A page of the console, undefined for a partition whose console is not known.
 * @param page Path, query and fragment without the leading slash: `states/home?region=eu-west-1#/v2/…`.
 */
export function consoleUrl(partition: string, page: string): string | undefined {
  const domain = Object.hasOwn(consoleDomains, partition) ? consoleDomains[partition] : undefined
  return domain === undefined ? undefined : `https://${domain}/${page}`
}

/** Stands in no data of the SDK, and grows no more: whatever Region came after March 2019 is off by default. */
const onByDefault = new Set([
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
])

/** Stands in no data of the SDK. */
const consoleDomains: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-eusc': 'console.amazonaws-eusc.eu',
}
