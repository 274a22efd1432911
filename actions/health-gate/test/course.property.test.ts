/**
 * Whatever happens to events and sources: a wait passes only after a window in which nothing burnt and every look was
 * good, it asks once a tick, and it does not wait longer than it must.
 */
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { ServiceFailure } from '@aws-delivery-actions/host'
import { rehearse, virtualClock } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Course, lookUntilDecided } from '../src/course.js'
import type { HealthEvent, Reading } from '../src/event.js'
import type { LiveEdge } from '../src/live-edge.js'
import { questionFrom } from '../src/question.js'
import type { Source } from '../src/source/source.js'
import { begin, inputsWith } from './live.js'

const minute = 60_000

/** Minutes since the beginning; an event may begin before it. */
type Fire = {
  readonly from: number
  readonly length: number
  readonly fate: 'closed' | 'vanished' | 'backdated'
}

type World = {
  readonly fires: readonly Fire[]
  /** Minutes in which the source fails. */
  readonly outages: readonly { readonly from: number; readonly length: number }[]
  readonly interval: number
  readonly stableFor: number
  readonly timeout: number
  readonly knowsPast: boolean
}

const worlds: fc.Arbitrary<World> = fc.record({
  fires: fc.array(
    fc.record({
      from: fc.integer({ min: -60, max: 120 }),
      length: fc.integer({ min: 1, max: 40 }),
      fate: fc.constantFrom('closed' as const, 'vanished' as const, 'backdated' as const),
    }),
    { maxLength: 4 },
  ),
  outages: fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 120 }), length: fc.integer({ min: 1, max: 8 }) }),
    { maxLength: 3 },
  ),
  interval: fc.integer({ min: 1, max: 7 }),
  stableFor: fc.integer({ min: 0, max: 30 }),
  timeout: fc.integer({ min: 10, max: 240 }),
  knowsPast: fc.boolean(),
})

test('passes only after a steady window, with one look a tick, and soon enough', async () => {
  let passed = 0
  let timedOut = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { course, looks } = await waitIn(world)
      const end = minutes(course.endedAt)
      // The one at the time limit comes whenever that is.
      expect(looks.length).toBeLessThanOrEqual(1 + Math.ceil(end / world.interval))
      for (const [index, at] of looks.slice(1).entries()) {
        if (at < world.timeout) expect(at - (looks[index] ?? 0)).toBeGreaterThanOrEqual(world.interval)
        else expect(at).toBeGreaterThan(looks[index] ?? 0)
      }
      if (course.ending.kind !== 'decided') {
        timedOut++
        expect({ end, last: looks.at(-1) }).toEqual({ end: world.timeout, last: world.timeout })
        expect(calmFrom(world) + world.stableFor + 2 * world.interval).toBeGreaterThan(world.timeout)
        return
      }
      passed++
      const window = end - world.stableFor
      expect(looks.at(-1)).toBe(end)
      for (const at of looks.filter((at) => at > window || at === end)) {
        expect({ at, burns: burnsAt(world, at), fails: failsAt(world, at) }).toEqual({
          at,
          burns: false,
          fails: false,
        })
      }
      for (const fire of world.fires.filter(({ fate }) => fate === 'closed')) {
        const overlaps = fire.from <= end && fire.from + fire.length > window
        // A source without a past tells nothing of a fire between two looks.
        if (world.knowsPast && world.stableFor > 0)
          expect({ fire, window, end, overlaps }).toMatchObject({ overlaps: false })
      }
      if (!world.knowsPast) expect(end).toBeGreaterThanOrEqual(world.stableFor)
      expect(end).toBeLessThanOrEqual(calmFrom(world) + world.stableFor + 2 * world.interval)
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
  if (process.env.FIGURES) console.info(`${passed} passed, ${timedOut} timed out`)
  expect(passed).toBeGreaterThan(100)
  expect(timedOut).toBeGreaterThan(20)
}, 120_000)

async function waitIn(world: World): Promise<{ readonly course: Course; readonly looks: readonly number[] }> {
  const clock = virtualClock(begin)
  const inputs = await inputsWith({
    mode: 'wait',
    regions: 'us-east-1',
    interval: `${world.interval}m`,
    'stable-for': `${world.stableFor}m`,
    timeout: `${world.timeout}m`,
    'error-limit': '1000',
  })
  const edge = edgeOn(clock)
  const { question } = await questionFrom(inputs, edge)
  const looks: number[] = []
  const source: Source = {
    async read({ now }) {
      looks.push(minutes(now))
      if (failsAt(world, minutes(now))) throw new ServiceFailure('no answer')
      return readingOf(world, minutes(now))
    },
    calls: () => [],
  }
  const course = await lookUntilDecided(question, source, inputs, edge)
  clock.release()
  return { course, looks }
}

function minutes(time: number): number {
  return (time - begin) / minute
}

function burnsAt({ fires }: World, at: number): boolean {
  return fires.some(({ from, length }) => from <= at && at < from + length)
}

function failsAt({ outages }: World, at: number): boolean {
  return outages.some(({ from, length }) => from <= at && at < from + length)
}

/** The first minute after which nothing burns and nothing fails. */
function calmFrom({ fires, outages }: World): number {
  return Math.max(0, ...[...fires, ...outages].map(({ from, length }) => from + length))
}

function readingOf({ fires, knowsPast }: World, at: number): Reading {
  const events = fires
    .map((fire, index) => ({ fire, index }))
    .filter(({ fire }) => fire.from <= at)
    .flatMap(({ fire, index }) => eventOf(fire, index, at))
  const told = knowsPast ? events : events.filter(({ status }) => status === 'open')
  return {
    source: knowsPast ? 'api' : 'current-events',
    events: told,
    gaps: [],
    knowsPast,
    knowsAccount: knowsPast,
  }
}

function eventOf({ from, length, fate }: Fire, index: number, at: number): HealthEvent[] {
  const isOpen = at < from + length
  if (!isOpen && fate === 'vanished') return []
  const end = fate === 'backdated' ? from + 1 : from + length
  return [
    {
      arn: `arn:aws:health:us-east-1::event/EC2/A/${index}`,
      service: 'EC2',
      impacted: [],
      typeCode: 'AWS_EC2_OPERATIONAL_ISSUE',
      category: 'issue',
      region: 'us-east-1',
      zone: undefined,
      status: isOpen ? 'open' : 'closed',
      start: begin + from * minute,
      end: isOpen ? undefined : begin + end * minute,
      isPublic: true,
      text: undefined,
    },
  ]
}

function edgeOn(clock: ReturnType<typeof virtualClock>): LiveEdge {
  return {
    ...rehearse().edge,
    aws: openAws({ services, environment: {}, clock }),
    resolveCname: async () => [],
  }
}
