/** From an answer that is no to an error that says what kind of no. */
import type { IncomingHttpHeaders } from 'node:http'
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
    trouble: troubleFrom(status, codes, message),
    request,
    status,
    codes,
    retryAfter: retryAfter(response.headers),
  })
}

/** @param error What the transport threw. */
export function networkError(error: unknown, request: string): RegistryError {
  const { message = '', code } = error as Partial<NodeJS.ErrnoException>
  const shown = message === '' ? String(code ?? error) : message
  return new RegistryError(shown, { trouble: 'network', request, cause: error })
}

function troubleFrom(status: number, codes: readonly string[], message: string): RegistryTrouble {
  if (status === 429 || codes.includes('TOOMANYREQUESTS')) return 'throttled'
  // Registries have no code for these three; ECR says them in words.
  if (/\barchived?\b|\bImageInaccessible\b/i.test(message)) return 'archived'
  if (/\bupstream\b|pull.?through/i.test(message)) return 'upstream'
  if (status < 500 && /\bimmutab(le|ility)\b/i.test(message)) return 'immutable'
  if (status >= 500) return 'server'
  if (status === 401) return 'unauthenticated'
  if (status === 403 || codes.includes('DENIED')) return 'denied'
  return status === 404 ? 'missing' : 'refused'
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
