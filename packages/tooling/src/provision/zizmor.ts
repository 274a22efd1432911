import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = '1.32.0'

/** A security audit of workflows. */
export const zizmor: Part = {
  name: 'ZIZMOR',
  provide: async () => {
    const folder = cacheFolder(`zizmor-${version}`)
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, `zizmor==${version}`]
    return await install(join(folder, 'bin/zizmor'), [{ file: 'python3', args, seconds: 300 }])
  },
}
