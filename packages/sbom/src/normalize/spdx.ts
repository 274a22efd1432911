/** SPDX 2.3. */
import { createHash } from 'node:crypto'
import type { Component, Vulnerability } from '../document.js'
import type { Foreword, Writer } from '../normalize.js'
import { canonicalPackageUrl, parsePackageUrl } from '../package-url.js'
import { distributionOfImage, documentId, References, subjectName, timeOf } from './identity.js'
import { licenseExpression } from './licenses.js'

/** An operating system has none: SPDX 2.3 and 2.3.1 spell it differently. */
const purposes = [
  'application',
  'framework',
  'library',
  'container',
  'device',
  'firmware',
  'source',
  'archive',
  'file',
  'install',
]

const document = 'SPDXRef-DOCUMENT'
const image = 'SPDXRef-Image'

export function spdxWriter(foreword: Foreword): Writer {
  const { write } = foreword
  const distribution = distributionOfImage(foreword.facts.image)
  const references = new References(/^SPDXRef-[a-zA-Z0-9.-]+$/, 'SPDXRef-Package-')
  references.take(document)
  references.take(image)
  const licenses = new ExtractedLicenses()
  write(`${head(foreword)},"packages":[${JSON.stringify(imagePackage(foreword))}`)
  return {
    component: (component, findings) => {
      const text = packageText(component, findings, distribution, licenses)
      write(`,${JSON.stringify({ SPDXID: references.take(referenceOf(component)), ...text })}`)
    },
    end: () => {
      write('],"relationships":[')
      write(relationship(document, 'DESCRIBES', image))
      for (const reference of references.all)
        if (reference !== document && reference !== image)
          write(`,${relationship(image, 'CONTAINS', reference)}`)
      write(`],"hasExtractedLicensingInfos":${JSON.stringify(licenses.all)}}\n`)
    },
  }
}

function head(foreword: Foreword): string {
  const { tool, facts } = foreword
  const tools = new Set([`${tool.name}-${tool.version}`, ...facts.tools])
  const whole = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: document,
    name: subjectName(foreword),
    documentNamespace: `https://spdx.org/spdxdocs/${documentId(foreword, 'spdx')}`,
    creationInfo: {
      created: timeOf(foreword),
      creators: [...tools].map((name) => `Tool: ${name.replace(/\s+/g, ' ').trim()}`),
    },
  }
  return JSON.stringify(whole).slice(0, -1)
}

const nothingSaid = {
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
}

function imagePackage(foreword: Foreword): object {
  const { digest } = foreword.facts.image
  return {
    SPDXID: image,
    name: subjectName(foreword),
    ...(digest === '' ? {} : { versionInfo: digest }),
    primaryPackagePurpose: 'CONTAINER',
    ...nothingSaid,
    licenseDeclared: 'NOASSERTION',
  }
}

/** Trivy's way of telling that a package is the operating system. */
function referenceOf({ type, ref }: Component): string {
  return type === 'operating-system' && !ref.startsWith('SPDXRef-') ? 'SPDXRef-OperatingSystem-1' : ref
}

function packageText(
  component: Component,
  findings: readonly Vulnerability[],
  distribution: string,
  licenses: ExtractedLicenses,
): object {
  const { name, version, type, license, path, purl } = component
  const parsed = parsePackageUrl(purl)
  const locator =
    parsed === undefined
      ? []
      : [reference('PACKAGE-MANAGER', 'purl', canonicalPackageUrl(parsed, distribution))]
  const names = findings.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  const advisories = [...new Set(names)].map((id) => reference('SECURITY', 'advisory', advisoryOf(id)))
  const references = [...locator, ...advisories]
  return {
    name,
    ...(version === '' ? {} : { versionInfo: version }),
    ...(purposes.includes(type) ? { primaryPackagePurpose: type.toUpperCase() } : {}),
    ...(path === '' ? {} : { sourceInfo: sourceInfo(path.split('\n')) }),
    ...nothingSaid,
    licenseDeclared:
      license === '' ? 'NOASSERTION' : (licenseExpression(license) ?? licenses.referenceTo(license)),
    ...(references.length === 0 ? {} : { externalRefs: references }),
  }
}

/** A path by itself, as Amazon Inspector writes it; several as syft does. */
function sourceInfo(paths: readonly string[]): string {
  return paths.length === 1 ? (paths[0] ?? '') : `acquired package info from the image: ${paths.join(', ')}`
}

function reference(referenceCategory: string, referenceType: string, referenceLocator: string): object {
  return { referenceCategory, referenceType, referenceLocator }
}

/** Where the vulnerability is described, for SPDX knows no identifiers of vulnerabilities. */
function advisoryOf(id: string): string {
  const path = encodeURIComponent(Buffer.from(id).toString())
  if (id.startsWith('CVE-')) return `https://nvd.nist.gov/vuln/detail/${path}`
  if (id.startsWith('GHSA-')) return `https://github.com/advisories/${path}`
  return `https://osv.dev/vulnerability/${path}`
}

function relationship(spdxElementId: string, relationshipType: string, relatedSpdxElement: string): string {
  return JSON.stringify({ spdxElementId, relationshipType, relatedSpdxElement })
}

/** Licences that are no expression, each under a name of its own. */
class ExtractedLicenses {
  readonly #names = new Map<string, string>()

  referenceTo(text: string): string {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    const word = text.replace(/[^a-zA-Z0-9.]+/g, '-').slice(0, 40)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const name = `LicenseRef-${word}-${hash}`
    this.#names.set(text, name)
    return name
  }

  get all(): readonly object[] {
    return [...this.#names].map(([extractedText, licenseId]) => ({
      licenseId,
      extractedText,
      name: extractedText,
    }))
  }
}
