/** The bundle against a sandbox of registries, with what the registries saw of it. */
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LoggedCall, type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { runInTerminal } from '../bundle.js'

export type Stage = {
  readonly sandbox: Sandbox
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** `HOST` in an argument stands for the registry on loopback. */
  run(args: readonly string[], more?: More): Promise<Ran>
  /** What a tag leads to, asked of the registry on loopback. */
  digestOf(repository: string, tag: string): Promise<string | undefined>
}

export type More = {
  readonly environment?: Readonly<Record<string, string>>
  readonly during?: (child: ChildProcess) => void
  readonly node?: string
}

export type Ran = {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, unknown>>
  readonly error: string
  readonly log: string
  /** Requests that registries saw, without those of the AWS API. */
  readonly requests: number
  readonly calls: readonly LoggedCall[]
  readonly writes: readonly string[]
}

const writing = ['PutManifest', 'DeleteManifest', 'MountBlob', 'StartUpload', 'SendChunk', 'FinishUpload']
const ofAws = ['GetAuthorizationToken', 'DescribeRepositories', 'DescribeImages', 'BatchGetImage']

export async function setStage(scenario: Scenario): Promise<Stage> {
  const sandbox = await startSandbox({ scenario })
  const host = sandbox.url.replace('http://', '')
  // An empty home: the logins of whoever runs the tests are none of theirs.
  const home = mkdtempSync(join(tmpdir(), 'multi-arch-'))

  return {
    sandbox,
    host,

    async run(args, { environment = {}, during, node } = {}) {
      const before = sandbox.calls.all.length
      const { exitCode, stdout, stderr } = await runInTerminal({
        action: 'multi-arch-manifest',
        args: ['--json', ...args.map((argument) => argument.replaceAll('HOST', host))],
        environment: { ...sandbox.environment, HOME: home, ...environment },
        cwd: home,
        ...(during === undefined ? {} : { during }),
        ...(node === undefined ? {} : { node }),
      })
      const { outputs = {}, error } = JSON.parse(stdout)
      const calls = sandbox.calls.all.slice(before)
      const asked = calls.filter(({ operation }) => !ofAws.includes(operation))
      return {
        exitCode,
        outputs,
        error: error?.message ?? '',
        log: stderr,
        requests: asked.length,
        calls,
        writes: asked.map(({ operation }) => operation).filter((operation) => writing.includes(operation)),
      }
    },

    async digestOf(repository, tag) {
      const response = await fetch(`${sandbox.url}/v2/${repository}/manifests/${tag}`, {
        headers: {
          accept: [
            'application/vnd.oci.image.index.v1+json',
            'application/vnd.docker.distribution.manifest.list.v2+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.docker.distribution.manifest.v2+json',
          ].join(', '),
        },
      })
      await response.arrayBuffer()
      return response.headers.get('docker-content-digest') ?? undefined
    },
  }
}
