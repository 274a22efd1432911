/** AWS on loopback. */
import { setMaxListeners } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, systemClock } from '@aws-delivery-actions/aws'
import { type CallLog, callLog } from './call-log.js'
import { faultsOf } from './faults.js'
import { listen } from './http-server.js'
import { hostsBehindProxy } from './registry/world.js'
import type { Scenario } from './scenario.js'
import { handlerOf } from './services.js'
import { isVirtual } from './virtual-clock.js'

export type SandboxSettings = {
  readonly scenario: Scenario
  /** Where relative paths of the scenario start. Default: the working directory. */
  readonly folder?: string
  readonly clock?: Clock
  /** For faults that strike by chance. Default: a fixed sequence. */
  readonly random?: () => number
  /** Default: one that is free. */
  readonly port?: number
}

export type Sandbox = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** What a client's environment needs to find it. */
  readonly environment: Readonly<Record<string, string>>
  readonly calls: CallLog
  readonly clock: Clock
  /** From now on connections are refused. */
  unplug(): void
  /** Listens again on the same port. */
  plug(): Promise<void>
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** @throws {TypeError} for a scenario that names a timeline or file that is not there. */
export async function startSandbox(settings: SandboxSettings): Promise<Sandbox> {
  const { scenario, clock = systemClock, random = sequence(), folder = process.cwd(), port = 0 } = settings
  const log = callLog()
  const faults = faultsOf(scenario.faults ?? [], clock, random)
  const ending = new AbortController()
  // Each slow answer listens to it.
  setMaxListeners(0, ending.signal)
  const stage = { folder, clock, log, faults, signal: ending.signal, storage: () => storage.url }
  const handler = handlerOf(scenario, stage)
  const storage = await listen({ port: 0 }, handler)
  const server = await listen({ port, hosts: hostsBehindProxy(scenario.registries ?? {}) }, handler)
  const trust = server.certificate === undefined ? undefined : trustFile(server.certificate)

  async function during({ from, until }: { from: number; until: number }): Promise<void> {
    await later(clock, from, ending.signal)
    server.unplug()
    await later(clock, until, ending.signal)
    await server.plug()
  }
  for (const outage of faults.outages) during(outage).catch(() => {})

  async function stop(): Promise<void> {
    ending.abort()
    await Promise.all([server.stop(), storage.stop()])
    trust?.remove()
  }
  return {
    url: server.url,
    environment: {
      AWS_ENDPOINT_URL: server.url,
      AWS_ACCESS_KEY_ID: 'SANDBOX',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
      AWS_REGION: scenario.region ?? 'eu-west-1',
      ...(trust === undefined ? {} : proxyVariables(server.url, trust.file)),
    },
    calls: log,
    clock,
    unplug: server.unplug,
    plug: server.plug,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** Hosts of the world are reached through the sandbox as a proxy, whose certificate Node and Go are told to trust. */
function proxyVariables(url: string, file: string): Record<string, string> {
  return {
    HTTPS_PROXY: url,
    NO_PROXY: '127.0.0.1,localhost',
    NODE_EXTRA_CA_CERTS: file,
    SSL_CERT_FILE: file,
  }
}

function trustFile(certificate: string): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-trust-'))
  const file = join(folder, 'authority.pem')
  writeFileSync(file, certificate)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An outage does not make time pass: on a virtual clock it waits for others to sleep. */
async function later(clock: Clock, time: number, signal: AbortSignal): Promise<void> {
  if (time === Number.POSITIVE_INFINITY) return await new Promise(() => {})
  if (isVirtual(clock)) return await new Promise((resolve) => clock.at(time, resolve))
  await clock.sleep(Math.max(0, time - clock.now()), signal)
}

/** Evenly spread and always the same: a golden-ratio sequence. */
function sequence(): () => number {
  let step = 0
  return () => (++step * 0.618033988749895) % 1
}
