/** AWS Regions and their partitions, as the SDK lists them. A name that only looks like a Region is none. */
import { partitions } from '@aws-delivery-actions/aws/partitions'
import { didYouMean, UserError } from '@aws-delivery-actions/host'

const partitionByRegion: ReadonlyMap<string, string> = new Map(
  Object.entries(partitions).flatMap(([partition, { regions }]) =>
    regions.map((region) => [region, partition]),
  ),
)

export const regionNames: readonly string[] = [...partitionByRegion.keys()]

export function partitionOf(region: string): string | undefined {
  return partitionByRegion.get(region)
}

/** The partition of a Region that the rules let through. */
export function knownPartition(region: string): string {
  const partition = partitionOf(region)
  if (partition === undefined) throw new TypeError(`${region} was let through and is no Region`)
  return partition
}

/** @throws {UserError} when it is none. */
export function ensureRegion(where: string, region: string): void {
  if (partitionOf(region) !== undefined) return
  throw new UserError(`"${region}" is no AWS Region${didYouMean(region, regionNames)}`, {
    where,
    expected: 'a Region such as us-east-1',
    mend: where.startsWith('AWS_') ? 'set state-region' : undefined,
  })
}
