/** Documents as Inspector exports them, with all that is odd about them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InspectedImage } from './image.js'
import type { PackageScript } from './script.js'

export type ReportFormat = 'CYCLONEDX_1_4' | 'SPDX_2_3'

export type Package = {
  readonly ref: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly path: string
  readonly script: PackageScript
}

/** @param at Milliseconds since 1970. */
export function documentOf(image: InspectedImage, format: ReportFormat, at: number, folder: string): Buffer {
  const file = image.script.documents?.[format]
  if (file !== undefined) return readFileSync(resolve(folder, file))
  const made = format === 'SPDX_2_3' ? spdx(image, at) : cycloneDx(image, at)
  return Buffer.from(JSON.stringify(made))
}

export function packagesOf({ script }: InspectedImage): readonly Package[] {
  const filler = Array.from({ length: script.filler ?? 0 }, (_, index) => ({
    purl: `pkg:npm/filler-${index}@1.${index}.0?path=usr/lib/node_modules/filler-${index}/package.json`,
  }))
  return [...(script.packages ?? []), ...filler].map(packageOf)
}

function packageOf(script: PackageScript): Package {
  const [, name = '', version = ''] = /^pkg:[^/]+\/(.+?)@([^?#]*)/.exec(script.purl) ?? []
  return {
    ref: createHash('md5').update(`${script.purl} ${script.path}`).digest('hex'),
    name: script.name ?? decodeURIComponent(name),
    version: script.version ?? decodeURIComponent(version),
    purl: script.purl,
    path: script.path ?? /[?&]path=([^&]*)/.exec(script.purl)?.[1] ?? '/var/lib/dpkg/status',
    script,
  }
}

function cycloneDx(image: InspectedImage, at: number): object {
  const packages = packagesOf(image)
  const affected = new Map<string, { ref: string }[]>()
  for (const { ref, script } of packages) {
    for (const vulnerability of script.vulnerabilities ?? []) {
      const id = typeof vulnerability === 'string' ? vulnerability : vulnerability.id
      affected.set(id, [...(affected.get(id) ?? []), { ref }])
    }
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.4',
    version: 1,
    metadata: {
      timestamp: new Date(at).toISOString(),
      component: null,
      properties: [
        { name: 'imageId', value: image.digest },
        { name: 'architecture', value: image.script.architecture ?? 'amd64' },
        { name: 'accountId', value: image.account },
        { name: 'resourceType', value: 'AWS_ECR_CONTAINER_IMAGE' },
      ],
    },
    components: packages.map(({ ref, name, purl }) => ({ type: 'application', name, purl, 'bom-ref': ref })),
    vulnerabilities: [...affected].map(([id, affects]) => ({ id, affects })),
  }
}

function spdx(image: InspectedImage, at: number): object {
  const { account, repository, digest, script } = image
  const packages = packagesOf(image)
  const idOf = ({ ref, name }: Package) => `SPDXRef-Package-${name.replace(/[^A-Za-z0-9.-]/g, '-')}-${ref}`
  return {
    name: `${account}/ECR/${repository}/${digest}`,
    spdxVersion: 'SPDX-2.3',
    creationInfo: {
      created: new Date(at).toISOString(),
      creators: [`Organization: ${account}`, 'Tool: Amazon Inspector SBOM Generator'],
    },
    documentNamespace: `ECR://${digest}/${script.operatingSystem ?? 'DEBIAN_12'}/null/${script.architecture ?? 'x86_64'}`,
    comment: '',
    packages: packages.map((each) => ({
      name: each.name,
      versionInfo: each.version,
      downloadLocation: 'NOASSERTION',
      sourceInfo: each.path,
      filesAnalyzed: false,
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: each.purl },
        ...(each.script.vulnerabilities ?? []).map((vulnerability) => ({
          referenceCategory: 'SECURITY',
          referenceType: 'vulnerability',
          referenceLocator: typeof vulnerability === 'string' ? vulnerability : vulnerability.id,
        })),
      ],
      SPDXID: idOf(each),
    })),
    relationships: packages.map((each) => ({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relatedSpdxElement: idOf(each),
      relationshipType: 'DESCRIBES',
    })),
    SPDXID: 'SPDXRef-DOCUMENT',
  }
}
