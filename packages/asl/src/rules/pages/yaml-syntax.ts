import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The text is not YAML: mostly a matter of indentation, of a tab, or of a text that must stand in quotes. Step Functions itself takes JSON; the tool that makes JSON of the file will not get so far.',
  exampleNotation: 'yaml',
  bad: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets`,
  good: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets"`,
}
