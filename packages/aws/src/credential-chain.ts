/**
 * Where credentials are looked for that do not stand in the environment: a profile, a web identity, the service of the
 * container, the role of the machine, in the order of the SDK's own chain. That one forgets why each of them gave
 * nothing, and nobody can mend what is not told.
 */
import type { Environment } from '@aws-delivery-actions/host'
import { failureOf, isServerError, WrongSetting } from './failed-source.js'
import { type Asked, NoCredentials } from './no-credentials.js'

export type Identity = object & { readonly expiration?: Date }

/** @param properties What the SDK tells of the client that needs them. */
export type Provider = (properties?: object) => Promise<Identity>

/** By its name. */
export type Given = Set<string>

export type CredentialChain = {
  /** @throws {NoCredentials} of the first source that was meant. */
  readonly find: Provider
  /** Whom it has asked last. */
  asked(): Asked
}

type Link = {
  readonly isSet: (environment: Environment) => boolean
  readonly source: (environment: Environment) => string
  readonly open: (init: object) => Promise<Provider>
  /** The setting that holds its address. */
  readonly address: (environment: Environment) => string
  /** Whether its failure says more than that nobody meant it. */
  readonly isMeant: (environment: Environment, failure: NoCredentials) => boolean
}

const links: readonly Link[] = [
  {
    isSet: () => true,
    source: ({ AWS_PROFILE }) => `the profile ${AWS_PROFILE || 'default'}`,
    async open(init) {
      const { fromIni } = await import('@aws-sdk/credential-provider-ini')
      // Another process may have renewed the files since they were read.
      return fromIni({ ...init, ignoreCache: true })
    },
    address: () => 'an address that the profile names',
    isMeant: ({ AWS_PROFILE }, { message }) => Boolean(AWS_PROFILE) || !isUndefinedProfile(message),
  },
  {
    isSet: ({ AWS_WEB_IDENTITY_TOKEN_FILE }) => Boolean(AWS_WEB_IDENTITY_TOKEN_FILE),
    source: () => 'the web identity in AWS_WEB_IDENTITY_TOKEN_FILE',
    async open(init) {
      const { fromTokenFile } = await import('@aws-sdk/credential-provider-web-identity')
      return async (properties) => {
        if (!process.env.AWS_ROLE_ARN) throw new WrongSetting('AWS_ROLE_ARN is missing beside it')
        return await fromTokenFile(init)(properties)
      }
    },
    address: () => 'AWS_ENDPOINT_URL_STS',
    isMeant: () => true,
  },
  {
    isSet: isInContainer,
    source: (environment) => `the service in ${containerAddress(environment)}`,
    async open() {
      const { fromHttp } = await import('@aws-sdk/credential-provider-http')
      // It may refuse its own settings as soon as it is made.
      return async () => await fromHttp()()
    },
    address: containerAddress,
    isMeant: () => true,
  },
  {
    isSet: (environment) =>
      !isInContainer(environment) && !isSwitchedOn(environment.AWS_EC2_METADATA_DISABLED),
    source: () => 'the role of this machine',
    async open() {
      const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds')
      // It would write to the console, with what it was answered, that it goes on with what it has.
      return fromInstanceMetadata({ logger: silent })
    },
    address: () => 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    // Most machines have none, and none says so; on those of other clouds something else refuses.
    isMeant: (_, { cause }) => isServerError(cause),
  },
]

const silent = { debug() {}, info() {}, warn() {}, error() {} }

function containerAddress({ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative }: Environment): string {
  return `AWS_CONTAINER_CREDENTIALS_${relative ? 'RELATIVE' : 'FULL'}_URI`
}

function isInContainer(environment: Environment): boolean {
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } =
    environment
  return Boolean(relative || full)
}

function isSwitchedOn(value: string | undefined): boolean {
  return Boolean(value) && value !== 'false'
}

/** Also of one that is not there at all. */
function isUndefinedProfile(message: string): boolean {
  return message.startsWith('Could not resolve credentials using profile')
}

/** @param given Who has given credentials before, in any chain of this run. */
export function credentialChain(environment: Environment, given: Given): CredentialChain {
  const set = links.filter(({ isSet }) => isSet(environment))
  const opened = new Map<Link, Promise<Provider>>()
  let asked: Asked = { source: 'the environment' }
  const note: Note = (request) => {
    asked = { ...asked, request }
  }
  const init = { clientPlugins: [noting(note)] }

  function open(link: Link): Promise<Provider> {
    const provider = opened.get(link) ?? link.open(init)
    opened.set(link, provider)
    return provider
  }

  function isMeant(link: Link, failure: NoCredentials): boolean {
    if (failure.cause instanceof WrongSetting || given.has(link.source(environment))) return true
    return link.isMeant(environment, failure)
  }

  async function find(properties?: object): Promise<Identity> {
    let told: NoCredentials | undefined
    for (const link of set) {
      const source = link.source(environment)
      asked = { source }
      try {
        const identity = await (await open(link))(properties)
        given.add(source)
        return identity
      } catch (error) {
        const failure = new NoCredentials(asked, failureOf(error, link.address(environment)))
        if (!isForTheNext(failure.cause)) throw failure
        if (isMeant(link, failure)) told ??= failure
      }
    }
    throw told ?? new NoCredentials(undefined, new Error('none is set up'))
  }

  return { find, asked: () => asked }
}

function isForTheNext(error: unknown): boolean {
  return error instanceof Error && 'tryNextLink' in error && error.tryNextLink === true
}

type Note = (request: NonNullable<Asked['request']>) => void
type Context = { readonly commandName?: string }
type Arguments = { readonly input?: { readonly RoleArn?: string } }
type Next = (given: Arguments) => Promise<unknown>
type Stack = {
  add(middleware: (next: Next, context: Context) => Next, options: { readonly step: 'initialize' }): void
}

/** For the client that a link calls AWS STS with: an error of STS does not say what was asked. */
function noting(note: Note): { applyToStack(stack: Stack): void } {
  return {
    applyToStack(stack) {
      const middleware = (next: Next, { commandName = '' }: Context) => {
        return async (given: Arguments) => {
          note({ operation: commandName.replace(/Command$/, ''), role: given.input?.RoleArn })
          return await next(given)
        }
      }
      stack.add(middleware, { step: 'initialize' })
    },
  }
}
