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

const open = { ...told, statusCode: 'open' }

test.each([
  ['closed and then open', [told, open], ['open']],
  ['open and then closed', [open, told], ['open']],
  ['closed twice', [told, { ...told, endTime: new Date(-1) }], ['closed']],
  ['open in two Regions', [{ ...open, region: 'us-west-2' }, open], ['open', 'open']],
  [
    'once of a category that is not asked for',
    [{ ...open, eventTypeCategory: 'scheduledChange' }, open],
    ['open', 'open'],
  ],
])('entries with one ARN, %s', (_, items, statuses) => {
  const { events } = eventsIn({ items, gaps: [] })
  expect(events.map(({ status }) => status)).toEqual(statuses)
})

test('an empty ARN is none', () => {
  const items = [
    { ...open, arn: '', region: 'us-west-2' },
    { ...open, arn: '' },
  ]
  const { events } = eventsIn({ items, gaps: [] })
  expect(events.map(({ arn, region }) => ({ arn, region }))).toEqual([
    { arn: undefined, region: 'us-west-2' },
    { arn: undefined, region: 'us-east-1' },
  ])
})

test('a service without a name is a gap, and several services are known in every writing', () => {
  const items = ['', 'MULTIPLESERVICES', 'multiple_services'].map((service) => ({
    ...open,
    arn: '',
    service,
  }))
  const { events, gaps } = eventsIn({ items, gaps: [] })
  expect(gaps).toEqual(['an event without a service ()'])
  expect(events.map(({ service }) => service)).toEqual(['MULTIPLE_SERVICES', 'MULTIPLE_SERVICES'])
})
