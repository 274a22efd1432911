/** A script of a runner, on this machine. */
import { spawn } from 'node:child_process'

export type ScriptResult = { readonly exitCode: number | null; readonly log: string; readonly stdout: string }

export async function runScript(
  lines: readonly string[],
  place: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<ScriptResult> {
  const child = spawn('bash', ['-c', lines.join('\n')], {
    cwd: place.cwd,
    env: place.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  const stdout: string[] = []
  child.stdout.on('data', (chunk) => {
    log.push(`${chunk}`)
    stdout.push(`${chunk}`)
  })
  child.stderr.on('data', (chunk) => log.push(`${chunk}`))
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, log: log.join(''), stdout: stdout.join('') }))
  })
}
