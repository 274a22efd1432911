/** Logins as Docker and Podman keep them. Pure. */
import { isObject, type JsonObject, member, textMember } from '../json-object.js'
import type { Credential } from '../registry/authorization.js'

export type DockerConfig = {
  /** The name of the program that knows the login: `ecr-login` for `docker-credential-ecr-login`. */
  helperFor(registry: string): string | undefined
  /** The login that stands in the file itself. Podman keeps some for a namespace or one repository. */
  loginFor(registry: string, repository: string): Credential | undefined
}

export function readDockerConfig(document: JsonObject): DockerConfig {
  const helpers = member(document, 'credHelpers')
  const store = textMember(document, 'credsStore')
  const auths = member(document, 'auths')
  return {
    helperFor(registry) {
      if (!isObject(helpers)) return store
      const own = namesOf(registry).find((name) => Object.hasOwn(helpers, name))
      // An empty name switches the store off for this registry.
      return own === undefined ? store : textMember(helpers, own)
    },
    loginFor(registry, repository) {
      if (!isObject(auths)) return undefined
      const keys = Object.keys(auths)
      for (const place of placesOf(registry, repository)) {
        for (const key of [place, ...keys.filter((other) => placeIn(other) === place)]) {
          const login = loginIn(member(auths, key))
          if (login !== undefined) return login
        }
      }
      return undefined
    },
  }
}

/** What a helper is asked for. */
export function helperKey(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
}

/** What a helper prints, or the members of an entry. */
export function loginOf(username: string, secret: string): Credential | undefined {
  if (secret === '') return undefined
  if (username === '<token>') return { kind: 'identity', token: secret }
  return username === '' ? undefined : { kind: 'basic', username, password: secret }
}

function loginIn(entry: unknown): Credential | undefined {
  if (!isObject(entry)) return undefined
  const identity = textMember(entry, 'identitytoken')
  if (identity !== undefined) return { kind: 'identity', token: identity }
  const registry = textMember(entry, 'registrytoken')
  if (registry !== undefined) return { kind: 'bearer', token: registry }
  const auth = textMember(entry, 'auth')
  if (auth === undefined) {
    return loginOf(textMember(entry, 'username') ?? '', textMember(entry, 'password') ?? '')
  }
  const decoded = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = decoded.indexOf(':')
  return colon < 0 ? undefined : loginOf(decoded.slice(0, colon), decoded.slice(colon + 1))
}

function namesOf(registry: string): readonly string[] {
  if (registry !== 'docker.io') return [registry]
  return ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']
}

/** Where a login for a repository may be kept, the narrowest place first. */
function placesOf(registry: string, repository: string): readonly string[] {
  const names = namesOf(registry)
  const parts = repository.split('/')
  const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'))
  return [...paths.flatMap((path) => names.map((name) => `${name}/${path}`)), ...names]
}

/** `https://host/v1/` → `host`, `host/namespace` → itself */
function placeIn(key: string): string {
  return key
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/(?:v[12]\/?)?$/, '')
}
