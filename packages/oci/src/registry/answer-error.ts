/** From an answer that is no to an error that says what kind of no. */
import type { IncomingHttpHeaders } from 'node:http'
import { ecrRegistryOf } from '../ecr-host.js'
import { RegistryError, type RegistryTrouble } from '../errors.js'
import { readText } from '../http/body.js'
import type { HttpResponse } from '../http/transport.js'
import { isObject, member, textMember } from '../json-object.js'

const longestMessage = 300

/** @param request `GET 127.0.0.1:5000/app/manifests/v1` */
export async function errorFrom(response: HttpResponse, request: string): Promise<RegistryError> {
  const { codes, message } = readErrors(await readText(response))
  const { status } = response
  const shown = [codes.join(' '), message].filter((part) => part !== '').join(': ')
  return new RegistryError(`HTTP ${status}${shown === '' ? '' : ` ${shown}`}`, {
    trouble: troubleFrom(status, codes, withoutNames(message, request), request),
    request,
    status,
    codes,
    retryAfter: retryAfter(response.headers),
  })
}

/** @param error What the transport threw. */
export function networkError(error: unknown, request: string, hasAnswered = true): RegistryError {
  const { message = '', code } = error as Partial<NodeJS.ErrnoException>
  const shown = message === '' ? String(code ?? error) : message
  return new RegistryError(shown, { trouble: 'network', request, hasAnswered, cause: error })
}

const missingCodes = ['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'BLOB_UNKNOWN', 'NOT_FOUND']

function troubleFrom(
  status: number,
  codes: readonly string[],
  said: string,
  request: string,
): RegistryTrouble {
  if (status === 429 || codes.includes('TOOMANYREQUESTS')) return 'throttled'
  if (status === 404 && codes.some((code) => missingCodes.includes(code))) return 'missing'
  const special = isAtEcr(request) ? ecrTrouble(said) : undefined
  if (special !== undefined) return special
  // No code says this, at no registry.
  if (status < 500 && /\bimmutab(le|ility)\b/i.test(said)) return 'immutable'
  if (status >= 500) return 'server'
  if (status === 401) return 'unauthenticated'
  if (status === 403 || codes.includes('DENIED')) return 'denied'
  return status === 404 ? 'missing' : 'refused'
}

/** ECR says these in words alone. */
function ecrTrouble(said: string): RegistryTrouble | undefined {
  if (/\barchived?\b|\bImageInaccessible\b/i.test(said)) return 'archived'
  return /\bupstream\b|pull.?through/i.test(said) ? 'upstream' : undefined
}

function isAtEcr(request: string): boolean {
  return ecrRegistryOf(request.split(' ')[1]?.split('/')[0] ?? '') !== undefined
}

/** Repositories and tags are named as their owners like: `archive-arm64`, `upstream/web`. */
function withoutNames(message: string, request: string): string {
  const [, repository = '', name = ''] =
    /\/v2\/(.+)\/(?:manifests|blobs|referrers)\/(.*)$/.exec(request) ?? []
  return [repository, name].filter(Boolean).reduce((text, known) => {
    const whole = `(?<![\\w./-])${known.replace(/\W/g, '\\$&')}(?![\\w/-]|\\.\\w)`
    return text.replace(new RegExp(whole, 'g'), '')
  }, message)
}

function readErrors(text: string): { codes: readonly string[]; message: string } {
  const errors = errorList(text)
  const codes = errors.flatMap((error) => textMember(error, 'code') ?? [])
  const messages = errors.flatMap((error) => textMember(error, 'message') ?? [])
  const details = errors.flatMap((error) => {
    const detail = member(error, 'detail')
    return typeof detail === 'string' && detail !== '' && !messages.includes(detail) ? [detail] : []
  })
  const message = [...new Set([...messages, ...details])].join('; ')
  return {
    codes: [...new Set(codes)].filter((code) => /^[A-Z0-9_]{1,60}$/.test(code)),
    message: cut(message),
  }
}

function errorList(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const document: unknown = JSON.parse(text)
    const errors = isObject(document) ? member(document, 'errors') : undefined
    return Array.isArray(errors) ? errors.filter(isObject) : []
  } catch {
    return []
  }
}

function cut(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text
}

/** In milliseconds; a date counts from the answer's own. */
function retryAfter({ 'retry-after': value, date }: IncomingHttpHeaders): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d{1,6}\s*$/.test(value)) return Number(value) * 1000
  const wait = Date.parse(value) - Date.parse(date ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
