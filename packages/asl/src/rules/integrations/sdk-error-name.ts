import type { State } from '../../model/definition.js'
import { statesOnly } from '../../rule/example.js'
import { callInWords, didYouMean } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, type StringNode } from '../../source/tree.js'
import { quoted } from '../../words.js'

const ending = 'Exception'

export const sdkErrorName: Rule = {
  id: 'sdk-error-name',
  level: 'warning',
  description:
    'The errors of aws-sdk tasks start with the name of the service in mixed letters, other than in optimized integrations (DynamoDb, not DynamoDB), and end with Exception even where the API leaves that out. A retrier or catcher with another spelling never matches.',
  hint: 'Write the name as Step Functions gives it.',
  documentation: pages.sdk,
  bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKey"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKeyException"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ integrations }, report) {
    for (const { state, call, service } of integrations) {
      const prefix = service?.errorPrefix
      if (prefix === undefined) continue
      for (const node of handledNames(state)) {
        const meant = spelled(node.value, prefix)
        if (meant === undefined || meant === node.value) continue
        report({
          node,
          message: `${callInWords(call)} gives no error named ${quoted(node.value)}`,
          hint: didYouMean(meant),
        })
      }
    }
  },
}

/** As Step Functions spells an error of the service; `undefined` for errors of others. */
function spelled(name: string, prefix: string): string | undefined {
  const point = name.indexOf('.')
  if (name.slice(0, Math.max(0, point)).toLowerCase() !== prefix.toLowerCase()) return undefined
  const rest = name.slice(point + 1)
  if (!/^[A-Za-z0-9]+$/.test(rest)) return undefined
  return `${prefix}.${rest}${rest.endsWith(ending) ? '' : ending}`
}

function handledNames({ node }: State): readonly StringNode[] {
  return ['Retry', 'Catch']
    .flatMap((field) => items(member(node, field)))
    .flatMap((handler) => items(member(handler, 'ErrorEquals')))
    .filter((name) => name.kind === 'string')
}
