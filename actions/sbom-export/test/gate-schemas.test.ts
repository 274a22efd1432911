/** What the published schemas refuse is refused, and what they take is taken, but for what only a parser sees. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { schemas } from '../src/schemas.js'

const { scenarios, faults } = parse(readFileSync(new URL('data/gate.yaml', import.meta.url), 'utf8')) as {
  scenarios: { rules: object[]; ignore?: object[] }[]
  faults: { name: string; rules?: string; ignore?: string }[]
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
formats.default(ajv)
const published = schemas()
const isRules = ajv.compile(published.rules ?? {})
const isIgnores = ajv.compile(published.ignore ?? {})

test('the schemas are those that are committed', () => {
  for (const [name, schema] of Object.entries(published)) {
    const file = new URL(`../${name}.schema.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
  }
})

test('every good file is valid', () => {
  for (const { rules, ignore = [] } of scenarios) {
    expect(isRules({ rules })).toBe(true)
    expect(isIgnores({ ignore })).toBe(true)
  }
})

/** What is wrong in these is no matter of form. */
const beyondForm =
  /asks for|two rules|a range|a version|no JSON|neither rule|no package$|a licence|two licences/

test.each(
  faults.filter(({ name, rules, ignore }) => !beyondForm.test(name) && (rules ?? ignore) !== undefined),
)('$name is invalid', ({ rules, ignore }) => {
  if (rules !== undefined) expect(isRules(parse(rules))).toBe(false)
  if (ignore !== undefined) expect(isIgnores(parse(ignore))).toBe(false)
})
