/** Which package may know which: an arrow never points up, and knowledge reads nothing of the world. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const world =
  /from 'node:(?:fs|fs\/promises|http|https|net|child_process|os|process|timers)'|\bprocess\.env\b/

function sourcesOf(folder: string): { file: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }))
}

const packages = readdirSync(join(root, 'packages')).filter((name) => !['sandbox', 'tooling'].includes(name))

test('a package knows what the picture shows, and no more', () => {
  const known = packages.flatMap((name) =>
    sourcesOf(`packages/${name}/src`).flatMap(({ text }) =>
      [...text.matchAll(/@aws-delivery-actions\/([a-z-]+)(\/partitions)?/g)]
        .filter(([, other]) => other !== name)
        .map(([, other, data]) => `${name} ${data === undefined ? '-->' : '-. Regions .->'} ${other}`),
    ),
  )
  expect([...new Set(known)].sort()).toEqual(arrowsOfThePicture())
})

test.each([...packages, 'sandbox'])('packages/%s knows no action', (name) => {
  const actions = readdirSync(join(root, 'actions'))
  const strange = sourcesOf(`packages/${name}/src`).filter(({ text }) =>
    actions.some((action) => text.includes(`@aws-delivery-actions/${action}`)),
  )
  expect(strange.map(({ file }) => file)).toEqual([])
})

test.each(['asl', 'report', 'sbom'])('packages/%s reads no file, clock or environment', (name) => {
  const worldly = sourcesOf(`packages/${name}/src`)
    .filter(({ text }) => world.test(text) || /\bDate\.now\(\)|new Date\(\)/.test(text))
    .map(({ file }) => file)
  expect(worldly).toEqual([])
})

/** Those between packages; the others start at all of the actions. */
function arrowsOfThePicture(): string[] {
  const page = readFileSync(join(root, '.github/ARCHITECTURE.md'), 'utf8')
  const picture = /```mermaid\n(.*?)```/s.exec(page)?.[1] ?? ''
  const arrows = [...picture.matchAll(/(\w+) (-->|-\. Regions \.->) (\w+)/g)]
  return arrows
    .filter(([, from = '']) => packages.includes(from))
    .map(([arrow]) => arrow)
    .sort()
}
