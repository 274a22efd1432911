/**
 * The login at one registry. What is known is sent along with the first request; a registry that wants tokens is
 * asked for one that covers every repository of the run.
 */
import { RegistryError, troubleOf } from '../errors.js'
import { member, parseObject } from '../json-object.js'
import { parseChallenges } from './challenge.js'

export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Changed for a token at the registry's token service. */
  | { readonly kind: 'identity'; readonly token: string }
  /** Sent as it is. */
  | { readonly kind: 'bearer'; readonly token: string }

export type Access = 'pull' | 'push'

export type Refused = 'nobody' | 'wrong' | 'insufficient'

export type Authorization = {
  /** The value of the header for a request about a repository. */
  header(repository: string): Promise<string | undefined>
  /**
   * Takes in what a 401 said.
   * @param sent The header that was not enough.
   * @returns whether another attempt is worth it.
   */
  refused(challenge: string | undefined, repository: string, sent: string | undefined): boolean
  /** What is known of a 401 that stays: nobody was named, the login is wrong, or it is right and not enough. */
  judge(challenge: string | undefined, repository: string, sent: string | undefined): Promise<Refused>
}

export type AuthorizationSettings = {
  /** Most registries have one for all repositories. */
  readonly credential: (repository: string) => Promise<Credential | undefined>
  readonly intents: ReadonlyMap<string, Access>
  readonly askForToken: (request: TokenRequest) => Promise<Uint8Array>
  readonly now: () => number
  readonly onSecret: (secret: string) => void
}

export type TokenRequest = {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Of a form that is posted; a GET without. */
  readonly form?: URLSearchParams
}

type Service = { readonly realm: URL; readonly service: string | undefined }
type Token = { readonly value: string; readonly until: number }

const clientName = 'aws-delivery-actions'
/** What the specification says of tokens without a lifetime. */
const usualLifetime = 60
/** A token is not used in its last seconds. */
const reserve = 5

export function authorizationOf(settings: AuthorizationSettings): Authorization {
  const { intents, now, onSecret } = settings
  const tokens = new Map<string, Promise<Token>>()
  const narrow = new Map<string, string>()
  const found = new Map<string, Promise<Credential | undefined>>()
  let service: Service | undefined

  function credential(repository: string): Promise<Credential | undefined> {
    const known = found.get(repository)
    if (known !== undefined) return known
    const asked = settings.credential(repository)
    found.set(repository, asked)
    asked.catch(() => found.delete(repository))
    return asked
  }

  async function token(login: Credential | undefined, scopes: readonly string[]): Promise<Token> {
    const key = JSON.stringify([login, scopes])
    const kept = await tokens.get(key)?.catch(() => undefined)
    if (kept !== undefined && kept.until > now()) return kept
    const asked = askForToken(service as Service, login, scopes)
    tokens.set(key, asked)
    asked.catch(() => tokens.delete(key))
    return await asked
  }

  /** For all repositories with this login; where one of them spoils it for the others, for this one alone. */
  async function widest(login: Credential | undefined, repository: string): Promise<Token> {
    const scopes = await scopesWith(login)
    try {
      return await token(login, scopes)
    } catch (error) {
      const isNo = error instanceof RegistryError && troubleOf(error) === 'lasting'
      if (!isNo || scopes.length < 2) throw error
      const own = scopeOf(repository, intents.get(repository))
      narrow.set(repository, own)
      return await token(login, [own])
    }
  }

  async function scopesWith(login: Credential | undefined): Promise<readonly string[]> {
    const scopes = await Promise.all(
      [...intents].map(async ([repository, access]) =>
        isSame(await credential(repository), login) ? [scopeOf(repository, access)] : [],
      ),
    )
    return scopes.flat().sort()
  }

  async function askForToken(
    at: Service,
    login: Credential | undefined,
    scopes: readonly string[],
  ): Promise<Token> {
    const asked = now()
    const bytes = await settings.askForToken(tokenRequest(at, scopes, login))
    const answer = readToken(bytes, at.realm)
    onSecret(answer.value)
    return { value: answer.value, until: asked + Math.max(0, answer.lifetime - reserve) * 1000 }
  }

  return {
    async judge(challenge, repository, sent) {
      const login = await credential(repository)
      if (login === undefined) return 'nobody'
      const lacks = parseChallenges(challenge ?? '').some(
        ({ parameters }) => parameters.get('error') === 'insufficient_scope',
      )
      // A token service that gave a token has accepted the login.
      const isAccepted = login.kind !== 'bearer' && sent?.startsWith('Bearer ')
      return lacks || isAccepted ? 'insufficient' : 'wrong'
    },

    async header(repository) {
      const login = await credential(repository)
      if (login?.kind === 'bearer') return `Bearer ${login.token}`
      if (service === undefined) return login?.kind === 'basic' ? basicHeader(login, onSecret) : undefined
      const own = narrow.get(repository)
      return `Bearer ${(await (own === undefined ? widest(login, repository) : token(login, [own]))).value}`
    },

    refused(challenge, repository, sent) {
      const bearer = parseChallenges(challenge ?? '').find(({ scheme }) => scheme === 'bearer')
      const realm = bearer?.parameters.get('realm')
      if (bearer === undefined || realm === undefined || !URL.canParse(realm)) return false
      const isFirst = service === undefined
      service = { realm: new URL(realm), service: bearer.parameters.get('service') }
      if (isFirst || !sent?.startsWith('Bearer ')) return true
      // Some token services grant only the first of several scopes; and a token may have been called back.
      tokens.clear()
      narrow.set(repository, bearer.parameters.get('scope') ?? scopeOf(repository, intents.get(repository)))
      return true
    },
  }
}

function tokenRequest(
  { realm, service }: Service,
  scopes: readonly string[],
  login: Credential | undefined,
): TokenRequest {
  if (login?.kind === 'identity') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: login.token,
      client_id: clientName,
      ...(service === undefined ? {} : { service }),
      scope: scopes.join(' '),
    })
    return { url: realm, headers: { 'content-type': 'application/x-www-form-urlencoded' }, form }
  }
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  if (login?.kind !== 'basic') return { url, headers: {} }
  url.searchParams.set('account', login.username)
  return { url, headers: { authorization: basicHeader(login) } }
}

function readToken(bytes: Uint8Array, realm: URL): { value: string; lifetime: number } {
  const answer = parseObject(bytes, `the answer of the token service at ${realm.host}`)
  const value = [member(answer, 'token'), member(answer, 'access_token')].find(
    (token) => typeof token === 'string' && token !== '',
  ) as string | undefined
  if (value === undefined || /[\r\n]/.test(value)) {
    throw new RegistryError('the token service answers without a token', {
      trouble: 'refused',
      request: `GET ${realm.host}${realm.pathname}`,
    })
  }
  const lifetime = member(answer, 'expires_in')
  return { value, lifetime: typeof lifetime === 'number' && lifetime > 0 ? lifetime : usualLifetime }
}

function isSame(one: Credential | undefined, other: Credential | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function scopeOf(repository: string, access: Access | undefined): string {
  return `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`
}

function basicHeader(
  { username, password }: { username: string; password: string },
  onSecret?: (secret: string) => void,
): string {
  const encoded = Buffer.from(`${username}:${password}`).toString('base64')
  onSecret?.(encoded)
  return `Basic ${encoded}`
}
