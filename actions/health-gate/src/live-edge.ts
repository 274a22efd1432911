/** What a run works with beside what the host gives. */
import { type Aws, openAws, systemClock } from '@aws-delivery-actions/aws'
import { health } from '@aws-delivery-actions/aws/health'
import type { Edge } from '@aws-delivery-actions/host'

export type LiveEdge = Edge & {
  /** Its clock is the one that all waiting goes by. */
  readonly aws: Aws
  /** The names that a name of the DNS stands for; the signal ends the search. */
  readonly resolveCname: (name: string, signal?: AbortSignal) => Promise<readonly string[]>
}

/** A look is a few calls and then none for a while: they need not keep the distance of calls that go on and on. */
export const pace = { perSecond: 10 } as const

/** Opens nothing yet: clients are made with the first call. */
export function goLive(edge: Edge): LiveEdge {
  const { environment, log } = edge.host
  const aws = openAws({
    services: { health },
    environment,
    clock: systemClock,
    pace,
    onRetry: ({ operation, attempt, delay }) =>
      log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`),
  })
  return { ...edge, aws, resolveCname }
}

async function resolveCname(name: string, signal?: AbortSignal): Promise<readonly string[]> {
  const { Resolver } = await import('node:dns/promises')
  // For each server, of which there may be several.
  const resolver = new Resolver({ timeout: 2_000, tries: 1 })
  const cancel = () => resolver.cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    return await resolver.resolveCname(name)
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
