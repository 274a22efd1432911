/** Images of tests: CycloneDX documents, written in few words or whole, and read as a run reads them. */
import type { Vulnerability } from '@aws-delivery-actions/sbom'
import { parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { readSbom } from '@aws-delivery-actions/sbom/read'
import type { ImageFacts } from '../src/gate/facts.js'
import { collectImage } from '../src/gate/read-images.js'

export type ShortImage = {
  readonly repository?: string
  readonly digest?: string
  readonly made?: string
  readonly packages?: readonly ShortPackage[]
  readonly vulnerabilities?: readonly ShortVulnerability[]
}

type ShortPackage = { readonly purl: string; readonly license?: string; readonly path?: string }

type ShortVulnerability = Pick<
  Vulnerability,
  'id' | 'aliases' | 'severity' | 'score' | 'epss' | 'analysis'
> & {
  /** The name of a package. */
  readonly of: string
  readonly fixed?: string
  readonly kev?: string
  /** By a rule of Amazon Inspector: no document says so. */
  readonly suppressed?: boolean
  readonly exploit?: boolean
}

export async function imageFacts(source: string, short: ShortImage): Promise<ImageFacts> {
  const suppressed = new Set((short.vulnerabilities ?? []).flatMap((one) => (one.suppressed ? one.id : [])))
  return await factsOfDocument(source, documentOf(short), suppressed)
}

export async function factsOfDocument(
  name: string,
  document: unknown,
  suppressed: ReadonlySet<string> = new Set(),
): Promise<ImageFacts> {
  async function* open() {
    yield Buffer.from(JSON.stringify(document))
  }
  const { visitor, finish } = collectImage()
  const read = await readSbom({ name, open }, visitor)
  return finish(read, { name }, (_, vulnerability) =>
    suppressed.has(vulnerability.id) ? { ...vulnerability, isSuppressed: true } : vulnerability,
  )
}

function documentOf({ repository, digest, made, packages = [], vulnerabilities = [] }: ShortImage): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: {
      ...(made === undefined ? {} : { timestamp: made }),
      component: { type: 'container', name: repository ?? '', ...(digest && { version: digest }) },
    },
    components: packages.map(componentOf),
    vulnerabilities: vulnerabilities.map((one) => vulnerabilityOf(one, packages)),
  }
}

function componentOf(short: ShortPackage): object {
  const { purl, license, path } = short
  return {
    type: 'library',
    'bom-ref': refOf(short),
    name: parsePackageUrl(purl)?.name,
    purl,
    ...(license && { licenses: [{ license: { name: license } }] }),
    ...(path && { properties: [{ name: 'aquasecurity:trivy:FilePath', value: path }] }),
  }
}

function refOf({ purl, path }: ShortPackage): string {
  return path === undefined ? purl : `${purl}#${path}`
}

const scanner = 'amazon:inspector:sbom_scanner:'

function vulnerabilityOf(short: ShortVulnerability, packages: readonly ShortPackage[]): object {
  const { id, aliases = [], severity, score, epss, analysis, fixed, kev, exploit } = short
  const affected = packages.filter(({ purl }) => parsePackageUrl(purl)?.name === short.of).map(refOf)
  const properties = [
    ...(fixed === undefined
      ? []
      : affected.map((ref) => ({ name: `${scanner}fixed_version:${ref}`, value: fixed }))),
    ...(kev === undefined ? [] : [{ name: `${scanner}cisa_kev_date_added`, value: kev }]),
    ...(exploit === undefined ? [] : [{ name: `${scanner}exploit_available`, value: String(exploit) }]),
  ]
  return {
    id,
    references: aliases.map((alias) => ({ id: alias })),
    ratings: [
      { severity, ...(score === undefined ? {} : { score }) },
      ...(epss === undefined ? [] : [{ source: { name: 'EPSS' }, score: epss }]),
    ],
    ...(analysis === undefined ? {} : { analysis: { state: analysis } }),
    properties,
    affects: affected.map((ref) => ({ ref })),
  }
}
