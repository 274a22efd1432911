/**
 * The script of a page that an action writes, from `actions/NAME/page/main.ts`, as a text that the action imports: a
 * page is one file, and so is all that makes it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export async function pageScripts(root: string, name: string): Promise<{ path: string; content: string }[]> {
  const entry = join(root, 'actions', name, 'lib/page/main.js')
  if (!existsSync(entry)) return []
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  })
  const script = outputFiles.map(({ text }) => text.trimEnd()).join('')
  const content = [
    '/** Made of `page/main.ts` by `npm run generate`. Do not edit. */',
    '// biome-ignore format: made by machine',
    `export const pageScript =\n  ${quoted(script)}`,
    '',
  ].join('\n')
  return [{ path: join('actions', name, 'src/page/script.ts'), content }]
}

/** No text of it ends the element that it stands in. */
function quoted(script: string): string {
  return `'${script
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replace(/<(?=\/script|!--)/gi, '\\\\x3C')}'`
}
