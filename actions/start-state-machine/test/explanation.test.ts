import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { explain } from '../src/explain/explanation.js'
import { pathOf } from '../src/explain/visit.js'
import { historyFrom } from '../src/history/history.js'
import { survivedInWords } from '../src/story.js'
import { recordedEvents, type ShortEvent } from './recorded-events.js'

type Case = {
  readonly name: string
  readonly events: readonly ShortEvent[]
  readonly expected: {
    readonly status: string
    readonly path: readonly string[] | null
    readonly error?: string
    readonly attempts?: number
    readonly transitions?: number
    readonly redriveCount?: number
    readonly survived?: readonly string[]
    readonly open?: readonly string[]
  }
}

const cases: { readonly histories: readonly Case[] } = JSON.parse(
  readFileSync(new URL('data/histories.json', import.meta.url), 'utf8'),
)

test.each(cases.histories.map((one) => [one.name, one] as const))('%s', (_, { events, expected }) => {
  const explanation = explain(historyFrom(recordedEvents(events)))
  const found = {
    status: explanation.status,
    path: explanation.failed?.path ?? null,
    error: explanation.error,
    attempts: explanation.failed?.attempts,
    transitions: explanation.transitions,
    redriveCount: explanation.redriveCount,
    survived: explanation.survived.map(survivedInWords),
    open: explanation.open.map((visit) => pathOf(visit).join(' › ')),
  }
  expect(found).toMatchObject({ survived: [], open: [], redriveCount: 0, ...expected })
})
