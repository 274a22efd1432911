/** `npm run generate`: renews what is written from the definitions. */
import { compile } from '../compile.js'
import { generateAll } from '../generate.js'

export async function main(root: string): Promise<number> {
  compile(root)
  for (const path of await generateAll(root)) console.log(path)
  return 0
}
