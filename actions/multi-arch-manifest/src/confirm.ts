/** Reads back what was written, where the registry did not confirm it or a deep look is wanted. */
import { type Look, until } from '@aws-delivery-actions/aws'
import { Refusal, ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { formatReference, type Reference } from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'

/** Milliseconds that a registry may take until it shows what it has taken. */
const longestLag = 30_000
const rhythm = { shortest: 200, longest: 4_000, growth: 2, eagerFor: 0 }

/**
 * @param before What the reference led to, which a registry may go on showing for a while.
 * @throws {Refusal} when another run has moved it since.
 * @throws {ServiceFailure} when it does not show.
 */
export async function confirm(
  reference: Reference,
  digest: string,
  before: string | undefined,
  { registries, clock, random, signal }: LiveEdge,
): Promise<void> {
  const name = formatReference(reference)
  let shown: string | undefined

  async function look(): Promise<Look<void>> {
    shown = await registries.head(reference)
    if (shown === digest) return { kind: 'done', value: undefined }
    if (shown === undefined || shown === before) return { kind: 'idle' }
    throw new Refusal(`${name} was moved by another run, to ${shown}, right after it was set`, {
      mend: 'let only one run at a time publish a tag (concurrency: on GitHub)',
    })
  }

  try {
    await until(look, rhythm, { clock, random, signal, deadline: clock.now() + longestLag })
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error
    throw new ServiceFailure(`${name} was set, and the registry still shows ${shown ?? 'nothing'} there`, {
      mend: 'ask the registry what it holds before running again',
      cause: error,
    })
  }
}
