/** Who may do what in a registry. */
import { randomUUID } from 'node:crypto'
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import { type Route, writes } from './route.js'
import type { Behaviour, RepositoryScript } from './script.js'

export type Guard = {
  /** @throws {ServiceError} when the request may not be served. */
  check(http: HttpRequest, route: Route): void
  /** The token service. */
  giveToken(http: HttpRequest): HttpAnswer
}

export type GuardSettings = {
  readonly host: string
  readonly behaviour: Behaviour
  /** User name → password. */
  readonly users: Readonly<Record<string, string>>
  readonly repository: (name: string) => RepositoryScript | undefined
}

type Access = { readonly repository: string; readonly actions: readonly string[] }

export function guardOf({ host, behaviour, users, repository }: GuardSettings): Guard {
  const { authentication, anonymous, tokenHost } = behaviour
  const tokens = new Map<string, readonly Access[]>()

  function userOf(http: HttpRequest): string | undefined {
    const [, encoded] = /^Basic (.+)$/i.exec(http.headers.authorization ?? '') ?? []
    if (encoded === undefined) return undefined
    const [, name = '', password = ''] =
      /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
    const known = Object.hasOwn(users, name) ? users[name] : users['*']
    if (known === undefined || known !== password) throw unauthorized(challenge(http))
    return name
  }

  function challenge(http: HttpRequest, wanted: readonly Access[] = [], error?: string): string {
    if (authentication === 'basic') return `Basic realm="${http.origin}/",service="ecr.amazonaws.com"`
    const realm = tokenHost === undefined || isLoopback(http) ? http.origin : `https://${tokenHost}`
    const scope = wanted.map(({ repository: name, actions }) => `repository:${name}:${actions.join(',')}`)
    return [
      `Bearer realm="${realm}/token",service="${host}"`,
      ...(scope.length === 0 ? [] : [`scope="${scope.join(' ')}"`]),
      ...(error === undefined ? [] : [`error="${error}"`]),
    ].join(',')
  }

  function checkBearer(http: HttpRequest, wanted: readonly Access[]): void {
    const [, token] = /^Bearer (.+)$/i.exec(http.headers.authorization ?? '') ?? []
    if (token === undefined) throw unauthorized(challenge(http, wanted))
    const granted = tokens.get(token)
    if (granted === undefined) throw unauthorized(challenge(http, wanted, 'invalid_token'))
    if (!wanted.every((one) => covers(granted, one))) {
      throw unauthorized(challenge(http, wanted, 'insufficient_scope'))
    }
  }

  function mayPush(name: string): boolean {
    const { readOnly = false, forbidden = false } = repository(name) ?? {}
    return !readOnly && !forbidden
  }

  function allowed({ repository: name, actions }: Access, user: string | undefined): Access {
    const most = user === undefined ? anonymous : 'push'
    const { forbidden = false } = repository(name) ?? {}
    const may = (action: string) =>
      action === 'pull' ? most !== 'nothing' && !forbidden : most === 'push' && mayPush(name)
    return { repository: name, actions: actions.filter(may) }
  }

  return {
    check(http, route) {
      const wanted = wantedBy(route)
      if (authentication === 'bearer') return checkBearer(http, wanted)
      if (authentication === 'basic' && userOf(http) === undefined) throw unauthorized(challenge(http))
      for (const { repository: name, actions } of wanted) {
        const { forbidden = false } = repository(name) ?? {}
        if (forbidden || (actions.includes('push') && !mayPush(name))) throw denied(name, actions, behaviour)
      }
    },
    giveToken(http) {
      const form = new URLSearchParams(
        http.method === 'POST' ? http.body : new URL(http.path, http.origin).search,
      )
      const user = http.method === 'POST' ? holderOf(form, users) : userOf(http)
      const scopes = form.getAll('scope').flatMap((scope) => scope.split(' '))
      const token = randomUUID()
      const granted = scopes.flatMap((scope) => readScope(scope) ?? []).map((scope) => allowed(scope, user))
      tokens.set(token, granted)
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          token,
          access_token: token,
          expires_in: 300,
          issued_at: new Date(0).toISOString(),
        }),
      }
    },
  }
}

/** @throws {ServiceError} when the identity token or password is nobody's. */
function holderOf(form: URLSearchParams, users: Readonly<Record<string, string>>): string {
  const secret = form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : form.get('password')
  const found = Object.entries(users).find(([, password]) => password === secret)
  if (found === undefined) throw new ServiceError('UNAUTHORIZED', 'incorrect username or password', 401)
  return found[0]
}

function wantedBy({ operation, repository, from }: Route): Access[] {
  if (repository === undefined) return []
  const actions = writes.includes(operation) ? ['pull', 'push'] : ['pull']
  const source = from === undefined || from === '' ? [] : [{ repository: from, actions: ['pull'] }]
  return [{ repository, actions }, ...source]
}

function covers(granted: readonly Access[], { repository, actions }: Access): boolean {
  const held = granted.filter((one) => one.repository === repository).flatMap((one) => one.actions)
  return actions.every((action) => held.includes(action))
}

function readScope(scope: string): Access | undefined {
  const [, repository, actions] = /^repository:(.+):([a-z,*]+)$/.exec(scope) ?? []
  if (repository === undefined || actions === undefined) return undefined
  return { repository, actions: actions.split(',') }
}

function isLoopback({ origin }: HttpRequest): boolean {
  return origin.startsWith('http://')
}

function unauthorized(challenge: string): ServiceError {
  return new ServiceError('UNAUTHORIZED', 'authentication required', 401, { 'www-authenticate': challenge })
}

function denied(name: string, actions: readonly string[], { errors }: Behaviour): ServiceError {
  if (errors !== 'ecr') return new ServiceError('DENIED', 'requested access to the resource is denied', 403)
  const action = actions.includes('push') ? 'ecr:InitiateLayerUpload' : 'ecr:BatchGetImage'
  return new ServiceError(
    'DENIED',
    `User: arn:aws:sts::123456789012:assumed-role/deploy/sandbox is not authorized to perform: ${action} on resource: arn:aws:ecr:eu-west-1:123456789012:repository/${name} because no identity-based policy allows the ${action} action`,
    403,
  )
}
