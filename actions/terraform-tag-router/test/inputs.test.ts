/** What the form of an input alone refuses. */
import { expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'

test.each([
  ['state-bucket-prefix', 'Acme'],
  ['state-bucket-prefix', 'acme_tf'],
  ['state-bucket-prefix', '-acme'],
  ['lock-table-prefix', 'acme tf'],
  ['state-account-id', '12345678901'],
  ['environments', 'dev,-x'],
  ['output-dir', '-destroy'],
  ['output-dir', 'out\n-destroy'],
  ['output-dir', 'out\u2028x'],
  ['environments-dir', '-var=x'],
  ['environments-dir', 'environments\u0000'],
] as const)('%s=%s is refused', (name, text) => {
  expect(() => definition.inputs[name].parse(text)).toThrow('has a form that is not allowed')
})

test('what is expected of an account does not ask for quotes that no shell leaves', () => {
  const { error } = refusalOf(() => definition.inputs['state-account-id'].parse('1'))
  expect(error).toMatchObject({ expected: 'an account id of 12 digits' })
})

test.each([
  ['state-bucket-prefix', 'acme.tf-1'],
  ['lock-table-prefix', '_Acme.TF'],
  ['output-dir', './out put/-x'],
] as const)('%s=%s is taken', (name, text) => {
  expect(definition.inputs[name].parse(text)).toBe(text)
})

function refusalOf(parse: () => unknown): { readonly error: unknown } {
  try {
    return { error: parse() }
  } catch (error) {
    return { error }
  }
}
