/** The types of all resources in a template or plan. */
import { isRecord, textIn, type UnknownRecord } from '../source/record.js'

/** Undefined when the document is neither. */
export function resourceTypesIn(document: unknown): readonly string[] | undefined {
  if (!isRecord(document)) return undefined
  if (isRecord(document.Resources)) return typesOfTemplate(document.Resources)
  const isPlan = isRecord(document.planned_values) || Array.isArray(document.resource_changes)
  return isPlan ? typesOfPlan(document) : undefined
}

/** Modules and macros are types like others: `Org::Team::Thing::MODULE` is told as unknown. */
function typesOfTemplate(resources: UnknownRecord): readonly string[] {
  const types: string[] = []
  const left = [resources]
  for (let some = left.pop(); some !== undefined; some = left.pop()) {
    for (const [name, resource] of Object.entries(some)) {
      // `Fn::ForEach::Name: [variable, values, {resources}]`
      if (Array.isArray(resource) && name.startsWith('Fn::ForEach')) left.push(...resource.filter(isRecord))
      else {
        const type = isRecord(resource) ? textIn(resource, 'Type') : undefined
        types.push(type ?? `${name} without a type`, ...typesOfSources(resource))
      }
    }
  }
  return types
}

/** What calls a function of SAM, which makes the resources for it. */
function typesOfSources(resource: unknown): readonly string[] {
  const properties = isRecord(resource) ? resource.Properties : undefined
  const events = isRecord(properties) ? properties.Events : undefined
  if (!isRecord(resource) || !String(resource.Type).startsWith('AWS::Serverless::') || !isRecord(events))
    return []
  return Object.entries(events).map(([name, event]) => {
    const type = isRecord(event) ? textIn(event, 'Type') : undefined
    if (type === undefined) return `event ${name} without a type`
    return Object.hasOwn(sources, type) ? (sources[type] ?? type) : `event of type ${type}`
  })
}

const sources: Readonly<Record<string, string>> = {
  AlexaSkill: 'AWS::Lambda::Permission',
  Api: 'AWS::Serverless::Api',
  CloudWatchEvent: 'AWS::Events::Rule',
  CloudWatchLogs: 'AWS::Logs::SubscriptionFilter',
  Cognito: 'AWS::Cognito::UserPool',
  DocumentDB: 'AWS::DocDB::DBCluster',
  DynamoDB: 'AWS::DynamoDB::Table',
  EventBridgeRule: 'AWS::Events::Rule',
  HttpApi: 'AWS::Serverless::HttpApi',
  IoTRule: 'AWS::IoT::TopicRule',
  Kinesis: 'AWS::Kinesis::Stream',
  MQ: 'AWS::AmazonMQ::Broker',
  MSK: 'AWS::MSK::Cluster',
  S3: 'AWS::S3::Bucket',
  SNS: 'AWS::SNS::Topic',
  SQS: 'AWS::SQS::Queue',
  Schedule: 'AWS::Events::Rule',
  ScheduleV2: 'AWS::Scheduler::Schedule',
  SelfManagedKafka: 'AWS::Lambda::EventSourceMapping',
}

/** What stands after the plan, and what it changes or deletes. Data sources only read. */
function typesOfPlan({
  planned_values: planned,
  resource_changes: changes,
}: UnknownRecord): readonly string[] {
  const resources: unknown[] = Array.isArray(changes) ? [...changes] : []
  const modules: unknown[] = isRecord(planned) ? [planned.root_module] : []
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    if (!isRecord(module)) continue
    if (Array.isArray(module.resources)) resources.push(...module.resources)
    if (Array.isArray(module.child_modules)) modules.push(...module.child_modules)
  }
  return resources.flatMap((resource) =>
    isRecord(resource) && resource.mode !== 'data' ? (textIn(resource, 'type') ?? []) : [],
  )
}
