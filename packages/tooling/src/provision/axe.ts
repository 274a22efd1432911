import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = '4.14.1'

/** What finds the faults of a page that keep people out: one script, to be run in the page. */
export const axe: Part = {
  name: 'AXE',
  provide: async () => {
    const folder = cacheFolder(`axe-core-${version}`)
    writeFileSync(join(folder, 'package.json'), '{}')
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    return await install(join(folder, 'node_modules/axe-core/axe.min.js'), [
      { file: 'npm', args: [...args, `axe-core@${version}`], cwd: folder, seconds: 120 },
    ])
  },
}
