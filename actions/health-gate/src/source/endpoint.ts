/**
 * Where AWS Health answers. It runs in one Region of a partition at a time, and the global host is a CNAME of that
 * Region's endpoint: the name says where to ask and for which Region to sign. The endpoint that a client would build
 * from the deployment's own Region does not exist.
 */
import { customEndpoint, partitionOf } from '@aws-delivery-actions/aws'
import { health } from '@aws-delivery-actions/aws/health'
import { partitions } from '@aws-delivery-actions/aws/partitions'
import type { LiveEdge } from '../live-edge.js'

type Place = {
  readonly globalHost?: string
  /** The Regions that it runs in, the usual one first. */
  readonly regions: readonly string[]
}

/** Stands in no data of the SDK. */
const places: Readonly<Record<string, Place>> = {
  aws: { globalHost: 'global.health.amazonaws.com', regions: ['us-east-1', 'us-east-2'] },
  'aws-cn': { globalHost: 'global.health.amazonaws.com.cn', regions: ['cn-northwest-1', 'cn-north-1'] },
  'aws-us-gov': {
    globalHost: 'global.health.us-gov.amazonaws.com',
    regions: ['us-gov-west-1', 'us-gov-east-1'],
  },
}

/** The Regions to ask, in order: the active one, then those that it may move to. */
export async function healthRegions(
  partition: string,
  edge: LiveEdge,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { globalHost, regions } = placeOf(partition)
  if (customEndpoint(health, edge.host.environment) !== undefined) return regions.slice(0, 1)
  const active =
    globalHost === undefined ? undefined : await activeRegion(globalHost, partition, edge, signal)
  return active === undefined ? regions : [active, ...regions.filter((region) => region !== active)]
}

/** For what is the same wherever it answers. */
export function usualRegion(partition: string): string | undefined {
  return placeOf(partition).regions[0]
}

function placeOf(partition: string): Place {
  const known = Object.hasOwn(places, partition) ? places[partition] : undefined
  return known ?? { regions: (partitions[partition]?.regions ?? []).slice(0, 1) }
}

/** `health.us-east-2.amazonaws.com` → `us-east-2`. Undefined when the name cannot be resolved, as behind a proxy. */
async function activeRegion(
  globalHost: string,
  partition: string,
  { resolveCname, host }: LiveEdge,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const [name = ''] = await resolveCname(globalHost, signal)
    const region = name.split('.')[1] ?? ''
    return partitionOf(region) === partition ? region : undefined
  } catch (error) {
    host.log.debug(`${globalHost} cannot be resolved: ${String(error)}`)
    return undefined
  }
}
