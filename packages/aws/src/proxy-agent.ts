/** One agent for every connection of a run. Loaded only where a proxy is set. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Environment } from '@aws-delivery-actions/host'
import { Agent, type AgentConnectOpts } from 'agent-base'
import { HttpProxyAgent } from 'http-proxy-agent'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { proxyFor } from './proxies.js'

/** Chooses per request, for one client may be sent to several hosts. */
export function proxyAgent(environment: Environment): HttpAgent & HttpsAgent {
  return new ProxyAgent(environment) as unknown as HttpAgent & HttpsAgent
}

class ProxyAgent extends Agent {
  readonly #environment: Environment
  readonly #directHttp = new HttpAgent({ keepAlive: true })
  readonly #directHttps = new HttpsAgent({ keepAlive: true })
  readonly #proxies = new Map<string, HttpAgent>()

  constructor(environment: Environment) {
    super({ keepAlive: true })
    this.#environment = environment
  }

  override connect(request: { getHeader(name: string): unknown }, options: AgentConnectOpts) {
    const { secureEndpoint: secure } = options
    const host = request.getHeader('host') ?? options.host
    const proxy = proxyFor(new URL(`${secure ? 'https' : 'http'}://${host}`), this.#environment)
    if (proxy === undefined) return secure ? this.#directHttps : this.#directHttp
    return this.#through(proxy, secure)
  }

  override destroy() {
    for (const agent of [this.#directHttp, this.#directHttps, ...this.#proxies.values()]) agent.destroy()
    super.destroy()
  }

  #through(proxy: string, secure: boolean): HttpAgent {
    const key = `${secure} ${proxy}`
    const known = this.#proxies.get(key)
    if (known !== undefined) return known
    const agent = secure ? new HttpsProxyAgent(proxy, { keepAlive: true }) : new HttpProxyAgent(proxy)
    this.#proxies.set(key, agent)
    return agent
  }
}
