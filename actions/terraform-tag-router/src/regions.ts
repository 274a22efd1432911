/** AWS Regions and their partitions, as the SDK lists them. A name that only looks like a Region is none. */
import { partitions } from '@aws-delivery-actions/aws/partitions'

const partitionByRegion: ReadonlyMap<string, string> = new Map(
  Object.entries(partitions).flatMap(([partition, { regions }]) =>
    regions.map((region) => [region, partition]),
  ),
)

export const regionNames: readonly string[] = [...partitionByRegion.keys()]

export function partitionOf(region: string): string | undefined {
  return partitionByRegion.get(region)
}
