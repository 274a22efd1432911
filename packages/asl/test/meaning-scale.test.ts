import { expect, test } from '@jest/globals'
import { lint } from '../src/index.js'

// No time is asserted: with anything worse than linear work these would not end within the runner's limit.

const many = 4000
const told = async (machine: object) => [
  ...new Set((await lint(JSON.stringify(machine))).findings.map(({ rule }) => rule)),
]

test('a Choice state that asks after thousands of fields', async () => {
  const Choices = Array.from({ length: many }, (_, index) => ({
    Variable: `$.a${index}`,
    IsPresent: true,
    Next: 'Done',
  }))
  const States = { Which: { Type: 'Choice', Choices, Default: 'Done' }, Done: { Type: 'Succeed' } }
  expect(await told({ StartAt: 'Which', States })).toEqual([])
})

test('thousands of reads of what one state has lost', async () => {
  const reads = Object.fromEntries(
    Array.from({ length: many }, (_, index) => [
      `State ${index}`,
      {
        Type: 'Pass',
        Parameters: { 'a.$': `$.a${index % 100}` },
        ResultPath: '$.kept',
        Next: index + 1 < many ? `State ${index + 1}` : 'Done',
      },
    ]),
  )
  const Lose = { Type: 'Parallel', Branches: [one('A'), one('B')], Next: 'State 0' }
  const States = { Lose, ...reads, Done: { Type: 'Succeed' } }
  expect(await told({ StartAt: 'Lose', States })).toEqual(['list-read-as-object'])
})

test('thousands of variables, assigned on some ways', async () => {
  const states = Object.fromEntries(
    Array.from({ length: many }, (_, index) => [
      `State ${index}`,
      {
        Type: 'Pass',
        Assign: { [`v${index}`]: 1, [`w${index}.$`]: `$v${Math.max(0, index - 1)}` },
        Next: index + 1 < many ? `State ${index + 1}` : 'Done',
      },
    ]),
  )
  expect(await told({ StartAt: 'State 0', States: { ...states, Done: { Type: 'Succeed' } } })).toContain(
    'variable-unused',
  )
})

function one(name: string): object {
  return { StartAt: name, States: { [name]: { Type: 'Succeed' } } }
}
