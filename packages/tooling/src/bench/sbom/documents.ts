/** Documents as scanners write them, of any size: names that repeat, few licences, long paths. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes that are written at once. */
const batch = 1 << 20
const names = 20_000
const licenses = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'GPL-2.0-or-later WITH Classpath-exception-2.0']

type Package = {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly license: string
}

/** Always the same for the same number: no chance, so that runs can be compared. */
function packageOf(number: number): Package {
  const turn = (number * 2_654_435_761) % 2 ** 32
  const name = `package-${turn % names}`
  const version = `${turn % 7}.${turn % 31}.${turn % 11}`
  return {
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    license: licenses[turn % licenses.length] ?? '',
  }
}

/** A CycloneDX document of about so many bytes, a tenth of them vulnerabilities. Answers its number of components. */
export function writeLargeDocument(path: string, bytes: number): number {
  const file = openSync(path, 'w')
  try {
    writeSync(file, '{"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[')
    const components = writeItems(file, bytes * 0.9, componentText)
    writeSync(file, '],"vulnerabilities":[')
    writeItems(file, bytes * 0.1, (number) => vulnerabilityText(number, components))
    writeSync(file, ']}')
    return components
  } finally {
    closeSync(file)
  }
}

function writeItems(file: number, bytes: number, textOf: (number: number) => string): number {
  let [count, written] = [0, 0]
  while (written < bytes) {
    const items: string[] = []
    for (let size = 0; size < Math.min(batch, bytes - written); size += items.at(-1)?.length ?? 0)
      items.push(textOf(count + items.length))
    const text = items.join(',')
    writeSync(file, count === 0 ? text : `,${text}`)
    count += items.length
    written += text.length
  }
  return count
}

function componentText(number: number): string {
  const { name, version, purl, license } = packageOf(number)
  return JSON.stringify({
    'bom-ref': `component-${number}`,
    type: 'library',
    name,
    version,
    purl,
    licenses: [{ license: { id: license } }],
    properties: [
      { name: 'syft:package:type', value: 'npm' },
      { name: 'syft:location:0:path', value: `/app/node_modules/${name}/package.json` },
    ],
  })
}

function vulnerabilityText(number: number, components: number): string {
  return JSON.stringify({
    id: `CVE-2026-${number}`,
    source: { name: 'NVD' },
    ratings: [{ source: { name: 'NVD' }, score: 7.5, severity: 'high', method: 'CVSSv31' }],
    description: 'An attacker who can send a request may read what others have sent. '.repeat(3),
    affects: [{ ref: `component-${(number * 17) % components}` }],
  })
}

/** SPDX documents of so many images, from 20 packages to over a thousand each, most of them shared between images. */
export function writeFleet(folder: string, images: number): number {
  mkdirSync(folder)
  let all = 0
  for (let image = 0; image < images; image++) {
    const packages = 20 + ((image * 7919) % 400) + (image % 50 === 0 ? 1000 : 0)
    all += packages
    writeFileSync(join(folder, `${image}.spdx.json`), spdxText(image, packages))
  }
  return all
}

function spdxText(image: number, packages: number): string {
  const digest = `sha256:${image.toString(16).padStart(64, '0')}`
  return JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `registry.example/team/image-${image}@${digest}`,
    documentNamespace: `https://sbom.example/${image}`,
    creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: syft-1.0.0'] },
    packages: Array.from({ length: packages }, (_, at) => spdxPackage(image * 131 + at)),
  })
}

function spdxPackage(number: number): object {
  const { name, version, purl, license } = packageOf(number)
  const cpe = (vendor: string) => ({
    referenceCategory: 'SECURITY',
    referenceType: 'cpe23Type',
    referenceLocator: `cpe:2.3:a:${vendor}:${name}:${version}:*:*:*:*:*:*:*`,
  })
  return {
    SPDXID: `SPDXRef-Package-npm-${name}-${number}`,
    name,
    versionInfo: version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    sourceInfo: `acquired package info from installed node module manifest file: /app/node_modules/${name}/package.json`,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: license,
    copyrightText: 'NOASSERTION',
    externalRefs: [
      cpe(name),
      cpe(name.replaceAll('-', '_')),
      { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
    ],
  }
}
