import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = 'v0.2.89'

/** A runner of GitHub workflows, built from its Go module. */
export const act: Part = {
  name: 'ACT',
  provide: async () => {
    const folder = cacheFolder(`act-${version}`)
    const args = ['install', `github.com/nektos/act@${version}`]
    const environment = { GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' }
    return await install(join(folder, 'act'), [{ file: 'go', args, cwd: folder, environment, seconds: 420 }])
  },
}
