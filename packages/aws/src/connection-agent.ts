/** The agent of every connection that is made here, for whoever makes one beside the clients. */
import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { Environment } from '@aws-delivery-actions/host'
import { hasProxy } from './proxies.js'

/** Undefined where no proxy is set: then Node's own will do. */
export async function connectionAgent(
  environment: Environment,
): Promise<(HttpAgent & HttpsAgent) | undefined> {
  if (!hasProxy(environment)) return undefined
  const { proxyAgent } = await import('./proxy-agent.js')
  return proxyAgent(environment)
}
