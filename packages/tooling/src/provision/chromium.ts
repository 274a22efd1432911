import { install, onPath, type Part } from './installation.js'

const environment = { DEBIAN_FRONTEND: 'noninteractive' }

/** A browser; Debian's, where none is there and it may be installed. */
export const chromium: Part = {
  name: 'CHROMIUM',
  provide: async () => {
    const found = ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
    if (found !== undefined) return found
    if (onPath('apt-get') === undefined || process.getuid?.() !== 0) {
      throw new Error('only root can install it, with apt-get')
    }
    const installing = ['install', '-y', '--no-install-recommends', 'chromium']
    return await install('/usr/bin/chromium', [
      { file: 'apt-get', args: ['update'], environment, seconds: 120 },
      { file: 'apt-get', args: installing, environment, seconds: 300 },
    ])
  },
}
