/** Whatever the text: it is routed and its parts make it up again, or it is refused with the place of the fault. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { noConfig } from '../src/config/config.js'
import { rulesFrom } from '../src/config/rules.js'
import { destinationOf } from '../src/route/place.js'
import { routeOf } from '../src/route/route.js'
import { type FieldName, type Fields, grammarFrom } from '../src/tag/grammar.js'
import { readTag, type TagRules } from '../src/tag/tag.js'
import { backendArguments } from '../src/terraform/backend.js'
import { varArguments } from '../src/terraform/terraform-arguments.js'
import { inputsWith } from './route-once.js'

const templates = [
  '{env}_{scope}/{team}/{version}',
  '{team}-{env}-{version}-{scope}',
  'x.{version}+{scope}_{team}/{env}.y',
]

const hostile = fc.constantFrom(
  ...[
    '$(id)',
    '`id`',
    '-destroy',
    '--',
    '..',
    '.',
    '/',
    '_',
    ';',
    '&&',
    '|',
    '>',
    '"',
    "'",
    '${IFS}',
    '{a,b}',
    '#',
  ],
  ...[
    '%0A',
    '=',
    ',',
    '\n',
    '\0',
    '\u001b[0m',
    '\u202e',
    '\uff44',
    '\ud800',
    '::set-output::',
    '<<EOF',
    'global',
  ],
)
const likely: Readonly<Record<FieldName, fc.Arbitrary<string>>> = {
  env: fc.constantFrom('dev', 'qa', 'prod', 'blue'),
  scope: fc.constantFrom('us-east-1', 'global', 'eu-west-1', 'us-nowhere-1'),
  team: fc.oneof(fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/), hostile),
  version: fc.oneof(fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,3}$/), hostile),
}
/** A team without `-` or `_`, which divide the fields in one of the templates. */
const lawful: Readonly<Record<FieldName, fc.Arbitrary<string>>> = {
  env: fc.constantFrom('dev', 'qa', 'prod'),
  scope: fc.constantFrom('us-east-1', 'global', 'eu-west-1'),
  team: fc.stringMatching(/^[A-Za-z0-9]{1,30}(\.[A-Za-z0-9]{1,30})?$/),
  version: fc.stringMatching(/^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/),
}
const tagLike = fc
  .tuple(fc.constantFrom(...templates), fc.record(likely), fc.array(hostile, { maxLength: 1 }), fc.nat(30))
  .map(([template, fields, [extra = ''], at]) => {
    const tag = written(template, fields)
    return { template, name: tag.slice(0, at) + extra + tag.slice(at) }
  })
const anything = fc.record({ template: fc.constantFrom(...templates), name: fc.string({ unit: 'binary' }) })

describe('any text', () => {
  test('is routed and can be put together again, or is refused at a place in it', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: tagLike }, anything), ({ template, name }) => {
        const rules = rulesWith(template)
        const reading = readTag(name, rules)
        if ('problem' in reading) {
          const { from, to, trouble, expected } = reading.problem
          expect(from >= 0 && from <= to && to <= name.length).toBe(true)
          expect(trouble.length * expected.length).toBeGreaterThan(0)
          return
        }
        expect(written(template, reading.tag)).toBe(name)
        expect(name).toMatch(/^[A-Za-z0-9._/+-]+$/)
      }),
      { numRuns: 3000 },
    )
  })

  test('that is lawful in every part is routed, whatever template it is written by', () => {
    fc.assert(
      fc.property(fc.constantFrom(...templates), fc.record(lawful), (template, fields) => {
        const rules = rulesWith(template)
        expect(readTag(written(template, fields), rules)).toMatchObject({ tag: fields })
      }),
      { numRuns: 1000 },
    )
  })

  test('that is routed becomes no other option of Terraform', async () => {
    const inputs = { 'state-bucket-prefix': 'acme-tf', 'lock-mode': 'both', environments: 'dev,qa,prod' }
    const rules = rulesFrom(await inputsWith(inputs), noConfig, { AWS_REGION: 'us-east-1' })
    fc.assert(
      fc.property(fc.record(lawful), fc.stringMatching(/^[0-9]{12}$/), (fields, id) => {
        const reading = readTag(written(templates[0] ?? '', fields), rules.tag)
        if ('problem' in reading) throw new Error(reading.problem.trouble)
        const destination = destinationOf(reading.tag, rules)
        const { version } = reading.tag
        const { env, region, state } = routeOf(destination, { version, account: { id, from: 'x' } }, rules)
        const { key } = state
        for (const word of varArguments({ env, region, account: id }))
          expect(word).toMatch(/^-var=[a-z]+=[A-Za-z0-9._-]+$/)
        for (const word of backendArguments(state))
          expect(word).toMatch(/^-(reconfigure$|backend-config=[a-z_]+=)/)
        expect(key).toMatch(/^[A-Za-z0-9][^/]*\/[a-z0-9-]+\/terraform\.tfstate$/)
      }),
      { numRuns: 500 },
    )
  })
})

function rulesWith(template: string): TagRules {
  return {
    grammars: [grammarFrom(template)],
    environments: ['dev', 'qa', 'prod'],
    teams: () => [],
    regions: () => undefined,
    groups: () => [],
    versionSchemes: () => ['dotted'],
  }
}

function written(template: string, fields: Fields): string {
  return grammarFrom(template).write(fields) ?? ''
}
