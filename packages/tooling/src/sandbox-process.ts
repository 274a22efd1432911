/** The sandbox as a process of its own: what runs beside it may block this one. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type SandboxProcess = {
  /** Variables that lead the AWS SDK to the sandbox. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export async function startSandboxProcess(root: string, scenario: string): Promise<SandboxProcess> {
  const main = join(root, 'packages/sandbox/lib/main.js')
  const child = spawn(process.execPath, [main, `--scenario=${scenario}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await firstLine(child)
  return {
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo',
      AWS_REGION: 'eu-central-1',
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the sandbox ended with ${code}`)
  })
  const [line] = await Promise.race([once(child.stdout ?? child, 'data'), ended])
  ended.catch(() => {})
  return String(line).trim()
}
