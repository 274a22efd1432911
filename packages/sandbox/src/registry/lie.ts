/** True answers made false. */
import type { HttpAnswer } from '../http-server.js'
import { mediaTypes } from '../image/media-types.js'
import type { FaultKind, LieKind } from '../scenario.js'

const lies: Readonly<Record<LieKind, (answer: HttpAnswer, late: () => Promise<void>) => HttpAnswer>> = {
  'wrong-digest': (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` },
  }),
  'no-digest': ({ headers: { 'docker-content-digest': _, ...headers }, ...answer }) => ({
    ...answer,
    headers,
  }),
  'wrong-length': (answer) => ({ ...answer, headers: { ...answer.headers, 'content-length': '1' } }),
  'wrong-type': (answer) => {
    const { oci, docker } = mediaTypes
    const other = answer.headers['content-type'] === oci.manifest ? docker.manifest : oci.manifest
    return { ...answer, headers: { ...answer.headers, 'content-type': other } }
  },
  'wrong-body': (answer) => ({ ...answer, body: changed(answer.body) }),
  truncated: (answer) => ({ ...answer, secondHalf: 'missing' }),
  'slow-body': (answer, late) => ({ ...answer, secondHalf: { after: late } }),
}

export function isLie(kind: FaultKind | undefined): kind is LieKind {
  return kind !== undefined && Object.hasOwn(lies, kind)
}

export function distorted(answer: HttpAnswer, kind: LieKind, late: () => Promise<void>): HttpAnswer {
  return lies[kind](answer, late)
}

/** Of the same length, and still JSON where it was. */
function changed(body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body)
  const at = bytes.lastIndexOf('"') - 1
  if (bytes.length > 0) bytes[Math.max(0, at)] = (bytes[Math.max(0, at)] ?? 0) === 0x30 ? 0x31 : 0x30
  return bytes
}
