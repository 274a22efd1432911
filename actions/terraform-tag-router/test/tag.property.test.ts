/** Whatever the text: it is routed and its parts make it up again, or it is refused with the place of the fault. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { backendArguments } from '../src/backend.js'
import { type FieldName, grammarFrom, writeTag } from '../src/grammar.js'
import { destinationOf, routeOf } from '../src/route.js'
import { knownPartition } from '../src/rules.js'
import { readTag, type TagRules } from '../src/tag.js'
import { varArguments } from '../src/terraform-arguments.js'

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
    const tag = writeTag(grammarFrom(template), fields)
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
        expect(writeTag(rules.grammar, reading.tag)).toBe(name)
        expect(name).toMatch(/^[A-Za-z0-9._/+-]+$/)
      }),
      { numRuns: 3000 },
    )
  })

  test('that is lawful in every part is routed, whatever template it is written by', () => {
    fc.assert(
      fc.property(fc.constantFrom(...templates), fc.record(lawful), (template, fields) => {
        const rules = rulesWith(template)
        expect(readTag(writeTag(rules.grammar, fields), rules)).toMatchObject({ tag: fields })
      }),
      { numRuns: 1000 },
    )
  })

  test('that is routed becomes no other option of Terraform', () => {
    fc.assert(
      fc.property(fc.record(lawful), fc.stringMatching(/^[0-9]{12}$/), (fields, id) => {
        const rules = rulesWith(templates[0] ?? '')
        const reading = readTag(writeTag(rules.grammar, fields), rules)
        if ('problem' in reading) throw new Error(reading.problem.trouble)
        const destination = destinationOf(reading.tag, 'us-east-1', knownPartition)
        const route = routeOf(reading.tag, destination, { id, from: 'x' }, { targetMode: 'article', state })
        const { key } = route.state
        for (const word of varArguments(route)) expect(word).toMatch(/^-var=[a-z]+=[A-Za-z0-9._-]+$/)
        for (const word of backendArguments(route.state))
          expect(word).toMatch(/^-(reconfigure$|backend-config=[a-z_]+=)/)
        expect(key).toMatch(/^[A-Za-z0-9][^/]*\/[a-z0-9-]+\/terraform\.tfstate$/)
      }),
      { numRuns: 500 },
    )
  })
})

const state = {
  bucketPrefix: 'acme-tf',
  lockTablePrefix: 'acme-tf-lock',
  region: 'us-east-1',
  lockMode: 'both',
} as const

function rulesWith(template: string): TagRules {
  return {
    grammar: grammarFrom(template),
    environments: ['dev', 'qa', 'prod'],
    teams: [],
    regions: [],
    versionScheme: 'dotted',
  }
}
