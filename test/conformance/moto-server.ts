/** moto as a process on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Moto = {
  readonly url: string
  /** What clients and programs need to reach it, and nothing else. */
  readonly environment: Readonly<Record<string, string>>
  /** Asks without a client: `states`, `AWSStepFunctions.CreateStateMachine`, and what the operation takes. */
  ask(service: string, target: string, request: object): Promise<Record<string, unknown>>
  /** What its functions answer, in the order of their calls. */
  setFunctionResults(results: readonly unknown[]): Promise<void>
  /** Forgets everything. */
  reset(): Promise<void>
  stop(): Promise<void>
}

const patience = 60_000

/**
 * Each start copies the state machine with its executions, whose threads cannot be copied: so the second start of one
 * machine fails. Nobody changes the copies, so the execution itself stands for its copy.
 */
const launcher = `
from moto.server import main
from moto.stepfunctions.parser.backend.execution import Execution

Execution.__deepcopy__ = lambda execution, memo: execution
main()
`

/** @param program `moto_server` of an installation. */
export async function startMoto(program: string): Promise<Moto> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const python = join(dirname(program), 'python3')
  const child = spawn(python, ['-c', launcher, '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await answering(url, child)
  // Executions are played only when asked for; without Docker its functions answer with what they were given.
  await post(`${url}/moto-api/config`, {
    stepfunctions: { execute_state_machine: true },
    lambda: { use_docker: false },
  })
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    async ask(service, target, request) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: claimFor(service),
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': target,
        },
        body: JSON.stringify(request),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${target} answered ${answer.status}: ${text}`)
      return text === '' ? {} : JSON.parse(text)
    },
    setFunctionResults: (results) =>
      post(`${url}/moto-api/static/lambda-simple/response`, {
        results: results.map((result) => JSON.stringify(result)),
        region: 'us-east-1',
      }),
    reset: () => post(`${url}/moto-api/reset`, {}),
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** It looks at no signature, but finds the service by it, and gives objects to nobody who does not claim one. */
export function claimFor(service: string): string {
  return `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request`
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end && child.exitCode === null; await sleep(200)) {
    const answer = await fetch(`${url}/moto-api/config`).catch(() => undefined)
    if (answer?.ok) return
  }
  child.kill('SIGKILL')
  throw new Error(`moto does not answer; exit code ${child.exitCode}`)
}

async function post(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
