import { persist } from '@aws-delivery-actions/aws'
import { parseReference, RegistryError, type RegistryTrouble, troubleOf } from '@aws-delivery-actions/oci'
import { virtualClock } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import type { LiveEdge } from '../src/live-edge.js'
import { findSources } from '../src/sources.js'

const text = 'quay.io/acme/web:arm64'

/** Waits for one source at a registry that always says the same, or after so many attempts has it. */
async function waitFor(wait: number, no: { trouble: RegistryTrouble; status: number; times?: number }) {
  const clock = virtualClock()
  const signal = new AbortController().signal
  const random = () => 0.5
  const begin = clock.now()
  let attempts = 0
  const attempt = async () => {
    attempts++
    if (attempts > (no.times ?? Number.POSITIVE_INFINITY)) return {}
    throw new RegistryError(`HTTP ${no.status}`, {
      ...no,
      request: 'GET quay.io/v2/acme/web/manifests/arm64',
    })
  }
  const edge = {
    clock,
    random,
    signal,
    host: { log: { info() {}, warn() {} } },
    registries: {
      manifest: (_: unknown, deadline?: number) =>
        persist(attempt, { clock, random, signal, deadline, troubleOf, patience: () => 120_000 }),
    },
  } as unknown as LiveEdge
  const source = { text, reference: parseReference(text), said: undefined }
  const found = await findSources([source], wait, edge).catch((error) => error)
  return { found, seconds: (clock.now() - begin) / 1000 }
}

describe('a wait ends', () => {
  test('when it said, whatever the registry answers', async () => {
    const { found, seconds } = await waitFor(3_000, { trouble: 'server', status: 503 })
    expect(found).toMatchObject({ name: 'TimedOut', exitCode: 4 })
    expect(found.message).toBe(
      `After 3 s there is still no ${text} (GET quay.io/v2/acme/web/manifests/arm64: HTTP 503)`,
    )
    expect(seconds).toBe(3)
  })

  test('not when a pull-through cache has nothing yet', async () => {
    const { found, seconds } = await waitFor(1_200_000, { trouble: 'upstream', status: 503, times: 60 })
    expect(found).toHaveLength(1)
    expect(seconds).toBeGreaterThan(120)
  })

  test('at once when the cache may not log in upstream', async () => {
    const { found, seconds } = await waitFor(1_200_000, { trouble: 'upstream', status: 403 })
    expect(found).toMatchObject({ exitCode: 3 })
    expect(seconds).toBe(0)
  })

  test('at once without a wait', async () => {
    const { found, seconds } = await waitFor(0, { trouble: 'missing', status: 404 })
    expect(found).toMatchObject({ exitCode: 3, message: `${text} does not exist` })
    expect(seconds).toBe(0)
  })
})
