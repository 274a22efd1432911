/** S3, as far as reading an object goes: `GET /bucket/key`. */
import type { HttpAnswer } from './http-server.js'
import { ServiceError } from './service-error.js'
import type { SandboxService } from './services.js'

export function objectStore(objects: Readonly<Record<string, string>>): SandboxService {
  return {
    iam: 's3',
    read({ method, path, headers }) {
      if (method !== 'GET' || !/\/s3\/aws4_request/.test(headers.authorization ?? '')) return undefined
      const [bucket = '', ...key] = new URL(path, 'http://s3').pathname.slice(1).split('/')
      return { operation: 'GetObject', request: { Bucket: bucket, Key: decodeURIComponent(key.join('/')) } }
    },
    perform(_operation, { Bucket, Key }) {
      const name = `${Bucket}/${Key}`
      if (!Object.hasOwn(objects, name))
        throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404)
      return objects[name]
    },
    answer: (text) => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: String(text) }),
    refuse: ({ code, message, status }): HttpAnswer => ({
      status: code === 'AccessDeniedException' ? 403 : status,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${xmlCode(code)}</Code><Message>${escaped(message)}</Message></Error>`,
    }),
  }
}

/** S3 names some troubles in its own way. */
function xmlCode(code: string): string {
  return code === 'AccessDeniedException'
    ? 'AccessDenied'
    : code === 'ThrottlingException'
      ? 'SlowDown'
      : code
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
