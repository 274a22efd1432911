/** Images as both formats of Amazon Inspector's exports tell of them, in the folders that it writes. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type ExportedPackage = {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly cves?: readonly string[]
}

export type ExportedImage = {
  readonly repository: string
  readonly account?: string
  readonly createdAt?: string
  readonly packages: readonly ExportedPackage[]
}

export function digestOf({ repository }: ExportedImage): string {
  return `sha256:${createHash('sha256').update(repository).digest('hex')}`
}

/** One package stands twice in each: two architectures of one name and version, as rpm has them. */
export const images: readonly ExportedImage[] = [
  {
    repository: 'team/app_web',
    packages: [
      {
        name: 'bash',
        version: '5.2-1',
        purl: 'pkg:rpm/bash@5.2-1?arch=X86_64&epoch=0',
        cves: ['CVE-2024-1', 'CVE-2024-2'],
      },
      {
        name: 'bash',
        version: '5.2-1',
        purl: 'pkg:rpm/bash@5.2-1?arch=NOARCH&epoch=0',
        cves: ['CVE-2024-1'],
      },
      { name: 'acl', version: '2.3.1-3+b1', purl: 'pkg:dpkg/acl@2.3.1-3+b1?arch=AMD64&epoch=0' },
      {
        name: 'log4j-core',
        version: '2.9.1',
        purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.9.1',
        cves: ['CVE-2021-44228'],
      },
      { name: 'log4j-core', version: '2.17.1', purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.17.1' },
    ],
  },
  {
    repository: 'redis',
    account: '444455556666',
    packages: [
      {
        name: 'ember-source',
        version: '3.0.0',
        purl: 'pkg:gem/ember-source@3.0.0',
        cves: ['GHSA-aaaa-bbbb-cccc'],
      },
      {
        name: 'ember-source',
        version: '3.0.0',
        purl: 'pkg:npm/ember-source@3.0.0',
        cves: ['GHSA-aaaa-bbbb-cccc'],
      },
      { name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20', cves: ['CVE-2021-23337'] },
      { name: 'lodash', version: '4.17.9', purl: 'pkg:npm/lodash@4.17.9', cves: ['CVE-2021-23337'] },
      { name: 'lodash', version: '4.17.21-rc.1', purl: 'pkg:npm/lodash@4.17.21-rc.1' },
      { name: 'lodash', version: '4.17.21', purl: 'pkg:npm/lodash@4.17.21' },
      { name: 'Zope.Interface', version: '5.0', purl: 'pkg:pypi/zope-interface@5.0' },
    ],
  },
  { repository: 'quiet', packages: [{ name: 'acl', version: '1', purl: 'pkg:dpkg/acl@1' }] },
]

export type Format = 'CYCLONEDX_1_4' | 'SPDX_2_3'

/** @returns Paths below the folder. */
export function writeExports(folder: string, exported: readonly ExportedImage[], format: Format): string[] {
  return exported.map((image) => {
    const { repository, account = '111122223333' } = image
    const key = `exports/${format}_outputs_aa03888d-8cf0-72dc-b079-5bd10741f592/account=${account}/resource=AWS_ECR_CONTAINER_IMAGE/arn:aws:ecr:eu-west-1:${account}:repository_${repository}_${digestOf(image).replace(':', ':')}_${format}.json`
    const path = join(folder, key)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(format === 'SPDX_2_3' ? spdx(image) : cycloneDx(image)))
    return path
  })
}

function cycloneDx({
  packages,
  account = '111122223333',
  createdAt = '2026-01-02T03:04:05Z',
  ...image
}: ExportedImage) {
  const cves = new Set(packages.flatMap((one) => one.cves ?? []))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.4',
    version: 1,
    metadata: {
      timestamp: createdAt,
      component: null,
      properties: [
        { name: 'imageId', value: digestOf({ ...image, packages }) },
        { name: 'architecture', value: 'amd64' },
        { name: 'accountId', value: account },
        { name: 'resourceType', value: 'AWS_ECR_CONTAINER_IMAGE' },
      ],
    },
    components: packages.map(({ name, purl }, at) => ({
      type: 'application',
      name,
      purl,
      'bom-ref': `ref-${at}`,
    })),
    vulnerabilities: [...cves].map((id) => ({
      id,
      affects: packages.flatMap((one, at) => (one.cves?.includes(id) ? [{ ref: `ref-${at}` }] : [])),
    })),
  }
}

function spdx({
  packages,
  account = '111122223333',
  createdAt = '2026-01-02T03:04:05Z',
  repository,
}: ExportedImage) {
  const digest = digestOf({ repository, packages })
  return {
    name: `${account}/ECR/${repository}/${digest}`,
    spdxVersion: 'SPDX-2.3',
    creationInfo: {
      created: createdAt,
      creators: [`Organization: ${account}`, 'Tool: Amazon Inspector SBOM Generator'],
    },
    documentNamespace: `ECR://${digest}/DEBIAN_12/null/x86_64`,
    comment: '',
    packages: packages.map(({ name, version, purl, cves = [] }, at) => ({
      name,
      versionInfo: version,
      downloadLocation: 'NOASSERTION',
      sourceInfo: '/var/lib',
      filesAnalyzed: false,
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
        ...cves.map((cve) => ({
          referenceCategory: 'SECURITY',
          referenceType: 'vulnerability',
          referenceLocator: cve,
        })),
      ],
      SPDXID: `SPDXRef-Package-${at}`,
    })),
    relationships: [],
    SPDXID: 'SPDXRef-DOCUMENT',
  }
}

/** `sha name version cve`, each once. */
export function factsIn(exported: readonly ExportedImage[]): string[] {
  const facts = exported.flatMap((image) =>
    image.packages.flatMap(({ name, version, cves = [] }) =>
      cves.map((cve) => [digestOf(image), name, version, cve].join(' ')),
    ),
  )
  return [...new Set(facts)].sort()
}
