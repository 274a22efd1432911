import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const shape = (output: string) =>
  statesOnly(`"Shape": { "Type": "Pass", "Output": { "n": "{% ${output} %}" }, "End": true }`, inJsonata)

export const page: RulePage = {
  description:
    'A function of JSONata that gets a value of another type than it takes, or a string that it cannot read, fails when it is computed. It is told where the argument is written out.',
  bad: shape("$number('x')"),
  good: shape("$number('1')"),
}
