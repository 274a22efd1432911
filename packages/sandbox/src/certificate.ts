/** A certificate authority that lives as long as the sandbox, so that it can speak for any host. */
import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'

export type Authority = {
  /** What a client has to trust. */
  readonly certificate: string
  contextFor(host: string): SecureContext
}

export function certificateAuthority(): Authority {
  const own = newKey()
  const certificate = certificateOf(
    { subject: authorityName, key: own, extensions: authorityExtensions },
    own,
  )
  const contexts = new Map<string, SecureContext>()
  return {
    certificate,
    contextFor(host) {
      const known = contexts.get(host)
      if (known !== undefined) return known
      const key = newKey()
      const cert = certificateOf({ subject: host, key, extensions: [alternativeName(host)] }, own)
      const made = createSecureContext({ cert, key: key.export({ type: 'pkcs8', format: 'pem' }) })
      contexts.set(host, made)
      return made
    },
  }
}

type Subject = { readonly subject: string; readonly key: KeyObject; readonly extensions: readonly Buffer[] }

const authorityName = 'Sandbox'

/** X.509 version 3 (RFC 5280), signed with ECDSA and SHA-256. */
function certificateOf({ subject, key, extensions }: Subject, issuer: KeyObject): string {
  const algorithm = sequence(oid('2a8648ce3d040302'))
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(authorityName),
    sequence(time('20200101000000Z'), time('20991231235959Z')),
    nameOf(subject),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  )
  const signed = sequence(body, algorithm, bitString(sign('sha256', body, issuer)))
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Buffer[]) => tagged(0x30, ...parts)
const integer = (bytes: Buffer) => tagged(0x02, bytes)
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
const octets = (...parts: readonly Buffer[]) => tagged(0x04, ...parts)
const bitString = (bytes: Buffer) => tagged(0x03, Buffer.from([0]), bytes)
const time = (text: string) => tagged(0x18, Buffer.from(text))
const yes = tagged(0x01, Buffer.from([0xff]))

function nameOf(commonName: string): Buffer {
  // A common name holds 64 characters; the alternative name tells the host whole.
  const text = tagged(0x0c, Buffer.from(commonName.slice(0, 64)))
  return sequence(tagged(0x31, sequence(oid('550403'), text)))
}

function alternativeName(host: string): Buffer {
  return sequence(oid('551d11'), octets(sequence(tagged(0x82, Buffer.from(host)))))
}

/** That it is an authority, and may sign certificates. */
const authorityExtensions = [
  sequence(oid('551d13'), yes, octets(sequence(yes))),
  sequence(oid('551d0f'), yes, octets(tagged(0x03, Buffer.from([2, 0x04])))),
]
