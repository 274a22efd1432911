/** Which of the errors of Step Functions a Task can give. */
import type { State } from '../model/definition.js'
import { member, textOf } from '../source/tree.js'

/** Why the error never comes out of the Task; `undefined` where it may. */
export function neverRaised(name: string, { node, language }: State): string | undefined {
  const other = Object.hasOwn(ofOthers, name) ? ofOthers[name] : undefined
  if (other !== undefined) return other
  if (name === 'States.HeartbeatTimeout') {
    const isSet = heartbeats.some((field) => member(node, field) !== undefined)
    return isSet ? undefined : 'the task has no HeartbeatSeconds'
  }
  if (name.startsWith('States.Http.')) {
    const resource = textOf(member(node, 'Resource')) ?? ''
    return resource.startsWith('arn:') && !/:http:|\$\{/.test(resource)
      ? 'the task makes no HTTP request'
      : undefined
  }
  if (name === 'States.QueryEvaluationError') {
    return language === 'JSONPath' ? 'the state has no JSONata' : undefined
  }
  return language === 'JSONata' && ofJsonPath.has(name) ? 'the state has no JSONPath' : undefined
}

const heartbeats = ['HeartbeatSeconds', 'HeartbeatSecondsPath']

const ofOthers: Readonly<Record<string, string>> = {
  'States.BranchFailed': 'only a Parallel state has branches',
  'States.ExceedToleratedFailureThreshold': 'only a Map state counts the failures of its items',
  'States.ItemReaderFailed': 'only a Map state reads items',
  'States.ResultWriterFailed': 'only a Map state writes results',
  'States.NoChoiceMatched': 'only a Choice state has rules',
}

const ofJsonPath: ReadonlySet<string> = new Set([
  'States.IntrinsicFailure',
  'States.ParameterPathFailure',
  'States.ResultPathMatchFailure',
])
