/** Errors of registries in words a user can act on. The error as it came stays the `cause`. */
import { ActionError, Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import {
  type ConnectionFault,
  ContentProblem,
  ecrRegistryOf,
  RegistryError,
  type RegistryTrouble,
} from '@aws-delivery-actions/oci'

/** Tells what goes wrong in a work, with the reference that it is about. */
export function tellingOf(reference: string): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    try {
      return await work()
    } catch (error) {
      throw told(error, reference)
    }
  }
}

export function told(error: unknown, reference: string): unknown {
  if (error instanceof ActionError) return error
  if (error instanceof ContentProblem) {
    const Kind = error.kind === 'unsupported' ? Refusal : ServiceFailure
    return new Kind(error.message, { where: reference, cause: error })
  }
  if (!(error instanceof RegistryError)) return error
  const { says, mend } = wordsFor(error)
  return new ServiceFailure(`${says} (${error.request}: ${error.message})`, {
    where: reference,
    mend: mend?.(registryOf(error)),
    cause: error,
  })
}

function wordsFor(error: RegistryError): Words {
  if (error.fault !== undefined) return faults[error.fault]
  return isWithoutRepository(error) ? withoutRepository : words[error.trouble]
}

type Words = {
  readonly says: string
  readonly mend?: (registry: string) => string
}

const words: Readonly<Record<RegistryTrouble, Words>> = {
  missing: {
    says: 'it does not exist',
    mend: () => 'check the name, or let the input wait give its build time',
  },
  archived: {
    says: 'the image is archived or cannot be read, and waiting does not change that',
    mend: () => 'restore it in the registry, or push it anew',
  },
  unauthenticated: { says: 'the registry does not know who asks', mend: loginAdvice },
  denied: { says: 'the registry does not allow it', mend: permissionAdvice },
  throttled: {
    says: 'the registry is asked too often, and still after many attempts',
    mend: () => 'log in, for limits of anonymous users are lower, or run again later',
  },
  immutable: {
    says: 'the tag cannot be changed',
    mend: () => 'publish a new tag, or set on-immutable: keep',
  },
  upstream: {
    says: 'the pull-through cache did not get it from where it comes from',
    mend: () =>
      'check the rule of the cache and its credentials, and that the image exists upstream; the first pull of a large image may take minutes, for which the input wait is',
  },
  refused: { says: 'the registry refused it' },
  server: { says: 'the registry failed, and still after many attempts' },
  network: {
    says: 'the registry cannot be reached',
    mend: () => 'check the name of the registry, the network and the proxy variables',
  },
}

const faults: Readonly<Record<ConnectionFault, Words>> = {
  name: { says: 'there is no host of this name', mend: () => 'check the name of the registry' },
  protocol: {
    says: 'the registry does not speak TLS',
    mend: () => 'if it speaks plain http and that is meant, set insecure: true',
  },
  certificate: {
    says: 'the certificate of the registry is not trusted',
    mend: () => 'name the file of its authority in NODE_EXTRA_CA_CERTS',
  },
}

/** What is written to must be there, while a source may still come. */
const withoutRepository: Words = {
  says: 'the repository does not exist',
  mend: (registry) =>
    ecrRegistryOf(registry) === undefined
      ? 'create it, or check its name'
      : 'create it (aws ecr create-repository), or give ECR a template for repositories that are created on push',
}

function isWithoutRepository({ trouble, request }: RegistryError): boolean {
  return trouble === 'missing' && /^(PUT|POST) /.test(request)
}

function loginAdvice(registry: string): string {
  if (ecrRegistryOf(registry) !== undefined) {
    return 'allow ecr:GetAuthorizationToken, or remove the outdated login from the Docker configuration'
  }
  if (registry === 'ghcr.io') return 'give the job permissions: packages: write (read for sources)'
  return 'log in with docker login, or set registry-username and registry-password'
}

function permissionAdvice(registry: string): string {
  if (ecrRegistryOf(registry) !== undefined) {
    return "allow what --iam-policy prints, in the role and in the repository's policy if it is another account's"
  }
  if (registry === 'ghcr.io') {
    return 'give the job permissions: packages: write, and the package access from this repository'
  }
  return 'check what the login may do in this repository'
}

/** `GET ghcr.io/v2/…` → `ghcr.io` */
function registryOf({ request }: RegistryError): string {
  return request.split(' ')[1]?.split('/')[0] ?? ''
}
