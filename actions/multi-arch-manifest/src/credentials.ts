/** Whose name registries are asked in: the inputs, Docker's configuration, AWS, the workflow's token, nobody. */
import { type Aws, hasNoCredentials } from '@aws-delivery-actions/aws'
import { type ActionError, type Edge, messageOf, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { type Credential, dockerLogins, type EcrRegistry, ecrRegistryOf } from '@aws-delivery-actions/oci'
import type { Inputs } from './question.js'

export type CredentialSettings = {
  readonly inputs: Inputs
  /** The only registry that the login of the inputs is for. */
  readonly home: string
  /** Registries that are published to. */
  readonly published: readonly string[]
  readonly aws: Aws
  readonly edge: Edge
  readonly signal: AbortSignal
}

type Source = (registry: string, repository: string) => Promise<Credential | undefined>
/** The same for all repositories of a registry. */
type RegistrySource = (registry: string) => Promise<Credential | undefined>

export function credentialsFor(settings: CredentialSettings): Source {
  const { environment, log, mask } = settings.edge.host
  const sources: readonly Source[] = [
    fromInputs(settings),
    dockerLogins({ environment, onTrouble: (trouble) => log.warn(trouble), signal: settings.signal }),
    once(fromEcr(settings)),
    fromGithub(settings),
  ]
  return async (registry, repository) => {
    for (const source of sources) {
      const credential = await source(registry, repository)
      if (credential === undefined) continue
      mask(credential.kind === 'basic' ? credential.password : credential.token)
      return credential
    }
    return undefined
  }
}

function once(source: RegistrySource): Source {
  const asked = new Map<string, Promise<Credential | undefined>>()
  return (registry) => {
    const known = asked.get(registry)
    if (known !== undefined) return known
    const login = source(registry)
    asked.set(registry, login)
    login.catch(() => asked.delete(registry))
    return login
  }
}

function fromInputs({ inputs, home }: CredentialSettings): Source {
  const { 'registry-username': username, 'registry-password': password } = inputs
  return async (registry) => {
    if (username === undefined || password === undefined || registry !== home) return undefined
    return { kind: 'basic', username, password }
  }
}

function fromGithub({ inputs, edge }: CredentialSettings): Source {
  const token = inputs['github-token']
  const username = edge.host.environment.GITHUB_ACTOR || 'x-access-token'
  return async (registry) =>
    token === undefined || registry !== 'ghcr.io' ? undefined : { kind: 'basic', username, password: token }
}

function fromEcr({ aws, signal, edge, published }: CredentialSettings): RegistrySource {
  return async (registry) => {
    const ecr = ecrRegistryOf(registry)
    if (ecr === undefined) return undefined
    // ECR Public is read without a login, which needs none of the permissions.
    if (ecr.kind === 'public' && !published.includes(registry)) return undefined
    try {
      const token = await askForToken(ecr, aws, signal)
      const decoded = Buffer.from(token ?? '', 'base64').toString('utf8')
      const colon = decoded.indexOf(':')
      if (colon > 0) {
        return { kind: 'basic', username: decoded.slice(0, colon), password: decoded.slice(colon + 1) }
      }
    } catch (error) {
      signal.throwIfAborted()
      throw ecrFailure(registry, error)
    }
    edge.host.log.debug(`ECR gave no token for ${registry}`)
    return undefined
  }
}

/** The Region is that of the registry, whatever the environment says. */
async function askForToken(ecr: EcrRegistry, aws: Aws, signal: AbortSignal): Promise<string | undefined> {
  if (ecr.kind === 'public') {
    const options = { region: 'us-east-1', signal }
    const { authorizationData } = await aws.call('ecr-public', 'GetAuthorizationToken', {}, options)
    return authorizationData?.authorizationToken
  }
  const options = { region: ecr.region, signal }
  const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, options)
  return authorizationData?.[0]?.authorizationToken
}

/** A login that is refused is the registry's answer; that there is nothing to log in with, the user can mend. */
function ecrFailure(registry: string, error: unknown): ActionError {
  const mend = (error as { mend?: string }).mend
  const Kind = hasNoCredentials(error) && error instanceof UserError ? UserError : ServiceFailure
  return new Kind(`No login for ${registry}: ${messageOf(error)}`, { mend, cause: error })
}
