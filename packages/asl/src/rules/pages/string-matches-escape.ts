import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const which = (pattern: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.file", "StringMatches": "${pattern}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'In StringMatches a star stands for any text, and a backslash takes its meaning from a star or a backslash. A backslash before anything else, or at the end, makes the comparison fail.',
  bad: which('C:\\\\logs\\\\*.txt'),
  good: which('C:\\\\\\\\logs\\\\\\\\*.txt'),
}
