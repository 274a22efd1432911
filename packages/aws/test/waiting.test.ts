import { TimedOut } from '@aws-delivery-actions/host'
import { type VirtualClock, virtualClock } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Look, persist, type Trouble, until } from '../src/index.js'
import { paceOf } from '../src/pace.js'

let clock: VirtualClock

beforeEach(() => {
  clock = virtualClock(0)
})

afterEach(() => clock.release())

const middle = () => 0.5

describe('until', () => {
  test('looks soon, then less often, and soon again after news', async () => {
    const times: number[] = []
    const news = new Set([6])
    const look = async (): Promise<Look<'end'>> => {
      times.push(clock.now())
      if (times.length === 9) return { kind: 'done', value: 'end' }
      return { kind: news.has(times.length) ? 'news' : 'idle' }
    }
    const rhythm = { eagerFor: 0, spare: 100 }
    expect(await until(look, rhythm, { clock, random: middle })).toBe('end')
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(gaps).toEqual([1000, 1500, 2250, 3375, 5062.5, 1000, 1500, 2250])
  })

  test('keeps its budget whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (news, chance) => {
          const start = clock.now()
          let looks = 0
          const look = async (): Promise<Look<never>> => ({
            kind: news[looks++ % news.length] ? 'news' : 'idle',
          })
          const setting = { clock, random: () => chance, deadline: start + 600_000 }
          await expect(until(look, {}, setting)).rejects.toBeInstanceOf(TimedOut)
          expect(looks).toBeLessThanOrEqual(26 + 600 / 15)
          expect(looks).toBeGreaterThan(30)
          expect(clock.now()).toBe(start + 600_000)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('keeps an interval that was promised', async () => {
    const times: number[] = []
    const look = async (): Promise<Look<'end'>> => {
      times.push(clock.now())
      return times.length === 5 ? { kind: 'done', value: 'end' } : { kind: 'idle' }
    }
    const rhythm = {
      shortest: 7_000,
      longest: 7_000,
      growth: 1,
      jitter: 0,
      eagerFor: 0,
      spare: Number.POSITIVE_INFINITY,
    }
    let step = 0
    await until(look, rhythm, { clock, random: () => (++step * 0.3) % 1 })
    expect(times).toEqual([0, 7_000, 14_000, 21_000, 28_000])
  })

  test('is quick to see the end of a short wait', async () => {
    let late = 0
    for (let end = 1_000; end <= 45_000; end += 1_000) {
      const start = clock.now()
      const over = () => clock.now() - start >= end
      await until(
        async () => (over() ? { kind: 'done', value: 1 } : { kind: 'idle' }),
        {},
        { clock, random: middle },
      )
      late = Math.max(late, clock.now() - start - end)
    }
    expect(late).toBeLessThanOrEqual(2_500)
  })

  test('ends with the reason of its signal', async () => {
    const controller = new AbortController()
    clock.at(5_000, () => controller.abort(new Error('told to stop')))
    const waiting = until(
      async () => ({ kind: 'idle' }),
      {},
      { clock, random: middle, signal: controller.signal },
    )
    await expect(waiting).rejects.toThrow('told to stop')
    expect(clock.now()).toBe(5_000)
  })
})

describe('persist', () => {
  const setting = (trouble: Trouble, more = {}) => ({
    clock,
    random: middle,
    troubleOf: () => trouble,
    patience: () => 60_000,
    ...more,
  })

  test('tries until it works, with full jitter', async () => {
    let attempts = 0
    const delays: number[] = []
    const work = async () => {
      if (++attempts < 5) throw new Error('not yet')
      return 'there'
    }
    const onRetry = ({ delay }: { delay: number }) => delays.push(delay)
    expect(await persist(work, setting('throttled', { onRetry }))).toBe('there')
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000])
  })

  test.each([
    ['lasting trouble', setting.bind(undefined, 'lasting'), 1],
    ['one attempt', setting.bind(undefined, 'transient', { attempts: 1 }), 1],
    ['three attempts', setting.bind(undefined, 'transient', { attempts: 3 }), 3],
  ] as const)('gives up: %s', async (_name, settingOf, expected) => {
    let attempts = 0
    const work = async () => {
      attempts++
      throw new Error('no')
    }
    await expect(persist(work, settingOf())).rejects.toThrow('no')
    expect(attempts).toBe(expected)
  })

  test('waits as long as the service asks for, and not for longer than it has patience', async () => {
    let asked = 0
    const work = async () => {
      if (++asked < 3) throw new Error('busy')
    }
    const persistence = {
      clock,
      random: middle,
      troubleOf: (): Trouble => 'throttled',
      patience: () => 60_000,
      leastDelay: () => 20_000,
    }
    await persist(work, persistence)
    expect(clock.now()).toBe(40_000)
    const forever = persist(() => Promise.reject(new Error('busy')), {
      ...persistence,
      leastDelay: () => 90_000,
    })
    await expect(forever).rejects.toThrow('busy')
    expect(clock.now()).toBe(40_000)
  })

  test('gives up when patience or time ends', async () => {
    const work = async () => {
      throw new Error('no')
    }
    await expect(persist(work, setting('transient'))).rejects.toThrow('no')
    expect(clock.now()).toBeLessThanOrEqual(60_000)
    expect(clock.now()).toBeGreaterThan(45_000)
    const deadline = clock.now() + 7_000
    const timed = persist(work, setting('transient', { deadline }))
    await expect(timed).rejects.toMatchObject({ name: 'TimedOut', cause: { message: 'no' } })
    expect(clock.now()).toBe(deadline)
  })
})

