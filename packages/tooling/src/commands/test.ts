/** `npm test`: all tests that need nothing but Node. Arguments go to Jest. */
import { join } from 'node:path'
import { compile } from '../compile.js'
import { compileProbe } from '../probe.js'
import { show } from '../process.js'

export async function main(root: string, args: readonly string[]): Promise<number> {
  compile(root)
  compileProbe(root)
  return jest(root, args)
}

export function jest(root: string, args: readonly string[]): number {
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  return show(process.execPath, [...options, join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
  })
}
