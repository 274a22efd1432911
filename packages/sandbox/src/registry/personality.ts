/** The manners of known registries. */
import type { Behaviour, RegistryScript } from './script.js'

export type PersonalityName = 'plain' | 'ecr' | 'ecr-public' | 'ghcr' | 'docker-hub'

const plain: Behaviour = {
  authentication: 'none',
  anonymous: 'push',
  tokenHost: undefined,
  redirectsBlobs: false,
  blobHost: 'blobs.example.com',
  createsRepositories: true,
  sendsDigestHeader: true,
  acceptsManyTags: false,
  mostTags: 100,
  refusesTagDeletion: 400,
  hasReferrers: true,
  mounts: true,
  acceptMatters: true,
  errors: 'distribution',
  lag: 0,
}

const bearer: Behaviour = { ...plain, authentication: 'bearer', anonymous: 'pull', redirectsBlobs: true }

const personalities: Readonly<Record<PersonalityName, Behaviour>> = {
  plain,
  ecr: {
    ...plain,
    authentication: 'basic',
    anonymous: 'nothing',
    redirectsBlobs: true,
    blobHost: 'prod-starport-layer-bucket.s3.amazonaws.com',
    createsRepositories: false,
    refusesTagDeletion: undefined,
    acceptMatters: false,
    errors: 'ecr',
  },
  'ecr-public': {
    ...bearer,
    tokenHost: 'public.ecr.aws',
    createsRepositories: false,
    refusesTagDeletion: undefined,
    errors: 'ecr',
  },
  ghcr: {
    ...bearer,
    tokenHost: 'ghcr.io',
    blobHost: 'pkg-containers.githubusercontent.com',
    refusesTagDeletion: 405,
    hasReferrers: false,
  },
  'docker-hub': {
    ...bearer,
    tokenHost: 'auth.docker.io',
    blobHost: 'production.cloudflare.docker.com',
    refusesTagDeletion: 405,
    hasReferrers: false,
  },
}

export function behaviourOf(script: RegistryScript): Behaviour {
  const known = personalities[script.personality ?? 'plain']
  const own = Object.entries(script).filter(([name]) => Object.hasOwn(known, name))
  return { ...known, ...Object.fromEntries(own) }
}
