/** Many requests, a few at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { inTurns } from '../src/turns.js'

test('the results are in the order of the items', async () => {
  const found = await inTurns([3, 1, 2], async (ms) => {
    await sleep(ms)
    return ms * 2
  })
  expect(found).toEqual([6, 2, 4])
})

test('after a failure nothing is begun, and nothing goes on', async () => {
  let [begun, ended] = [0, 0]
  const work = async (at: number) => {
    begun++
    await sleep(at === 3 ? 1 : 5)
    ended++
    if (at === 3) throw new Error('broken')
  }
  await expect(inTurns([...Array(1000).keys()], work)).rejects.toThrow('broken')
  expect(begun).toBeLessThan(20)
  expect(ended).toBe(begun)
  await sleep(20)
  expect(ended).toBe(begun)
})
