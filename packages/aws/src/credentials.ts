/**
 * Whose name calls are made in. Static keys of the environment come first, as in every AWS tool, unless a profile is
 * named; all else is left to the default chain, which fetches anew what expires.
 */
import type { Environment } from '@aws-delivery-actions/host'

/** The part of a client's settings that is about credentials. */
export function credentialSettings(environment: Environment): object {
  if (hasStaticKeys(environment)) return { credentials: async () => staticKeys(environment) }
  return { credentialDefaultProvider: freshChain }
}

function hasStaticKeys(environment: Environment): boolean {
  return Boolean(
    environment.AWS_ACCESS_KEY_ID && environment.AWS_SECRET_ACCESS_KEY && !environment.AWS_PROFILE,
  )
}

function staticKeys(environment: Environment): object {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION } =
    environment
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    ...(AWS_CREDENTIAL_EXPIRATION ? { expiration: new Date(AWS_CREDENTIAL_EXPIRATION) } : {}),
  }
}

/** Without the cache of shared files: another process may have renewed them since. */
function freshChain(settings: object): () => Promise<unknown> {
  let chain: Promise<(request?: object) => Promise<unknown>> | undefined
  return async (request?: object) => {
    chain ??= import('@aws-sdk/credential-provider-node').then(
      ({ defaultProvider }) => defaultProvider({ ...settings, ignoreCache: true }) as never,
    )
    return await (await chain)(request)
  }
}
