/** `tsc --build` of every action, with all that they stand on. */
import { join } from 'node:path'
import { actionNames } from './actions.js'
import { must } from './process.js'

export function compile(root: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const projects = actionNames(root).map((name) => join('actions', name))
  must(process.execPath, [tsc, '--build', ...projects], { cwd: root })
}
