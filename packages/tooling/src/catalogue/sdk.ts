/** Every `aws-sdk:service:action` with its parameters. */
import { type Member, type Model, type Operation, streamsEvents } from './models.js'
import { actionName, errorPrefix, parameterName, serviceName } from './names.js'

export type Parameters = { readonly required: readonly string[]; readonly optional: readonly string[] }

export type Action = Parameters & {
  readonly name: string
  /** Known to AWS, but Step Functions does not offer it. */
  readonly unsupported: boolean
}

export type Service = {
  readonly name: string
  /** What the AWS CLI calls it. */
  readonly folder: string
  /** What the names of its errors start with. */
  readonly errorPrefix: string
  readonly actions: readonly Action[]
}

/** What the models do not say, as `data/sdk-integrations.json` has it. */
export type Amendments = {
  /** API operations by service. */
  readonly unsupported: Readonly<Record<string, readonly string[]>>
  /** Services that Step Functions lists and the models have not, or not any more. */
  readonly withoutModel: readonly string[]
  /** By `service:action`. */
  readonly parameters: Readonly<
    Record<string, { readonly also?: readonly string[]; readonly optional?: readonly string[] }>
  >
}

export function servicesOf(models: readonly Model[], amendments: Amendments): readonly Service[] {
  const services = models.map((model) => serviceOf(model, amendments))
  return services.sort((a, b) => compare(a.name, b.name))
}

/** By the names of Step Functions. @throws {Error} when the model has no such operation. */
export function parametersOf(models: readonly Model[], service: string, operation: string): Parameters {
  const model = models.find((each) => nameOf(each) === service)
  const found = model?.operations[operation]
  if (model === undefined || found === undefined) throw new Error(`no model has ${service}:${operation}`)
  return parametersIn(model, found)
}

function serviceOf(model: Model, { unsupported, parameters }: Amendments): Service {
  const name = nameOf(model)
  const actions = Object.entries(model.operations).map(([operation, definition]) => {
    const action = actionName(operation)
    return {
      name: action,
      unsupported: unsupported[name]?.includes(operation) === true || streamsEvents(model, definition),
      ...amended(parametersIn(model, definition), parameters[`${name}:${action}`]),
    }
  })
  const prefix = errorPrefix(model.metadata.serviceId ?? model.folder)
  return {
    name,
    folder: model.folder,
    errorPrefix: prefix,
    actions: actions.sort((a, b) => compare(a.name, b.name)),
  }
}

export function nameOf({ metadata, folder }: Model): string {
  return serviceName(metadata.serviceId ?? folder)
}

function parametersIn({ shapes }: Model, { input }: Operation): Parameters {
  const { members = {}, required = [] } = (input && shapes[input.shape]) ?? {}
  const isRequired = ([name, { idempotencyToken }]: [string, Member]) =>
    required.includes(name) && idempotencyToken !== true
  const entries = Object.entries(members)
  return {
    required: names(entries.filter(isRequired)),
    optional: names(entries.filter((entry) => !isRequired(entry))),
  }
}

function names(entries: readonly (readonly [string, Member])[]): readonly string[] {
  return entries.map(([name]) => parameterName(name)).sort(compare)
}

function amended(
  { required, optional }: Parameters,
  { also = [], optional: relaxed = [] }: Amendments['parameters'][string] = {},
): Parameters {
  return {
    required: required.filter((name) => !relaxed.includes(name)),
    optional: [...optional, ...required.filter((name) => relaxed.includes(name)), ...also].sort(compare),
  }
}

/** Not by locale: the file must come out the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
