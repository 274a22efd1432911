/** What becomes of tags when one of them cannot be set. */
import { Cancelled, ServiceFailure } from '@aws-delivery-actions/host'
import { RegistryError } from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import type { LiveEdge } from '../src/live-edge.js'
import type { PlannedTag } from '../src/plan.js'
import type { Held } from '../src/tag-state.js'
import { takeBack } from '../src/take-back.js'

const ours = 'sha256:ours'
const bytes = new TextEncoder().encode('{}')

function heldOf(digest: string): Held {
  return { digest, raw: { digest, bytes, mediaType: 'text/plain' }, fetched: undefined }
}

function tagOf(tag: string, before: Held | undefined): PlannedTag {
  const target = { registry: 'ghcr.io', repository: 'acme/web', tag }
  return { target, before, platforms: undefined, fate: before === undefined ? 'new' : 'moves' }
}

/** A registry that holds these tags and does not delete any. */
function edgeOf(tags: Record<string, string | undefined>, deletes = true) {
  const log: string[] = []
  const deleted: string[] = []
  const registries = {
    head: async ({ tag }: { tag: string }) => tags[tag],
    async pushManifest(_: unknown, tag: string, { digest }: { digest: string }) {
      tags[tag] = digest
    },
    async deleteTag(_: unknown, tag: string) {
      if (!deletes) throw refused
      deleted.push(tag)
      delete tags[tag]
    },
  }
  const edge = { host: { log: { warn: (line: string) => log.push(line) } }, rescue: () => registries }
  return { edge: edge as unknown as LiveEdge, log, tags, deleted }
}

const refused = new RegistryError('unsupported', { trouble: 'refused', request: 'DELETE ghcr.io/x' })
const latest = tagOf('latest', heldOf('sha256:old'))

describe('a tag is set back after', () => {
  test.each([
    ['a registry that never showed it', new ServiceFailure('still shows nothing'), 'sha256:old'],
    [
      'a connection that was gone',
      new RegistryError('gone', { trouble: 'network', request: 'PUT' }),
      'sha256:old',
    ],
    ['a signal', new Cancelled('Cancelled by SIGINT'), 'sha256:old'],
    ['a no, which has set nothing', refused, ours],
  ])('%s', async (_, error, expected) => {
    const { edge, tags } = edgeOf({ latest: ours })
    await takeBack({ set: [], failed: latest, error, digest: ours }, edge)
    expect(tags.latest).toBe(expected)
  })
})

test('what another run has published meanwhile stays', async () => {
  const { edge, tags, log } = edgeOf({ latest: 'sha256:newer', v1: undefined })
  await takeBack({ set: [latest], failed: tagOf('v1', undefined), error: refused, digest: ours }, edge)
  expect(tags.latest).toBe('sha256:newer')
  expect(log.join('\n')).toContain('is left to another run, which has moved it to sha256:newer')
})

test('a tag that held what cannot be put back is never deleted', async () => {
  const { edge, deleted, log } = edgeOf({ latest: ours })
  const unread = tagOf('latest', { digest: 'sha256:old', raw: undefined, fetched: undefined })
  const end = await takeBack(
    { set: [unread], failed: tagOf('v1', undefined), error: refused, digest: ours },
    edge,
  )
  expect(deleted).toEqual([])
  expect(end).toBeInstanceOf(ServiceFailure)
  expect(log.join('\n')).toContain('it was sha256:old, which the registry does not hand out')
})

test.each([true, false])('a new tag goes where the registry deletes tags: %s', async (deletes) => {
  const { edge, tags, log } = edgeOf({ v1: ours }, deletes)
  const fresh = tagOf('v1', undefined)
  const end = await takeBack({ set: [fresh], failed: latest, error: refused, digest: ours }, edge)
  expect(tags.v1).toBe(deletes ? undefined : ours)
  expect(log.join('\n')).toContain(
    deletes ? 'v1 is not there, as before' : `v1 may be ${ours} (it was not there`,
  )
  expect(String(end)).toContain(deletes ? 'unsupported' : 'not everything could be taken back')
})
