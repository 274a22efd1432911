/** What a run works with, beside what the host gives. */
import {
  type Aws,
  type Clock,
  connectionAgent,
  openAws,
  persist,
  systemClock,
} from '@aws-delivery-actions/aws'
import { ecr } from '@aws-delivery-actions/aws/ecr'
import { ecrPublic } from '@aws-delivery-actions/aws/ecr-public'
import type { Edge } from '@aws-delivery-actions/host'
import {
  nodeTransport,
  openRegistries,
  type Persist,
  type Registries,
  RegistryError,
  troubleOf,
} from '@aws-delivery-actions/oci'
import { credentialsFor } from './credentials.js'
import type { Inputs, Question } from './question.js'

export type LiveEdge = Edge & {
  readonly aws: Aws
  readonly registries: Registries
  readonly clock: Clock
  readonly signal: AbortSignal
  /** The same registries for taking back what was done, also after `signal` has come. */
  readonly rescue: () => Registries
  readonly random: () => number
  /** Work that a signal does not break off in the middle, as long as it ends soon. */
  uninterrupted<T>(work: () => Promise<T>): Promise<T>
}

const patience = 120_000
/** Longest wait for a registry that has never answered: the name is wrong rather than the network gone. */
const firstContactPatience = 15_000
/** For what looks lasting: no such name, no TLS, a certificate that is not trusted. */
const faultPatience = 2_000
/** Milliseconds of trouble before it is told, and between two lines about it. */
const silence = 5_000
const reminder = 30_000
/** Of the seven seconds that are left after a signal: to finish what is under way, and to take it back instead. */
const longestFinish = 3_500
const longestRescue = 6_500

export async function goLive(inputs: Inputs, question: Question, edge: Edge): Promise<LiveEdge> {
  const { environment, log, cancellation, mask } = edge.host
  const aws = openAws({ services: { ecr, 'ecr-public': ecrPublic }, environment, clock: systemClock })
  const { clock, random } = aws
  const { signal, rescueSignal, uninterrupted } = deferredSignal(cancellation.signal)
  const transport = nodeTransport({ agent: await connectionAgent(environment) })
  let toldAt: number | undefined
  const registriesUntil = (signal: AbortSignal): Registries => {
    const repeat: Persist = (work, deadline) => {
      let failingSince: number | undefined
      return persist(work, {
        clock,
        random,
        signal,
        deadline,
        troubleOf,
        leastDelay: (error) => (error instanceof RegistryError ? error.retryAfter : undefined),
        patience: patienceWith,
        onRetry: ({ attempt, delay, error }) => {
          const what = error instanceof RegistryError ? `${error.request} (${error.message})` : 'a request'
          log.debug(`${what} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`)
          const now = clock.now()
          failingSince ??= now
          const isLong = now + delay - failingSince >= silence
          if (!isLong || (toldAt !== undefined && now - toldAt < reminder)) return
          toldAt = now
          log.info(`Trying again: ${what}`)
        },
      })
    }
    const published = question.repositories.map(({ registry }) => registry)
    return openRegistries({
      transport,
      persist: repeat,
      credentials: credentialsFor({ inputs, home: question.home.registry, published, aws, edge, signal }),
      insecure: inputs.insecure,
      signal,
      now: clock.now,
      onSecret: mask,
    })
  }
  const registries = registriesUntil(signal)
  // Without a signal there is no hurry, and the login that there is will do.
  const rescue = () => (signal.aborted ? registriesUntil(rescueSignal) : registries)
  return { ...edge, aws, registries, rescue, clock, random, signal, uninterrupted }
}

/** Milliseconds from the first failure until it is believed. */
export function patienceWith(error: unknown): number {
  if (!(error instanceof RegistryError) || error.trouble !== 'network') return patience
  if (error.fault !== undefined) return faultPatience
  return error.hasAnswered ? patience : firstContactPatience
}

type DeferredSignal = Pick<LiveEdge, 'signal' | 'uninterrupted'> & {
  /** Comes last of all. */
  readonly rescueSignal: AbortSignal
}

function deferredSignal(outer: AbortSignal): DeferredSignal {
  const inner = new AbortController()
  const last = new AbortController()
  let busy = 0
  const stop = () => inner.abort(outer.reason)
  outer.addEventListener('abort', () => {
    if (busy === 0) stop()
    else setTimeout(stop, longestFinish).unref()
    setTimeout(() => last.abort(outer.reason), longestRescue).unref()
  })
  if (outer.aborted) stop()
  return {
    signal: inner.signal,
    rescueSignal: last.signal,
    async uninterrupted(work) {
      inner.signal.throwIfAborted()
      busy++
      try {
        return await work()
      } finally {
        busy--
        if (busy === 0 && outer.aborted) stop()
      }
    },
  }
}
