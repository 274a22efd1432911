/** What the results of some calls hold. */
import { callOf } from '../catalogue/call.js'
import { member, type Node } from '../source/tree.js'
import { type Data, objectOf, text, unknown } from './data.js'

/** The fields that a call without a suffix can give; whatever else was input is not among them. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'athena:startQueryExecution': ['QueryExecutionId'],
  'batch:submitJob': ['JobArn', 'JobId', 'JobName'],
  'dynamodb:deleteItem': ['Attributes', 'ConsumedCapacity', 'ItemCollectionMetrics'],
  'dynamodb:getItem': ['Item', 'ConsumedCapacity'],
  'dynamodb:putItem': ['Attributes', 'ConsumedCapacity', 'ItemCollectionMetrics'],
  'dynamodb:updateItem': ['Attributes', 'ConsumedCapacity', 'ItemCollectionMetrics'],
  'events:putEvents': ['Entries', 'FailedEntryCount'],
  'lambda:invoke': ['ExecutedVersion', 'FunctionError', 'LogResult', 'Payload', 'StatusCode'],
  'sns:publish': ['MessageId', 'SequenceNumber'],
  'sqs:sendMessage': [
    'MessageId',
    'SequenceNumber',
    'MD5OfMessageAttributes',
    'MD5OfMessageBody',
    'MD5OfMessageSystemAttributes',
  ],
  'states:startExecution': ['ExecutionArn', 'StartDate'],
}

/** What Step Functions adds to all of them. */
const added = ['SdkHttpMetadata', 'SdkResponseMetadata']

export function resultOfTask(state: Node): Data {
  const resource = member(state, 'Resource')
  const call = resource?.kind === 'string' ? callOf(resource) : undefined
  if (call === undefined || call.kind !== 'optimized' || call.pattern !== undefined) return unknown
  const name = `${call.service.text}:${call.action.text}`
  const fields = Object.hasOwn(fieldsOf, name) ? fieldsOf[name] : undefined
  if (fields === undefined) return unknown
  return objectOf(
    new Map([...fields, ...added].map((field) => [field, field === 'MessageId' ? text : unknown])),
  )
}
