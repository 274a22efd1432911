import { install, onPath } from './installation.js'

const environment = { DEBIAN_FRONTEND: 'noninteractive' }

/** A program that the machine has, under one of these names, or Debian's. @throws {Error} where that may not be installed. */
export async function debianProgram(names: readonly string[], packageName: string): Promise<string> {
  const found = names.map(onPath).find(Boolean)
  if (found !== undefined) return found
  if (onPath('apt-get') === undefined || process.getuid?.() !== 0) {
    throw new Error('only root can install it, with apt-get')
  }
  const installing = ['install', '-y', '--no-install-recommends', packageName]
  return await install(`/usr/bin/${names[0]}`, [
    { file: 'apt-get', args: ['update'], environment, seconds: 120 },
    { file: 'apt-get', args: installing, environment, seconds: 300 },
  ])
}
