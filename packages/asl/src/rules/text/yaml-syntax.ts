import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  description:
    'The text is not YAML: mostly a matter of indentation, of a tab, or of a text that must stand in quotes. Step Functions itself takes JSON; the tool that makes JSON of the file will not get so far.',
  hint: 'Correct the YAML at this place, or just before it.',
  documentation: pages.yaml,
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
  check({ tree }, report) {
    reportText(tree, 'yaml-syntax', report)
  },
}
