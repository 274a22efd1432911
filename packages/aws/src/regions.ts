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

/** Stands in no data of the SDK. */
const consoleDomains: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-eusc': 'console.amazonaws-eusc.eu',
}
