import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const wait = (seconds: string) =>
  statesOnly(`"Set": { "Type": "Pass", "Result": { "pause": ${seconds} }, "Next": "Rest" },
"Rest": { "Type": "Wait", "SecondsPath": "$.pause", "Next": "Done" },
"Done": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'SecondsPath takes a number, TimestampPath a timestamp and ItemsPath a list. What the path finds is known to be something else on every way to this state, and fails the execution.',
  bad: wait('"30"'),
  good: wait('30'),
}
