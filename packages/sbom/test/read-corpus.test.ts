/** A collection of documents, if one lies beside the repository: each is read with all its components, or refused by name. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { describe, expect, test } from '@jest/globals'
import { reading, sourceOf } from './reading.js'

const folder = fileURLToPath(new URL('../../../../shared/corpora/sbom/', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) process.stdout.write('skipped: no corpus of SBOMs beside the repository\n')
const whenThere = isThere ? describe : describe.skip

const filesUnder = (...parts: string[]): readonly string[] => {
  const root = join(folder, ...parts)
  if (!isThere) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expect.tsv')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
}

const fileSource = (path: string): SbomSource => ({
  name: path,
  open: () => createReadStream(join(folder, path)),
})
const contentOf = (path: string): Buffer => {
  const bytes = readFileSync(join(folder, path))
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

type Nested = { readonly components?: readonly Nested[] }
const counted = (items: readonly Nested[] = []): number =>
  items.reduce((sum, item) => sum + 1 + counted(item.components), 0)

const read = [...filesUnder('inspector'), ...filesUnder('real'), ...filesUnder('scans')]
const broken = isThere
  ? readFileSync(join(folder, 'broken/expect.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.split('\t'))
      .map(([file = '', expectation = '']) => ({ file, expectation }))
  : []

whenThere('the corpus', () => {
  test.each(read)('every component of %s', async (path) => {
    const { facts, components } = await reading(fileSource(path))
    const whole = JSON.parse(contentOf(path).toString())
    const document = whole.sbom ?? whole
    expect(components).toHaveLength(counted(document.components) + (document.packages ?? []).length)
    expect(facts).toMatchObject({ components: components.length, skipped: {} })
    expect(facts.specVersion).toBe((document.specVersion ?? document.spdxVersion).replace('SPDX-', ''))
    const unread = components.filter(({ purl }) => purl !== '' && parsePackageUrl(purl) === undefined)
    expect(unread).toHaveLength(path.includes('invalid-purl') ? 1 : 0)
  })

  test('package URLs as they are, with each plus', async () => {
    const pluses = (text: string) => text.split('+').length - 1
    let withPlus = 0
    for (const path of read) {
      const written = JSON.stringify(JSON.parse(contentOf(path).toString()))
      for (const { purl } of (await reading(fileSource(path))).components) {
        const parsed = parsePackageUrl(purl)
        if (parsed === undefined) continue
        expect(written.includes(JSON.stringify(purl))).toBe(true)
        const { raw, namespace, name, version, qualifiers, subpath } = parsed
        expect(raw).toBe(purl)
        const decoded = [namespace, name, version, ...Object.values(qualifiers), subpath].join(' ')
        expect(pluses(decoded)).toBe(pluses(purl.replace(/%2b/gi, '+')))
        if (purl.includes('+')) withPlus++
      }
    }
    expect(withPlus).toBeGreaterThan(500)
  })

  test.each(filesUnder('inspector'))('the image that %s is about', async (path) => {
    const [, region, account, repository, digest] =
      /ecr:(.+):(\d+):repository_(.+)_(sha256:[0-9a-f]+)_/.exec(path) ?? []
    const { facts, components } = await reading(fileSource(path))
    expect(facts.image).toMatchObject({ region, account, repository, digest })
    expect(components.filter(({ version }) => version === '')).toEqual([])
  })

  test('both exports of an image tell the same facts', async () => {
    const factsIn = async (path: string) => {
      const { components, vulnerabilities } = await reading(fileSource(path))
      const byRef = new Map(components.map((component) => [component.ref, component]))
      const name = (ref: string) => `${byRef.get(ref)?.name} ${byRef.get(ref)?.version}`
      return {
        packages: [...new Set(components.map(({ name, version }) => `${name} ${version}`))].sort(),
        problems: [...new Set(vulnerabilities.map(({ id, affects }) => `${id} ${name(affects)}`))].sort(),
      }
    }
    const cyclonedx = filesUnder('inspector/cyclonedx_1_4')
    const spdx = filesUnder('inspector/spdx_2_3')
    expect(cyclonedx).toHaveLength(6)
    for (const [at, path] of cyclonedx.entries())
      expect(await factsIn(path)).toEqual(await factsIn(spdx[at] ?? ''))
  })

  test.each(broken)('$file: $expectation', async ({ file, expectation }) => {
    const outcome = await reading(fileSource(`broken/${file}`)).catch((problem: unknown) => problem)
    if (expectation === 'refuse') expect(outcome).toBeInstanceOf(SbomProblem)
    if (expectation === 'read') expect(outcome).toMatchObject({ facts: { format: 'cyclonedx' } })
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SbomProblem)
  })

  test.each(filesUnder('foreign'))('%s is refused', async (path) => {
    const name = path.includes('3.0') ? /SPDX 3/ : path.endsWith('.spdx') ? /tag-value/ : /no JSON/
    await expect(reading(fileSource(path))).rejects.toThrow(name)
  })

  test('the same whatever the size of the pieces', async () => {
    for (const path of read.filter((_, at) => at % 7 === 0)) {
      const content = contentOf(path)
      const whole = await reading(sourceOf(content, [], path))
      for (const size of [1, 7, 4096]) {
        const cuts = Array.from({ length: Math.floor(content.length / size) }, (_, at) => at * size)
        if (size > 1 || content.length < 30_000)
          expect(await reading(sourceOf(content, cuts, path))).toEqual(whole)
      }
    }
  })
})
