/** Calls that do their work anew each time, and what lets the service know a repetition. */
import { holdsSubstitution } from '../source/substitution.js'
import { member, type StringNode, textOf } from '../source/tree.js'
import { given, type Integration, isWhole } from './integrations.js'

type Repeated = {
  /** To follow "may". */
  readonly effect: string
  /** The parameter that makes a repetition known. */
  readonly token?: string
  /** The token says what is meant to be done once, for as long as the service remembers. */
  readonly remembers?: true
}

const repeated: Readonly<Record<string, Repeated>> = {
  'athena:startQueryExecution': { effect: 'run the query', token: 'ClientRequestToken', remembers: true },
  'batch:submitJob': { effect: 'submit the job' },
  'codebuild:startBuild': { effect: 'start the build', token: 'IdempotencyToken', remembers: true },
  'ecs:runTask': { effect: 'run the task', token: 'ClientToken', remembers: true },
  'events:putEvents': { effect: 'send the events' },
  'firehose:putRecord': { effect: 'put the record' },
  'glue:startJobRun': { effect: 'start the job', token: 'JobRunId' },
  'kinesis:putRecord': { effect: 'put the record' },
  'ses:sendEmail': { effect: 'send the mail' },
  'sesv2:sendEmail': { effect: 'send the mail' },
  'sfn:startExecution': { effect: 'start the execution', token: 'Name' },
  'sns:publish': { effect: 'publish the message', token: 'MessageDeduplicationId', remembers: true },
  'sqs:sendMessage': { effect: 'send the message', token: 'MessageDeduplicationId', remembers: true },
  'states:startExecution': { effect: 'start the execution', token: 'Name' },
}

/** What a repeated call does again, if the service cannot know it as a repetition. */
export function effectRepeated(integration: Integration): string | undefined {
  const { payload, call } = integration
  if (payload === undefined || !isWhole(payload)) return undefined
  // A job or a callback that failed is run again on purpose.
  if (call.pattern !== undefined) return undefined
  if (nameOf(integration) === 'dynamodb:updateItem') return updateRepeated(integration)
  const { effect, token } = repetitionOf(integration) ?? {}
  if (token !== undefined && given(payload).some(({ name }) => name === token)) return undefined
  return effect
}

/** A token that is written out, and so the same in every execution. */
export function fixedToken(integration: Integration): StringNode | undefined {
  const { token, remembers } = repetitionOf(integration) ?? {}
  return remembers === true ? fixedText(integration, token) : undefined
}

/** A name that the service takes once only, written out. */
export function uniqueName(integration: Integration): StringNode | undefined {
  const name = nameOf(integration)
  return Object.hasOwn(namesTakenOnce, name) ? fixedText(integration, namesTakenOnce[name]) : undefined
}

const namesTakenOnce: Readonly<Record<string, string>> = {
  'sagemaker:createHyperParameterTuningJob': 'HyperParameterTuningJobName',
  'sagemaker:createProcessingJob': 'ProcessingJobName',
  'sagemaker:createTrainingJob': 'TrainingJobName',
  'sagemaker:createTransformJob': 'TransformJobName',
  'sfn:startExecution': 'Name',
  'states:startExecution': 'Name',
  'transcribe:startTranscriptionJob': 'TranscriptionJobName',
}

/** How to mend a value that is the same in every execution, in the words of the state's language. */
export function newEachTime(field: 'Id' | 'Name', { language }: Integration['state']): string {
  const value = language === 'JSONata' ? `{% $states.context.Execution.${field} %}` : `$$.Execution.${field}`
  return `Make it of something that is new each time, such as ${value}.`
}

function nameOf({ call }: Integration): string {
  return `${call.service.text}:${call.action.text}`
}

function repetitionOf(integration: Integration): Repeated | undefined {
  const name = nameOf(integration)
  return Object.hasOwn(repeated, name) ? repeated[name] : undefined
}

/** An update that counts or adds to a list, with no condition that would hold it back the second time. */
function updateRepeated({ payload }: Integration): string | undefined {
  const update = textOf(member(payload, 'UpdateExpression'))
  if (update === undefined || member(payload, 'ConditionExpression') !== undefined) return undefined
  if (holdsSubstitution(update) || update.startsWith('{%')) return undefined
  return /\bADD\b|list_append|[^=\s][^=]*[+-]\s*:/i.test(update) ? 'make the update' : undefined
}

function fixedText({ payload }: Integration, field: string | undefined): StringNode | undefined {
  const node = field === undefined ? undefined : member(payload, field)
  if (node?.kind !== 'string' || holdsSubstitution(node.value) || node.value.startsWith('{%'))
    return undefined
  return node
}
