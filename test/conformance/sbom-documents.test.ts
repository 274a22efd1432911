/** Documents that are written anew, held against the validators of the two projects that own the formats. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type NormalizedFormat, normalize } from '@aws-delivery-actions/sbom/normalize'
import { SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../e2e/bundle.js'
import { part } from './parts.js'

const { path: python, testWithPart } = part('SPDX_TOOLS_PYTHON')

type Named = { readonly name: string; readonly content: Buffer }

/** A collection beside the repository, if there is one, and the cases of the reader. */
function sources(): readonly Named[] {
  const folder = join(root, '../shared/corpora/sbom')
  const cases: readonly { readonly document: unknown; readonly source?: string }[] = parse(
    readFileSync(join(root, 'packages/sbom/test/data/documents.yaml'), 'utf8'),
  )
  const own = cases.map(({ document, source = 'case.json' }) => ({
    name: source,
    content: Buffer.from(JSON.stringify(document)),
  }))
  if (!existsSync(folder)) return own
  const files = ['inspector', 'real', 'scans', 'broken']
    .flatMap((set) => readdirSync(join(folder, set), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(json|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return [...own, ...files.map((name) => ({ name, content: readFileSync(name) }))]
}

/** Undefined where the document is refused. */
async function normalized({ name, content }: Named, format: NormalizedFormat): Promise<string | undefined> {
  const bytes = name.endsWith('.gz') ? gunzipSync(content) : content
  const source: SbomSource = {
    name,
    async *open() {
      yield bytes
    },
  }
  const pieces: string[] = []
  const options = {
    write: (text: string) => pieces.push(text),
    tool: { name: 'sbom-export', version: '1.0.0' },
    now: new Date('2026-01-02T03:04:05Z'),
  }
  try {
    await normalize(source, format, options)
    return pieces.join('')
  } catch (problem) {
    if (problem instanceof SbomProblem) return undefined
    throw problem
  }
}

describe('documents written anew', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sbom-documents-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('are CycloneDX 1.6 by its schema', async () => {
    const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    let count = 0
    for (const source of sources()) {
      const text = await normalized(source, 'cyclonedx')
      if (text === undefined) continue
      expect({ name: source.name, faults: await schema.validate(text) }).toEqual({
        name: source.name,
        faults: null,
      })
      count++
    }
    expect(count).toBeGreaterThan(15)
  }, 300_000)

  testWithPart(
    'are SPDX 2.3 by the validator of the SPDX project',
    async () => {
      const paths: string[] = []
      for (const source of sources()) {
        const text = await normalized(source, 'spdx')
        if (text === undefined) continue
        paths.push(join(folder, `${paths.length}.spdx.json`))
        writeFileSync(paths.at(-1) ?? '', text)
      }
      expect(paths.length).toBeGreaterThan(15)
      const validator = promisify(execFile)(python, [join(root, 'test/conformance/validate_spdx.py')], {
        timeout: 300_000,
      })
      validator.child.stdin?.end(paths.join('\n'))
      expect((await validator).stdout).toBe('')
    },
    320_000,
  )
})
