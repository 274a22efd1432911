import { expect, test } from '@jest/globals'
import { historyReader } from '../src/follow/reader.js'
import type { LiveEdge } from '../src/live-edge.js'

type Request = { readonly maxResults: number; readonly nextToken?: string }

/** A service whose list at each call is what `visible` gives, newest first. */
function serviceOf(visible: (call: number) => readonly number[], refusal?: string, isKept?: boolean) {
  const requests: Request[] = []
  const call = async (_service: string, _operation: string, request: Request) => {
    requests.push(request)
    if (refusal !== undefined && request.nextToken !== undefined && request.maxResults < 1000) {
      throw Object.assign(new Error('no'), { name: refusal, $fault: 'client' })
    }
    const all = [...visible(requests.length)].sort((a, b) => b - a)
    const from = Number(request.nextToken ?? 0)
    const events = all.slice(from, from + request.maxResults)
    const next = from + request.maxResults
    return {
      events: events.map((id) => ({ id, type: 'Some', timestamp: new Date(id) })),
      ...(next < all.length ? { nextToken: String(next) } : {}),
    }
  }
  const aws = { call, clock: { now: () => 0, sleep: async () => {} } }
  const host = { cancellation: { signal: new AbortController().signal }, log: { warn() {} } }
  const edge = { aws, host } as unknown as LiveEdge
  return { requests, reader: historyReader({ arn: 'arn', region: 'here', isKept }, edge) }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

async function idsOf(reader: ReturnType<typeof serviceOf>['reader']): Promise<number[]> {
  return (await reader.read()).map(({ id }) => id)
}

test('each event once, with exactly the rest in the second page', async () => {
  let last = 3_000
  const { reader, requests } = serviceOf(() => upTo(last))
  expect(await idsOf(reader)).toEqual(upTo(3_000))
  expect(requests.map(({ maxResults }) => maxResults)).toEqual([20, 1000, 1000, 980])
  expect(await idsOf(reader)).toEqual([])
  last = 3_100
  expect(await idsOf(reader)).toEqual(upTo(3_100).slice(3_000))
  expect(requests.slice(5).map(({ maxResults }) => maxResults)).toEqual([20, 80])
})

test('an event that is late is waited for, and what is after it is held back', async () => {
  const { reader } = serviceOf((call) => (call < 4 ? [1, 2, 4, 5] : upTo(5)))
  expect(await idsOf(reader)).toEqual([1, 2])
  expect(await idsOf(reader)).toEqual([3, 4, 5])
  expect(await idsOf(reader)).toEqual([])
})

test('an event that never comes holds nothing back for ever', async () => {
  const { reader } = serviceOf(() => [1, 2, 4, 5])
  const read: number[] = []
  for (let look = 0; look < 8; look++) read.push(...(await idsOf(reader)))
  expect(read).toEqual([1, 2, 4, 5])
})

test.each(['InvalidToken', 'ValidationException'])(
  'a token that is not taken (%s) costs a second reading, not the result',
  async (refusal) => {
    const { reader } = serviceOf(() => upTo(1_500), refusal)
    expect(await idsOf(reader)).toEqual(upTo(1_500))
  },
)

test.each([
  [true, { id: 1, type: 'Some', timestamp: new Date(1) }],
  [false, {}],
])('what came is kept only where it is written out (%s)', async (isKept, raw) => {
  const { reader } = serviceOf(() => [1], undefined, isKept)
  expect(await reader.read()).toMatchObject([{ id: 1, raw }])
  expect(raw).toEqual((await serviceOf(() => [1], undefined, isKept).reader.read())[0]?.raw)
})
