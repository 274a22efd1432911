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
] as const)('%s=%s is refused', (name, text) => {
  expect(() => definition.inputs[name].parse(text)).toThrow('has a form that is not allowed')
})

test.each([
  ['state-bucket-prefix', 'acme.tf-1'],
  ['lock-table-prefix', '_Acme.TF'],
] as const)('%s=%s is taken', (name, text) => {
  expect(definition.inputs[name].parse(text)).toBe(text)
})
