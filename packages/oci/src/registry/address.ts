/** Where a registry answers, and what is tried when it does not. Pure. */

export type Address = {
  readonly origin: string
  /** False: a certificate that cannot be verified will do. */
  readonly verified: boolean
}

/**
 * In the order in which they are tried. On loopback plain http is what registries speak, and nobody can listen; for
 * every other host it takes the user's word.
 */
export function addressesOf(registry: string, insecure: boolean): readonly [Address, ...Address[]] {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const secure = { origin: `https://${host}`, verified: true }
  const plain = { origin: `http://${host}`, verified: false }
  if (isLoopback(host)) return [plain, { ...secure, verified: false }]
  return insecure ? [secure, { ...secure, verified: false }, plain] : [secure]
}

/** @param host With or without a port. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:[0-9]+$/, '').toLowerCase()
  return name === 'localhost' || name === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(name)
}

/** Whether plain http may go there. */
export function mayBePlain(url: URL, insecure: boolean): boolean {
  return url.protocol === 'https:' || insecure || isLoopback(url.host)
}
