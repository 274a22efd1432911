/** `npm test`: all tests that need nothing but Node. Arguments go to Jest. */
import { compile } from '../compile.js'
import { jest } from '../jest.js'
import { compileProbe } from '../probe.js'

export async function main(root: string, args: readonly string[]): Promise<number> {
  compile(root)
  compileProbe(root)
  return jest(root, { args })
}
