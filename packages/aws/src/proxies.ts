/** Which proxy a request goes through: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in lower or upper case. */
import { type Environment, UserError } from '@aws-delivery-actions/host'

export function hasProxy(environment: Environment): boolean {
  return proxyVariables.some((name) => variable(name, environment) !== undefined)
}

/**
 * The proxy's URL, undefined for a direct connection.
 * @throws {UserError} when the variable holds no http or https URL.
 */
export function proxyFor(url: URL, environment: Environment): string | undefined {
  if (isExempt(url, environment)) return undefined
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const value = variable(name, environment) ?? variable('ALL_PROXY', environment)
  if (value === undefined) return undefined
  const proxy = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(proxy) && /^https?:/.test(proxy)) return proxy
  throw new UserError('The proxy is no http or https URL', { where: name, expected: 'http://host:port' })
}

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']

function variable(name: string, environment: Environment): string | undefined {
  return environment[name.toLowerCase()] || environment[name] || undefined
}

/** Entries: `*`, `host`, `.domain`, `*.domain`, each with or without `:port`. A host stands for its subdomains too. */
function isExempt({ protocol, hostname, port }: URL, environment: Environment): boolean {
  const entries = (variable('NO_PROXY', environment) ?? '').toLowerCase().split(/[\s,]+/)
  const ownPort = port || (protocol === 'https:' ? '443' : '80')
  return entries.some((entry) => {
    if (entry === '') return false
    if (entry === '*') return true
    const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
    if (entryPort !== undefined && entryPort !== ownPort) return false
    const domain = name.replace(/^\*?\./, '')
    return hostname === domain || hostname.endsWith(`.${domain}`)
  })
}
