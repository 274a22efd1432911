import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { readSubstitutions } from '../src/substitutions.js'
import { fakeEdge } from './fake-edge.js'

const files = {
  'a.env': '# a remark\nNext=Done\r\n\n  Url = https://x/?a=b \n',
  'b.json': '\ufeff{ "Seconds": 3, "On": true, "Next": "End" }',
  'list.json': '{ "Names": ["a"] }',
  'broken.json': '{ "Names": ',
  'keyless.env': '=a',
}

const read = async (...lines: readonly string[]) =>
  Object.fromEntries(await readSubstitutions(lines, fakeEdge(files).edge.files))

describe('substitutions', () => {
  test.each([
    [[], {}],
    [['AWS::Region=eu-west-1', 'Empty='], { 'AWS::Region': 'eu-west-1', Empty: '' }],
    [['a.env'], { Next: 'Done', Url: 'https://x/?a=b' }],
    [['b.json'], { Seconds: '3', On: 'true', Next: 'End' }],
    [['a.env', 'b.json', 'Url=none'], { Next: 'End', Url: 'none', Seconds: '3', On: 'true' }],
    [['__proto__=a'], JSON.parse('{"__proto__":"a"}')],
  ])('%j', async (lines, values) => {
    expect(await read(...lines)).toEqual(values)
  })

  test.each([
    ['=a', 'has no key'],
    ['missing.env', 'is not UTF-8'],
    ['keyless.env', 'has no key'],
    ['list.json', 'is no text, number or boolean'],
    ['broken.json', 'is not JSON'],
  ])('%s cannot be used', async (line, message) => {
    await expect(read(line)).rejects.toThrow(UserError)
    await expect(read(line)).rejects.toThrow(message)
  })
})
