import { expect, test } from '@jest/globals'
import { placeOfState } from '../src/definition-file.js'

const text = `{
  "StartAt": "Stage",
  "States": {
    "Stage": {
      "Type": "Parallel",
      "Branches": [
        { "StartAt": "Audit", "States": { "Audit": { "Type": "Pass", "End": true } } },
        {
          "StartAt": "Each",
          "States": {
            "Each": {
              "Type": "Map",
              "ItemProcessor": {
                "StartAt": "Odd[0]",
                "States": {
                  "Odd[0]": { "Type": "Choice", "Choices": [{ "Condition": "{% x %}", "Next": "Odd[0]" }] }
                }
              },
              "End": true
            }
          }
        }
      ]
    }
  }
}`

test.each([
  [['Stage'], undefined, { line: 4, column: 5, endLine: 4, endColumn: 12 }],
  [['Stage', 'Audit'], undefined, { line: 7, column: 43 }],
  [['Stage', 'Each[12]', 'Odd[0]'], undefined, { line: 16, column: 19 }],
  [['Stage', 'Each[12]', 'Odd[0]'], 'Choices[0]/Condition', { line: 16, column: 63 }],
  [['Stage', 'Audit'], 'Output/nowhere', { line: 7, column: 43 }],
])('%j %s', async (path, field, expected) => {
  expect(await placeOfState({ file: 'd.json', text }, path, field)).toMatchObject({
    file: 'd.json',
    ...expected,
  })
})

test('says what is missing', async () => {
  expect(await placeOfState({ file: 'd.json', text }, ['Stage', 'Gone'])).toBe(
    'the definition has no state Stage › Gone',
  )
  expect(await placeOfState({ file: 'd.json', text: '' }, ['A'])).toBe(
    'the definition cannot be read as JSON',
  )
})
