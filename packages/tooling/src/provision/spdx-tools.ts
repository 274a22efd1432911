import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = '0.8.5'

/** A Python with the SPDX project's own validator of documents. */
export const spdxTools: Part = {
  name: 'SPDX_TOOLS_PYTHON',
  provide: async () => {
    const folder = cacheFolder(`spdx-tools-${version}`)
    const program = join(folder, 'bin/pyspdxtools')
    await install(program, [
      { file: 'python3', args: ['-m', 'venv', folder], seconds: 60 },
      { file: join(folder, 'bin/pip'), args: ['install', '--quiet', `spdx-tools==${version}`], seconds: 300 },
    ])
    return join(folder, 'bin/python')
  },
}
