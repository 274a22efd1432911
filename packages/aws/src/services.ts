/** The services that are called, and the types of their operations. A client's code is loaded when first needed. */
import type * as Ecr from '@aws-sdk/client-ecr'
import type * as EcrPublic from '@aws-sdk/client-ecr-public'
import type * as Health from '@aws-sdk/client-health'
import type * as Iam from '@aws-sdk/client-iam'
import type * as Inspector2 from '@aws-sdk/client-inspector2'
import type * as Kms from '@aws-sdk/client-kms'
import type * as S3 from '@aws-sdk/client-s3'
import type * as Sfn from '@aws-sdk/client-sfn'
import type * as Sts from '@aws-sdk/client-sts'

type Modules = {
  readonly sfn: typeof Sfn
  readonly health: typeof Health
  readonly s3: typeof S3
  readonly ecr: typeof Ecr
  readonly 'ecr-public': typeof EcrPublic
  readonly inspector2: typeof Inspector2
  readonly kms: typeof Kms
  readonly sts: typeof Sts
  readonly iam: typeof Iam
}

export type ServiceName = keyof Modules

/** `StartExecution`, `GetObject`: the API's own name. */
export type Operation<S extends ServiceName> = string & OperationKey<Exclude<keyof Modules[S], '$Command'>>

export type InputOf<S extends ServiceName, O extends Operation<S>> = CommandOf<S, O>['input']

export type OutputOf<S extends ServiceName, O extends Operation<S>> = CommandOf<
  S,
  O
>['resolveMiddleware'] extends (...setting: never[]) => Handler<infer Output>
  ? Output
  : never

export type Service = {
  /** What people call it. */
  readonly title: string
  /** The prefix of its IAM actions. */
  readonly iam: string
  /** What stands behind `AWS_ENDPOINT_URL_` for this service alone. */
  readonly endpointVariable: string
  readonly load: () => Promise<ServiceModule>
}

export type ServiceModule = {
  newClient(settings: object): ServiceClient
  newCommand(operation: string, input: unknown): object
}

export type ServiceClient = {
  readonly config: {
    readonly region: () => Promise<string>
    /** Finds them, or gives those that it has found. */
    readonly credentials: () => Promise<unknown>
  }
  readonly middlewareStack: { add(middleware: Middleware, options: object): void }
  send(command: object, options: SendOptions): Promise<unknown>
  destroy(): void
}

type Answer = { readonly response: { readonly headers?: { readonly date?: string } } }

export type Middleware = (next: (given: unknown) => Promise<Answer>) => (given: unknown) => Promise<Answer>

export type SendOptions = {
  readonly abortSignal?: AbortSignal
  /** Milliseconds until the whole answer must be there. */
  readonly requestTimeout: number
}

/** The services that one may call: each brings its client into a bundle, so an action names those it needs. */
export type Services = Readonly<Partial<Record<ServiceName, Service>>>

type OperationKey<Key> = Key extends `${infer Name}Command` ? Name : never

type CommandOf<S extends ServiceName, O extends Operation<S>> = Modules[S][`${O}Command` &
  keyof Modules[S]] extends abstract new (
  ...input: never[]
) => infer Instance
  ? Instance extends AnyCommand
    ? Instance
    : never
  : never

type AnyCommand = {
  readonly input: object
  resolveMiddleware(...setting: never[]): Handler<object>
}

type Handler<Output> = (...given: never[]) => Promise<{ output: Output }>

/** The door's types hold an operation to its input and output; in here a client is a client. */
export function moduleOf(module: object, clientName: string): ServiceModule {
  const exported = new Map<string, unknown>(Object.entries(module))
  const construct = (name: string, argument: unknown): object => {
    const Exported = exported.get(name) as (new (argument: unknown) => object) | undefined
    if (Exported === undefined) throw new TypeError(`There is no ${name}`)
    return new Exported(argument)
  }
  return {
    newClient: (settings) => construct(clientName, settings) as ServiceClient,
    newCommand: (operation, input) => construct(`${operation}Command`, input),
  }
}

/** @throws {TypeError} for one that was not named: a bug in the action. */
export function serviceNamed(services: Services, name: ServiceName): Service {
  const service = services[name]
  if (service === undefined) throw new TypeError(`The service ${name} is not among those that are called`)
  return service
}
