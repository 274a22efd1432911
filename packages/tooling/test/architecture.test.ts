/** Which package may know which: an arrow never points up, and knowledge reads nothing of the world. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Beside itself. A package that is not listed may know none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  asl: [],
  aws: ['host', 'report'],
  host: ['report'],
  oci: ['aws'],
  report: [],
  sandbox: ['asl', 'aws', 'host', 'oci', 'report', 'sbom'],
  sbom: ['aws'],
}
const world =
  /from 'node:(?:fs|fs\/promises|http|https|net|child_process|os|process|timers)'|\bprocess\.env\b/

function sourcesOf(folder: string): { file: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }))
}

const packages = readdirSync(join(root, 'packages')).filter((name) => name !== 'tooling')

test.each(packages)('packages/%s knows only what lies below it', (name) => {
  const strange = sourcesOf(`packages/${name}/src`).flatMap(({ file, text }) =>
    [...text.matchAll(/@aws-delivery-actions\/([a-z-]+)/g)]
      .map(([, known = '']) => known)
      .filter((known) => known !== name && !allowed[name]?.includes(known))
      .map((known) => `${file} knows ${known}`),
  )
  expect(strange).toEqual([])
})

test.each(['asl', 'report', 'sbom'])('packages/%s reads no file, clock or environment', (name) => {
  const worldly = sourcesOf(`packages/${name}/src`)
    .filter(({ text }) => world.test(text) || /\bDate\.now\(\)|new Date\(\)/.test(text))
    .map(({ file }) => file)
  expect(worldly).toEqual([])
})
