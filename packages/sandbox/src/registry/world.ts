/** The registries of a scenario, by host name. */
import type { Clock } from '@aws-delivery-actions/aws'
import { ServiceError } from '../service-error.js'
import { type Guard, guardOf } from './authorization.js'
import { behaviourOf } from './personality.js'
import { type Repository, repositoryOf } from './repository.js'
import type { Behaviour, RegistryScript, RegistryScripts } from './script.js'

export type Registry = {
  readonly host: string
  readonly behaviour: Behaviour
  readonly guard: Guard
  readonly repositories: ReadonlyMap<string, Repository>
  /** @throws {ServiceError} for a name that is none. */
  find(name: string): Repository | undefined
  /** Makes it where the registry does so. @throws {ServiceError} */
  forPush(name: string): Repository
}

/** What ECR gives whoever may ask: the password of the user `AWS`. */
export const ecrPassword = 'sandbox-ecr-token'

export function registriesOf(scripts: RegistryScripts, clock: Clock): ReadonlyMap<string, Registry> {
  return new Map(Object.entries(scripts).map(([host, script]) => [host, registryOf(host, script, clock)]))
}

/** Names that do not lead to this machine by themselves: those of registries, their token services and storage. */
export function hostsBehindProxy(scripts: RegistryScripts): string[] {
  const names = Object.entries(scripts).flatMap(([host, script]) => {
    const { tokenHost, blobHost, redirectsBlobs } = behaviourOf(script)
    const token = tokenHost === undefined ? [] : [tokenHost]
    return isLoopback(host) ? [] : [host, ...token, ...(redirectsBlobs ? [blobHost] : [])]
  })
  return [...new Set(names)]
}

export function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost'
}

function registryOf(host: string, script: RegistryScript, clock: Clock): Registry {
  const behaviour = behaviourOf(script)
  const { lag, errors, createsRepositories } = behaviour
  const scripted = Object.entries(script.repositories ?? {})
  const repositories = new Map(
    scripted.map(([name, repository]) => [name, repositoryOf(name, repository, { clock, lag })]),
  )
  const users = script.users ?? (errors === 'ecr' ? { AWS: ecrPassword } : {})
  const repositoryScript = (name: string) => repositories.get(name)?.script
  const find = (name: string) => {
    if (!namePattern.test(name) || name.length > 255) {
      throw new ServiceError('NAME_INVALID', 'invalid repository name', 400)
    }
    return repositories.get(name)
  }
  return {
    host,
    behaviour,
    guard: guardOf({ host, behaviour, users, repository: repositoryScript }),
    repositories,
    find,
    forPush(name) {
      const found = find(name)
      if (found !== undefined) return found
      if (!createsRepositories) throw unknownRepository(name, behaviour)
      const made = repositoryOf(name, {}, { clock, lag })
      repositories.set(name, made)
      return made
    },
  }
}

export function unknownRepository(name: string, { errors }: Behaviour): ServiceError {
  const message =
    errors === 'ecr'
      ? `The repository with name '${name}' does not exist in the registry with id '123456789012'`
      : 'repository name not known to registry'
  return new ServiceError('NAME_UNKNOWN', message, 404, {}, { name })
}

const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
