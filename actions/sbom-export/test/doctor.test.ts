/** What the examination finds, one case after the other in `doctor.json`. */
import { readFileSync } from 'node:fs'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { definition } from '../src/definition.js'
import type { Ground } from '../src/doctor/ground.js'
import { needsOf } from '../src/doctor/needs.js'
import {
  bucketActions,
  bucketStatement,
  emptyPolicy,
  keyActions,
  keyStatement,
  withStatement,
} from '../src/doctor/policies.js'
import { judge, readPolicy } from '../src/doctor/policy.js'
import { judgeFor } from '../src/doctor/verdict.js'
import { stage } from './live.js'

type Case = {
  readonly name: string
  readonly scenario: Partial<Scenario>
  readonly inputs?: Readonly<Record<string, string>>
  readonly verdict?: string
  /** Each stands in one of the lines. */
  readonly lines?: readonly string[]
  readonly error?: string
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('doctor.json', import.meta.url), 'utf8'))
const id = '1234abcd-12ab-34cd-56ef-1234567890ab'
const kmsKeyArn = `arn:aws:kms:eu-west-1:123456789012:key/${id}`
const usual: Scenario = { buckets: { reports: {} }, keys: { [id]: {} } }
const given = { mode: 'doctor', bucket: 'reports', 'key-prefix': 'sbom', 'kms-key-arn': kmsKeyArn }

test.each(cases)('$name', async ({ scenario, inputs = {}, verdict, lines = [], error }) => {
  await using set = await stage({ ...usual, ...scenario })
  const job = await set.job({ ...given, ...inputs })
  if (error !== undefined) return await expect(job.outcome).rejects.toThrow(error)
  const outcome = await job.outcome
  expect(job.lines).toEqual(expect.arrayContaining(lines.map((line) => expect.stringContaining(line))))
  expect(outcome.verdict).toBe(verdict)
  expect(outcome.reason === undefined).toBe(verdict === 'passed')
  // Nothing of what it asks for changes anything.
  const effects = set.sandbox.calls.all.filter(({ operation }) =>
    /^(Create|Cancel|Put|Delete)/.test(operation),
  )
  expect(effects).toEqual([])
})

const ground: Ground = {
  partition: 'aws-us-gov',
  region: 'us-gov-west-1',
  account: '111122223333',
  caller: 'arn:aws-us-gov:iam::111122223333:role/ci',
  image: undefined,
  isFleet: false,
  accounts: [],
  bucket: 'reports',
  keyPrefix: 'a/b',
  kmsKeyArn: 'arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1',
  destination: undefined,
}

test('the statements that are printed are those that are asked for', () => {
  const sound = { missing: [], uncertain: [], denials: [], doubts: [] }
  const bucket = withStatement(emptyPolicy, bucketStatement(ground), ground)
  const resource = 'arn:aws-us-gov:s3:::reports/a/b/x.json'
  expect(judgeFor(ground, bucket, { actions: bucketActions, resource })).toEqual(sound)
  const key = withStatement(emptyPolicy, keyStatement(ground), ground)
  expect(judgeFor(ground, key, { actions: keyActions, resource: `${ground.kmsKeyArn}` })).toEqual(sound)
})

test('what the role is held against is what the action says that it needs', () => {
  const declared = new Map(definition.permissions.map(({ action, optional = false }) => [action, optional]))
  const needs = needsOf({ ...ground, destination: { bucket: 'tables', key: 'fleet' } })
  const vital = needs.filter(({ isOptional }) => !isOptional).map(({ action }) => action)
  for (const [action, isOptional] of declared) {
    if (!isOptional && action !== 'ecr:BatchGetImage') expect(vital).toContain(action)
  }
  for (const { action } of needs) expect([...declared.keys()]).toContain(action)
})

test('no policy is too strange', () => {
  const ask = {
    names: { AWS: ['*'], Service: ['s'] },
    actions: ['a:B'],
    resource: 'r',
    context: { k: ['v', 'w'], none: undefined },
  }
  expect(readPolicy('[')).toBeUndefined()
  expect(readPolicy('{"Statement":[1]}')).toBeUndefined()
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3 }), (text, condition) => {
      for (const each of [
        text,
        `{"Statement":${text}}`,
        `{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Condition":${condition}}]}`,
      ]) {
        const policy = readPolicy(each)
        if (policy === undefined) continue
        judge(policy, ask)
        withStatement(policy, bucketStatement(ground), ground)
      }
    }),
  )
})
