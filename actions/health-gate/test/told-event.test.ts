import { expect, test } from '@jest/globals'
import { eventsIn } from '../src/source/told-event.js'

const told = {
  arn: 'arn:aws:health:us-east-1::event/EC2/A/1',
  service: 'EC2',
  eventTypeCategory: 'issue',
  region: 'us-east-1',
  statusCode: 'closed',
  lastUpdatedTime: new Date(0),
}

test.each([null, undefined, 'EC2', [told]])('an entry that is no event is a gap (%#)', (entry) => {
  const found = eventsIn({ items: [entry as unknown as object, told], gaps: [] })
  expect(found.gaps).toEqual(['an entry that is no event'])
  expect(found.events).toHaveLength(1)
})

test.each([
  ['as it should be', {}, 0],
  ['a Region in capitals', { region: 'US-EAST-1' }, 0],
  ['a Region that is none', { region: 'N. Virginia' }, 1],
  ['without a Region', { region: undefined }, 1],
  ['a category that is not known', { eventTypeCategory: 'Issue' }, 1],
  ['closed, and nobody knows when', { lastUpdatedTime: undefined }, 1],
])('an event of the API, %s', (_, change, gaps) => {
  const found = eventsIn({ items: [{ ...told, ...change }], gaps: [] })
  expect(found.gaps).toHaveLength(gaps)
  expect(found.events.map(({ region }) => region)).toEqual(gaps === 0 ? ['us-east-1'] : [])
})