test('what failed is judged although the signal came meanwhile', async () => {
  const controller = new AbortController()
  const judged: string[] = []
  const work = async () => {
    controller.abort(new Error('stop'))
    throw new Error('the answer is lost')
  }
  const troubleOf = (error: unknown): Trouble => {
    judged.push((error as Error).message)
    return 'transient'
  }
  const persistence = {
    clock,
    random: () => 0.5,
    signal: controller.signal,
    patience: () => 60_000,
    troubleOf,
  }
  await expect(persist(work, persistence)).rejects.toThrow('stop')
  expect(judged).toEqual(['the answer is lost'])
})

describe('pace', () => {
  test('is free at first, then one a second', async () => {
    const pace = paceOf({ freeFor: 3_000 }, clock)
    const times: number[] = []
    for (let call = 0; call < 10; call++) {
      if (call < 5) await clock.sleep(900)
      await pace.turn()
      times.push(clock.now())
    }
    expect(times).toEqual([900, 1800, 2700, 3600, 4600, 5600, 6600, 7600, 8600, 9600])
  })

  test('slows down when throttled and recovers', async () => {
    const pace = paceOf({ freeFor: 0 }, clock)
    const gap = async () => {
      const before = clock.now()
      await pace.turn()
      return clock.now() - before
    }
    await gap()
    pace.throttled()
    pace.throttled()
    await gap()
    expect(await gap()).toBe(4_000)
    for (let answer = 0; answer < 10; answer++) pace.answered()
    await gap()
    expect(await gap()).toBe(1_000)
  })
})

test('the virtual clock moves only when all sleep, in order', async () => {
  const woken: [string, number][] = []
  const sleeper = async (name: string, ...naps: number[]) => {
    for (const nap of naps) {
      await clock.sleep(nap)
      woken.push([name, clock.now()])
    }
  }
  await Promise.all([sleeper('a', 100, 100, 100), sleeper('b', 150, 100), sleeper('c', 86_400_000)])
  expect(woken).toEqual([
    ['a', 100],
    ['b', 150],
    ['a', 200],
    ['b', 250],
    ['a', 300],
    ['c', 86_400_000],
  ])
})
