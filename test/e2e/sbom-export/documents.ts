/** Small documents, written where a run finds them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../temporary.js'

export function documentWith(name: string, ...purls: readonly string[]): string {
  const components = purls.map((purl, index) => ({
    type: 'library',
    'bom-ref': `${index}`,
    name: `p${index}`,
    purl,
  }))
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'container', name } },
    components,
  })
}

export function folderWith(documents: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder('hand-off')
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}
