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
  readonly random: () => number
  /** Work that a signal does not break off in the middle, as long as it ends soon. */
  uninterrupted<T>(work: () => Promise<T>): Promise<T>
}

const patience = 120_000
/** Longest wait for a registry that has never answered: the name is wrong rather than the network gone. */
const firstContactPatience = 15_000
/** Of the seven seconds that are left after a signal. */
const longestFinish = 5_500

export async function goLive(inputs: Inputs, question: Question, edge: Edge): Promise<LiveEdge> {
  const { environment, log, cancellation, mask } = edge.host
  const aws = openAws({ services: { ecr, 'ecr-public': ecrPublic }, environment, clock: systemClock })
  const { clock, random } = aws
  const { signal, uninterrupted } = deferredSignal(cancellation.signal)
  const transport = nodeTransport({ agent: await connectionAgent(environment) })
  const repeat: Persist = (work, deadline) =>
    persist(work, {
      clock,
      random,
      signal,
      deadline,
      troubleOf,
      leastDelay: (error) => (error instanceof RegistryError ? error.retryAfter : undefined),
      patience: (error) => (isNoContact(error) && transport.requests === 0 ? firstContactPatience : patience),
      onRetry: ({ attempt, delay, error }) => {
        const what = error instanceof RegistryError ? `${error.request} (${error.message})` : 'a request'
        log.debug(`${what} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`)
      },
    })
  const registries = openRegistries({
    transport,
    persist: repeat,
    credentials: credentialsFor({
      inputs,
      home: question.home.registry,
      published: question.repositories.map(({ registry }) => registry),
      aws,
      edge,
      signal,
    }),
    insecure: inputs.insecure,
    signal,
    now: clock.now,
    onSecret: mask,
  })
  return { ...edge, aws, registries, clock, random, signal, uninterrupted }
}

function isNoContact(error: unknown): boolean {
  return error instanceof RegistryError && error.trouble === 'network'
}

function deferredSignal(outer: AbortSignal): Pick<LiveEdge, 'signal' | 'uninterrupted'> {
  const inner = new AbortController()
  let busy = 0
  const stop = () => inner.abort(outer.reason)
  outer.addEventListener('abort', () => {
    if (busy === 0) stop()
    else setTimeout(stop, longestFinish).unref()
  })
  if (outer.aborted) stop()
  return {
    signal: inner.signal,
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
