import { optimized } from '../../catalogue/optimized.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { nearest, quoted } from '../../words.js'

export const resourceUnsupported: Rule = {
  id: 'resource-unsupported',
  level: 'error',
  awsCode: 'INVALID_RESOURCE',
  hint: 'Use the service integration that works with it, such as arn:aws:states:::sqs:sendMessage, and name it in Parameters or Arguments.',
  documentation: pages.task,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'Resource')
      if (type !== 'Task' || node?.kind !== 'string' || holdsSubstitution(node.value)) continue
      const found = troubleIn(node.value)
      if (found === undefined) continue
      report({ node, message: `Resource is ${quoted(node.value)}, but ${found.trouble}`, hint: found.hint })
    }
  },
}

type Found = { readonly trouble: string; readonly hint?: string | undefined }

function troubleIn(resource: string): Found | undefined {
  const [arn, , service = '', region = '', account = '', ...rest] = resource.split(':')
  // What has not the form of an ARN has a rule of its own.
  if (arn !== 'arn' || rest.join('') === '') return undefined
  switch (service) {
    case 'lambda':
      return functionTrouble(region, account, rest)
    case 'states':
      return region === '' && account === '' ? undefined : activityTrouble(rest)
    default:
      return {
        trouble: `a Task does not run what belongs to ${quoted(service)}`,
        hint: suggestion(nearest(service, ['lambda', 'states'])),
      }
  }
}

const functionForm =
  'Write arn:aws:lambda:REGION:ACCOUNT:function:NAME, with :VERSION or :ALIAS after it where one is meant.'

function functionTrouble(region: string, account: string, rest: readonly string[]): Found | undefined {
  const [type = '', ...names] = rest
  if (type !== 'function') {
    const hint = suggestion(nearest(type, ['function'])) ?? functionForm
    return { trouble: `of Lambda a Task runs a "function", not ${quoted(type)}`, hint }
  }
  if (region === '') return { trouble: 'its region is missing', hint: functionForm }
  if (account === '') return { trouble: 'its account is missing', hint: functionForm }
  if (names.length > 2)
    return { trouble: 'more than a version or alias follows the name', hint: functionForm }
  if (names.length === 0 || names.includes('')) return { trouble: 'a name is missing', hint: functionForm }
  if (/\s/.test(names.join(''))) return { trouble: 'a name has a blank', hint: functionForm }
  return undefined
}

const activityForm = 'Write arn:aws:states:REGION:ACCOUNT:activity:NAME.'

function activityTrouble([type = '', ...names]: readonly string[]): Found | undefined {
  if (type === 'aws-sdk' || optimized.has(type)) return undefined
  if (type !== 'activity') {
    const hint = suggestion(nearest(type, ['activity']))
    return { trouble: `a Task runs an "activity" or a service integration, not ${quoted(type)}`, hint }
  }
  if (names.length > 1) return { trouble: 'something follows the name of the activity', hint: activityForm }
  return names.join('') === '' ? { trouble: 'a name is missing', hint: activityForm } : undefined
}

function suggestion(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean ${quoted(name)}?`
}
