/** The sandbox as a process of its own: what runs beside it may block this one. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type SandboxProcess = {
  /** Variables that lead the AWS SDK, and clients of registries, to the sandbox. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export async function startSandboxProcess(root: string, scenario: string): Promise<SandboxProcess> {
  const main = join(root, 'packages/sandbox/lib/main.js')
  const child = spawn(process.execPath, [main, `--scenario=${scenario}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const environment = JSON.parse(await secondLine(child)) as Record<string, string>
  return {
    environment,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** What follows the URL: the environment as JSON. */
async function secondLine(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the sandbox ended with ${code}`)
  })
  ended.catch(() => {})
  let text = ''
  while (text.split('\n').length < 3) {
    const [chunk] = await Promise.race([once(child.stdout ?? child, 'data'), ended])
    text += String(chunk)
  }
  return text.split('\n')[1] ?? '{}'
}
