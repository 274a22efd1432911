/** Whatever is refused, nothing was written, and the exit code says what kind of no it was. Cases: refusals.json. */
import { readFileSync } from 'node:fs'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stage, setStage } from './stage.js'

type Case = {
  readonly why: string
  readonly args: readonly string[]
  readonly exitCode: number
  /** A regular expression. */
  readonly error: string
}

const { cases, ...scenario } = JSON.parse(
  readFileSync(new URL('refusals.json', import.meta.url), 'utf8'),
) as Scenario & { readonly cases: readonly Case[] }

let stage: Stage

beforeAll(async () => {
  stage = await setStage(scenario)
})

afterAll(async () => {
  await stage.sandbox.stop()
})

test.each(cases)('$why: $exitCode', async ({ args, exitCode, error }) => {
  const ran = await stage.run(args)
  expect(ran.error).toMatch(new RegExp(error, 's'))
  // A push that the registry itself refuses is the only one that may have been tried.
  const isRefusedThere = args.some((argument) => argument.includes('read-only'))
  expect(ran).toMatchObject({ exitCode, ...(isRefusedThere ? {} : { writes: [] }) })
  expect(ran.outputs.changed ?? false).toBe(false)
  if (exitCode === 2) expect(ran.requests).toBe(0)
  else expect(ran.outputs.requests).toBe(ran.requests)
  expect(await stage.digestOf('app', 'new')).toBeUndefined()
})
