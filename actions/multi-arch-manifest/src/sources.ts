/** Finds every source, waiting for those that are still being built. */
import { type Look, until } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { type FetchedManifest, RegistryError, troubleOf } from '@aws-delivery-actions/oci'
import { refuseArchived } from './archived.js'
import type { Root } from './gather.js'
import type { LiveEdge } from './live-edge.js'
import type { Source } from './question.js'
import { told } from './telling.js'

const rhythm = { shortest: 1_000, longest: 15_000, eagerFor: 30_000, eagerLongest: 3_000 }
/** Milliseconds between two lines about who is missing. */
const reminder = 60_000

/**
 * @param wait Milliseconds; 0 looks once.
 * @throws {ServiceFailure} when a source is missing and there is no wait, or it cannot be read.
 * @throws {TimedOut} when the wait ran out.
 */
export async function findSources(
  sources: readonly Source[],
  wait: number,
  edge: LiveEdge,
): Promise<readonly Root[]> {
  const { clock, random, signal, registries } = edge
  const { log } = edge.host
  const found = new Map<Source, FetchedManifest>()
  const missing = () => sources.filter((source) => !found.has(source))
  const deadline = clock.now() + wait
  let toldAt: number | undefined

  async function look(): Promise<Look<void>> {
    const before = found.size
    await Promise.all(
      missing().map(async (source) => {
        const fetched = await registries
          .manifest(source.reference, wait === 0 ? undefined : deadline)
          .catch((error) => absent(error, source, wait > 0))
        if (fetched !== undefined) found.set(source, fetched)
      }),
    )
    const left = missing()
    if (left.length === 0) return { kind: 'done', value: undefined }
    if (toldAt === undefined) await refuseArchived(left, edge)
    if (wait === 0) throw missingError(left)
    if (toldAt === undefined || found.size > before || clock.now() - toldAt >= reminder) {
      toldAt = clock.now()
      log.info(`Waiting for ${namesOf(left)}, ${inWords(deadline - clock.now())} at most`)
    }
    return { kind: found.size > before ? 'news' : 'idle' }
  }

  try {
    await until(look, rhythm, { clock, random, signal, deadline })
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error
    const last =
      error.cause instanceof RegistryError ? ` (${error.cause.request}: ${error.cause.message})` : ''
    throw new TimedOut(`After ${inWords(wait)} there is still no ${namesOf(missing())}${last}`, {
      mend: 'see whether their builds failed, or raise the input wait',
      cause: error,
    })
  }
  return sources.flatMap((source) => {
    const fetched = found.get(source)
    return fetched === undefined ? [] : [{ ...source, fetched }]
  })
}

function absent(error: unknown, { text }: Source, isWaiting: boolean): undefined {
  if (error instanceof RegistryError && (error.trouble === 'missing' || (isWaiting && isComing(error)))) {
    return undefined
  }
  throw told(error, text)
}

/** What a pull-through cache does not have yet, unless it may not log in where it comes from. */
function isComing(error: RegistryError): boolean {
  return error.trouble === 'upstream' && troubleOf(error) !== 'lasting'
}

function missingError(sources: readonly Source[]): ServiceFailure {
  const [only] = sources
  return new ServiceFailure(
    sources.length === 1 ? `${only?.text} does not exist` : `These do not exist: ${namesOf(sources)}`,
    { mend: 'check the names, or let the input wait give their builds time' },
  )
}

function namesOf(sources: readonly Source[]): string {
  return sources.map(({ text }) => text).join(', ')
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
