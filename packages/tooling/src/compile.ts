/** `tsc --build` of every package and action. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './process.js'

export function compile(root: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const projects = ['packages', 'actions'].flatMap((folder) => projectsIn(root, folder))
  must(process.execPath, [tsc, '--build', ...projects], { cwd: root })
}

function projectsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .map((name) => join(folder, name))
    .filter((project) => existsSync(join(root, project, 'tsconfig.json')))
}
