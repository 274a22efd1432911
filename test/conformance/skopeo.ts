/** skopeo: what a client of containers finds in a registry. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '@aws-delivery-actions/sandbox'

export type Skopeo = {
  /** The manifest or index itself. @throws {Error} with what it printed. */
  raw(image: string): Promise<Buffer>
  /** The digest of what a machine of this platform gets. @throws {Error} with what it printed. */
  resolve(image: string, platform: string): Promise<string>
  /** Everything, unchanged, between `docker://…` and `oci:…`. */
  copy(from: string, to: string, ...flags: readonly string[]): Promise<void>
}

export function skopeoAt(program: string, environment: Readonly<Record<string, string>> = {}): Skopeo {
  async function run(...args: readonly string[]): Promise<Buffer> {
    const { PATH = '', HOME = '' } = process.env
    const env = { PATH, HOME, ...environment }
    return await new Promise((resolve, reject) => {
      const options = { env, encoding: 'buffer' as const, timeout: 60_000 }
      execFile(program, ['--insecure-policy', ...args], options, (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new Error(stderr.toString())),
      )
    })
  }

  return {
    raw: (image) => run('inspect', '--raw', '--tls-verify=false', `docker://${image}`),
    async resolve(image, platform) {
      const [os = '', architecture = '', variant] = platform.split('/')
      const folder = mkdtempSync(join(tmpdir(), 'skopeo-'))
      const overrides = [`--override-os=${os}`, `--override-arch=${architecture}`]
      if (variant !== undefined) overrides.push(`--override-variant=${variant}`)
      try {
        const copying = ['copy', '--quiet', '--src-tls-verify=false', `docker://${image}`, `dir:${folder}`]
        await run(...overrides, ...copying)
        return digestOf(readFileSync(join(folder, 'manifest.json')))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    async copy(from, to, ...flags) {
      const plain = ['--src-tls-verify=false', '--dest-tls-verify=false']
      await run('copy', '--quiet', '--all', '--preserve-digests', ...plain, ...flags, from, to)
    },
  }
}
