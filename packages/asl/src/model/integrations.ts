/** What the end of a Task's Resource says about how it is run. */
import { type Node, textOf } from '../source/tree.js'

export function isCallback(resource: Node | undefined): boolean {
  return textOf(resource)?.endsWith('.waitForTaskToken') === true
}

/** `.sync` and `.sync:2`: the task ends when the job that it started has ended. */
export function isJob(resource: Node | undefined): boolean {
  return /\.sync(:\d+)?$/.test(textOf(resource) ?? '')
}

export function isActivity(resource: Node | undefined): boolean {
  return /^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test(textOf(resource) ?? '')
}

/** Whether it is the whole ARN of a Lambda function, with or without a version or alias. */
export function runsFunction(resource: Node | undefined): boolean {
  return /^arn:[^:]*:lambda:[^:]+:[^:]+:function(:[^:\s]+){1,2}$/.test(textOf(resource) ?? '')
}
