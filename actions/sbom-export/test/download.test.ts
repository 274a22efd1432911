/** Downloads over connections that break, of objects that change meanwhile. */
import { Readable } from 'node:stream'
import { rehearse, virtualClock } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import type { LiveEdge } from '../src/live-edge.js'
import { download } from '../src/objects/download.js'

type Answer = {
  readonly etag: string
  readonly size: number
  readonly pieces: readonly string[]
  readonly breaks?: boolean
}

/** What S3 answers, one after the other, and what it is asked. */
function talk(answers: readonly (Answer | Error)[]) {
  const requests: Readonly<Record<string, unknown>>[] = []
  const { edge: told } = rehearse({ environment: {}, folder: '.' })
  const call = async (_service: string, _operation: string, request: Readonly<Record<string, unknown>>) => {
    const answer = answers[requests.push(request) - 1]
    if (answer === undefined || answer instanceof Error) throw answer
    return { ETag: answer.etag, ContentLength: answer.size, Body: bodyOf(answer) }
  }
  const edge = { ...told, aws: { call, clock: virtualClock(), random: () => 0.5 } } as unknown as LiveEdge
  const read = async () => {
    const pieces: Uint8Array[] = []
    for await (const piece of download({ bucket: 'b', key: 'k' }, undefined, edge)) pieces.push(piece)
    return Buffer.concat(pieces).toString()
  }
  return { requests, read }
}

function bodyOf({ pieces, breaks = false }: Answer): Readable {
  return Readable.from(
    (async function* () {
      for (const piece of pieces) yield Buffer.from(piece)
      if (breaks) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    })(),
  )
}

test('what breaks before the first byte begins anew, with whatever lies there by then', async () => {
  const { requests, read } = talk([
    { etag: 'old', size: 9, pieces: [], breaks: true },
    { etag: 'new', size: 5, pieces: ['he'], breaks: true },
    { etag: 'new', size: 3, pieces: ['llo'] },
  ])
  expect(await read()).toBe('hello')
  expect(requests[1]).not.toHaveProperty('IfMatch')
  expect(requests[2]).toMatchObject({ Range: 'bytes=2-', IfMatch: 'new' })
})

test('what changes in the middle is told', async () => {
  const gone = Object.assign(new Error('At least one of the pre-conditions did not hold'), {
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  })
  const { read } = talk([{ etag: 'old', size: 5, pieces: ['he'], breaks: true }, gone])
  await expect(read()).rejects.toMatchObject({
    message: 'another object has taken its place while it was read',
    where: 's3://b/k',
    mend: 'run again',
  })
})
