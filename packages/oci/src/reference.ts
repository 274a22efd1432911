/**
 * References of images, by the grammar of the distribution project and with Docker Hub's defaults:
 * `[registry[:port]/]repository[:tag][@digest]`. Strict: what is not of this form is refused with its place.
 */
import { isDigest } from './digest.js'
import { FormProblem } from './errors.js'

export type Repository = {
  /** Host in lower case, and port if one is given: `127.0.0.1:5000`, `docker.io`. */
  readonly registry: string
  /** `library/httpd` */
  readonly repository: string
}

export type Reference = Repository & {
  readonly tag?: string
  readonly digest?: string
}

const longestRepository = 255
const tagForm = 'letters, digits, and _ . - after the first, 128 at most'
const whole = 'registry/repository:tag or registry/repository@sha256:…'

/** @throws {FormProblem} */
export function parseReference(text: string): Reference {
  refuseForeign(text)
  const [named, digest] = splitOnce(text, text.indexOf('@'))
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  // `localhost:5000` alone is a repository and a tag, as Docker reads it.
  const [name, tag] = splitOnce(named, colon)
  const repository = parsedName(name)
  if (digest !== undefined) checkDigest(digest, named.length + 1)
  if (tag !== undefined && !isTag(tag)) {
    throw new FormProblem('the tag is not one', { at: name.length + 1, length: tag.length }, tagForm)
  }
  return {
    ...repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** @throws {FormProblem} when there is a tag or a digest, too. */
export function parseRepository(text: string): Repository {
  const { registry, repository, tag, digest } = parseReference(text)
  if (tag === undefined && digest === undefined) return { registry, repository }
  const at = Math.max(text.lastIndexOf(':'), text.indexOf('@'))
  throw new FormProblem(
    'a repository is meant, without tag and digest',
    { at, length: text.length - at },
    'registry/repository',
  )
}

export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text)
}

export function formatRepository({ registry, repository }: Repository): string {
  return `${registry}/${repository}`
}

export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return `${formatRepository(reference)}${tag}${digest}`
}

export function isSameRepository(one: Repository, other: Repository): boolean {
  return one.registry === other.registry && one.repository === other.repository
}

function parsedName(name: string): Repository {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const hasHost = slash >= 0 && /[.:[\]A-Z]|^localhost$/.test(first)
  const path = hasHost ? name.slice(slash + 1) : name
  checkPath(path, hasHost ? slash + 1 : 0)
  if (!hasHost) {
    refuseIdentifier(path)
    return { registry: 'docker.io', repository: slash < 0 ? `library/${path}` : path }
  }
  checkHost(first)
  const registry = first.toLowerCase()
  if (registry !== 'docker.io' && registry !== 'index.docker.io') return { registry, repository: path }
  return { registry: 'docker.io', repository: path.includes('/') ? path : `library/${path}` }
}

function checkPath(path: string, at: number): void {
  if (path.length > longestRepository) {
    throw new FormProblem(
      `the repository has ${path.length} characters`,
      { at, length: path.length },
      `${longestRepository} at most`,
    )
  }
  let offset = at
  for (const component of path.split('/')) {
    if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
      const trouble =
        component === '' ? 'a part of the repository is empty' : 'a part of the repository is no name'
      throw new FormProblem(
        trouble,
        { at: offset, length: component.length },
        'lower-case letters and digits, with single . _ or several - between them',
      )
    }
    offset += component.length + 1
  }
}

function checkHost(host: string): void {
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host) ?? []
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?'
  const isName = new RegExp(`^${label}(?:\\.${label})*$`).test(name)
  const isAddress = /^\[[0-9A-Fa-f:]{2,45}\]$/.test(name)
  if (!isName && !isAddress) {
    throw new FormProblem(
      'the registry is no host',
      { at: 0, length: host.length },
      'a host name or address, with :PORT where needed',
    )
  }
  if (port !== undefined && !(/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
    throw new FormProblem(
      'the port of the registry is none',
      { at: name.length + 1, length: port.length },
      'a number from 1 to 65535',
    )
  }
}

function checkDigest(digest: string, at: number): void {
  const { length } = digest
  if (isDigest(digest)) return
  throw new FormProblem(
    'the digest is not of the form that registries use',
    { at, length },
    'sha256: and 64 hexadecimal digits in lower case',
  )
}

/** 64 hexadecimal digits are the id of an image on one machine, which no registry knows. */
function refuseIdentifier(path: string): void {
  if (!/^[0-9a-f]{64}$/.test(path)) return
  throw new FormProblem('this is the id of a local image', { at: 0, length: path.length }, whole)
}

function refuseForeign(text: string): void {
  if (text === '') throw new FormProblem('the reference is empty', { at: 0, length: 1 }, whole)
  const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0]
  if (scheme !== undefined) {
    throw new FormProblem(`${scheme} stands before it`, { at: 0, length: scheme.length }, whole)
  }
  const foreign = /[^A-Za-z0-9._:@/[\]-]/.exec(text)
  if (foreign === null) return
  const trouble = foreign[0] === '$' ? 'a variable was not replaced' : 'a character is not allowed'
  throw new FormProblem(trouble, { at: foreign.index, length: 1 }, whole)
}

function splitOnce(text: string, at: number): [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
