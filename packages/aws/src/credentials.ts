/**
 * Whose name calls are made in. Static keys of the environment come first, as in every AWS tool, unless a profile is
 * named; all else is found by the chain, and found anew before it expires.
 */
import type { Environment } from '@aws-delivery-actions/host'
import { credentialChain, type Given, type Identity, type Provider } from './credential-chain.js'
import type { Asked } from './no-credentials.js'

export type Credentials = {
  /** For a client's settings. Gives what it has until that is about to expire. */
  readonly provider: Provider
  /** Of whom they were asked last. */
  asked(): Asked
  /** Whoever asks next does not wait for a search that hangs. */
  abandonSearch(): void
}

/** @param given Who has given credentials before in this run. */
export function credentialsOf(environment: Environment, given: Given): Credentials {
  if (hasStaticKeys(environment)) {
    return {
      provider: async () => staticKeys(environment),
      asked: () => ({ source: 'the environment' }),
      abandonSearch() {},
    }
  }
  const { find, asked } = credentialChain(environment, given)
  return { ...remembered(find), asked }
}

function hasStaticKeys(environment: Environment): boolean {
  return Boolean(
    environment.AWS_ACCESS_KEY_ID && environment.AWS_SECRET_ACCESS_KEY && !environment.AWS_PROFILE,
  )
}

function staticKeys(environment: Environment): Identity {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION } =
    environment
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    ...(AWS_CREDENTIAL_EXPIRATION ? { expiration: new Date(AWS_CREDENTIAL_EXPIRATION) } : {}),
  } as Identity
}

/** How long before their end credentials are fetched anew, beside the calls that still use them. */
const renewedAhead = 300_000

/** For all clients, which would each remember their own. */
function remembered(find: Provider): Pick<Credentials, 'provider' | 'abandonSearch'> {
  let known: Identity | undefined
  let search: Promise<Identity> | undefined

  async function found(properties?: object): Promise<Identity> {
    search ??= find(properties)
    const mine = search
    try {
      known = await mine
      return known
    } finally {
      if (search === mine) search = undefined
    }
  }

  const provider: Provider = async (properties) => {
    const left = timeLeft(known)
    if (known !== undefined && left > renewedAhead) return known
    const coming = found(properties)
    if (known === undefined || left <= 0) return await coming
    // Whether they could be renewed is told once they are needed.
    coming.catch(() => {})
    return known
  }

  return {
    provider: Object.assign(provider, { memoized: true }),
    abandonSearch() {
      search = undefined
    },
  }
}

/** Milliseconds. */
function timeLeft(identity: Identity | undefined): number {
  if (identity === undefined) return 0
  return identity.expiration === undefined
    ? Number.POSITIVE_INFINITY
    : identity.expiration.getTime() - Date.now()
}
