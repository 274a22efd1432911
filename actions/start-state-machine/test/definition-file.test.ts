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
  expect(await placeOfState({ file: 'd.json', text: '' }, ['A'])).toBe('the definition has no state A')
})

const yaml = `StartAt: Stage
States:
  Stage:
    Type: Parallel
    Branches:
      - StartAt: Audit
        States:
          Audit: { Type: Pass, End: true }
`
const sam = `Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionString: !Sub |
        {
          "StartAt": "Audit",
          "States": { "Audit": { "Type": "Pass", "End": true } }
        }
`

test.each([
  ['d.asl.yaml', yaml, ['Stage', 'Audit'], { line: 8, column: 11 }],
  ['template.yaml', sam, ['Audit'], { line: 8, column: 23 }],
])('%s', async (file, content, path, expected) => {
  expect(await placeOfState({ file, text: content }, path)).toMatchObject({ file, ...expected })
})
