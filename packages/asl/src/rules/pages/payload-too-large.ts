import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'
import { most } from '../data/payload-too-large.js'

const fixed = (length: number) =>
  statesOnly(`"Start": { "Type": "Pass", "Result": { "text": "${'x'.repeat(length)}" }, "End": true }`)

export const page: RulePage = {
  description:
    'What a state takes or gives may have 256 KiB. A literal that is longer fails the execution with States.DataLimitExceeded.',
  bad: fixed(most + 1),
  good: fixed(100),
}
