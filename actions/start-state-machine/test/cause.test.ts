import { readFileSync } from 'node:fs'
import { consoleUrl } from '@aws-delivery-actions/aws'
import { expect, test } from '@jest/globals'
import { decodeCause } from '../src/cause/decode.js'
import { urlOf } from '../src/console/page.js'
import type { Task } from '../src/explain/visit.js'
import { hintFor, hints } from '../src/hints/hint.js'

type Case = {
  readonly name: string
  readonly task: Partial<Task> | null
  readonly error: string
  readonly cause: string | object
  readonly expected: {
    readonly links?: readonly (readonly [string, string])[]
    readonly hint?: string | null
    readonly hintHolds?: string
    readonly partition?: string
    readonly [field: string]: unknown
  }
}

const cases: { readonly causes: readonly Case[] } = JSON.parse(
  readFileSync(new URL('data/causes.json', import.meta.url), 'utf8'),
)
const ground = { partition: 'aws', region: 'eu-west-1', account: '111122223333' }
const noTask: Task = {
  resource: undefined,
  resourceType: undefined,
  region: undefined,
  parameters: undefined,
}

test.each(cases.causes.map((one) => [one.name, one] as const))(
  '%s',
  (_, { task, error, cause, expected }) => {
    const text = typeof cause === 'string' ? cause : JSON.stringify(cause)
    const decoded = decodeCause({
      error,
      cause: text,
      task: task ? { ...noTask, ...task } : undefined,
      ground,
    })
    const { links, hint, hintHolds, partition, ...fields } = expected
    expect(decoded).toMatchObject(fields)
    if (links !== undefined) {
      expect(decoded.links.map(({ label }) => label)).toEqual(links.map(([label]) => label))
      links.forEach(([, page], index) => {
        const link = decoded.links[index]
        expect(link && urlOf(link.page, consoleUrl)?.endsWith(page)).toBe(true)
      })
    }
    if (partition !== undefined) expect(decoded.links[0]?.page.ground.partition).toBe(partition)
    const told = hintFor({ status: 'FAILED', error, cause: text, kind: decoded.kind })
    if (hint === null) expect(told).toBeUndefined()
    if (typeof hint === 'string') {
      const { mend = '' } = hints.find(({ id }) => id === hint) ?? {}
      expect(told?.split(' ').at(-1)).toBe(mend.split(' ').at(-1))
      expect(told).toContain(hintHolds ?? mend.split('{')[0])
    }
  },
)

test('hints have their own ids, known conditions and expressions that compile', () => {
  expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length)
  for (const { id, when, mend } of hints) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(['error', 'cause', 'kind', 'status']).toEqual(expect.arrayContaining(Object.keys(when)))
    expect(Object.keys(when).length).toBeGreaterThan(0)
    for (const expression of [when.error, when.cause]) new RegExp(expression ?? '')
    for (const [, name] of mend.matchAll(/\{(\w+)\}/g))
      expect(`${when.error}${when.cause}`).toContain(`(?<${name}>`)
  }
})
