/** `npm run build`: compiles, generates and bundles every action into `dist/`, and runs each bundle once. */
import { join } from 'node:path'
import { actionNames } from '../actions.js'
import { bundle, bundleFaults } from '../bundle.js'
import { compile } from '../compile.js'
import { generateAll } from '../generate.js'

/** @param args Names of actions; all when none is given. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const known = actionNames(root)
  const strange = args.filter((name) => !known.includes(name))
  if (strange.length > 0) {
    console.error(`no such action: ${strange.join(', ')}. There are ${known.join(', ')}`)
    return 2
  }
  const names = args.length > 0 ? args : known
  const out = join(root, 'dist')
  compile(root)
  // Some of what is generated is source.
  if ((await generateAll(root)).length > 0) compile(root)
  const faults: string[] = []
  for (const name of names) {
    bundle(root, name, out)
    faults.push(...bundleFaults(name, out))
    console.log(`dist/${name}`)
  }
  for (const fault of faults) console.error(fault)
  return faults.length === 0 ? 0 : 1
}
