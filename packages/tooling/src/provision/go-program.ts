import { basename, join } from 'node:path'
import { cacheFolder, install } from './installation.js'

/** A program built from its Go module. @param path Of its main package, `github.com/owner/module/cmd/program`. */
export async function goProgram(path: string, version: string): Promise<string> {
  const name = basename(path)
  const folder = cacheFolder(`${name}-${version}`)
  const args = ['install', `${path}@${version}`]
  const environment = { GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' }
  return await install(join(folder, name), [{ file: 'go', args, cwd: folder, environment, seconds: 420 }])
}
