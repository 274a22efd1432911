/** A clock of this machine that is not the service's. */
import { expect, test } from '@jest/globals'
import { stage } from './live.js'

const minute = 60_000

test.each([
  ['the right time', 0, 'api', 0],
  ['a second more', 1_000, 'api', 0],
  ['four minutes more', 4 * minute, 'api', 1],
  ['four minutes more, and the feed tells no time', 4 * minute, 'public', 0],
])('what ended twelve minutes ago by a clock that shows %s', async (_, ahead, source, exitCode) => {
  const events = [{ service: 'EC2', region: 'us-east-1', from: '-1h', until: '-12m' }]
  await using set = await stage({ health: { events } })
  const gate = await set.gate({ regions: 'us-east-1', source, 'stable-for': '10m' }, { ahead })
  expect(await gate.exitCode()).toBe(exitCode)
})
