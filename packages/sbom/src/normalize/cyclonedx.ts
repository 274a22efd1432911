/** CycloneDX 1.6. */
import type { Component, Vulnerability } from '../document.js'
import type { Foreword, Writer } from '../normalize.js'
import { canonicalPackageUrl, parsePackageUrl } from '../package-url.js'
import { distributionOfImage, documentId, References, subjectName, timeOf } from './identity.js'
import { licenseExpression, licenseId } from './licenses.js'

const types = [
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
]

const states = [
  'resolved',
  'resolved_with_pedigree',
  'exploitable',
  'in_triage',
  'false_positive',
  'not_affected',
]

const scanner = 'amazon:inspector:sbom_scanner:'

export function cyclonedxWriter(foreword: Foreword): Writer {
  const { write } = foreword
  const distribution = distributionOfImage(foreword.facts.image)
  const references = new References(/./s, 'component-')
  const subject = references.take('image')
  const found: Found[] = []
  let separator = ''
  write(`${head(foreword, subject)},"components":[`)
  return {
    component: (component, findings) => {
      const ref = references.take(component.ref)
      if (findings.length > 0) found.push({ ref, version: component.version, findings })
      write(separator + JSON.stringify(componentText(component, ref, distribution)))
      separator = ','
    },
    end: (dangling) => {
      write('],"vulnerabilities":[')
      let number = 0
      for (const { findings, ...component } of [...found, { findings: dangling }]) {
        for (const vulnerability of findings) {
          number++
          write(
            (number === 1 ? '' : ',') + JSON.stringify(vulnerabilityText(vulnerability, component, number)),
          )
        }
      }
      write(']}\n')
    },
  }
}

/** A component that has some, by the reference that it has now. */
type Found = Affected & { readonly findings: readonly Vulnerability[] }

type Affected = { readonly ref: string; readonly version: string }

function head(foreword: Foreword, subject: string): string {
  const { tool, facts } = foreword
  const { digest, account, architecture, operatingSystem } = facts.image
  const told = { imageId: digest, accountId: account, architecture, operatingSystem }
  const whole = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${documentId(foreword, 'cyclonedx')}`,
    version: 1,
    metadata: {
      timestamp: timeOf(foreword),
      tools: {
        components: [
          { type: 'application', ...tool },
          ...[...new Set(facts.tools)].map((name) => ({ type: 'application', name })),
        ],
      },
      component: {
        type: 'container',
        'bom-ref': subject,
        name: subjectName(foreword),
        ...(digest === '' ? {} : { version: digest }),
      },
      properties: Object.entries(told)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => ({ name, value })),
    },
  }
  return JSON.stringify(whole).slice(0, -1)
}

function componentText(component: Component, ref: string, distribution: string): object {
  const { name, version, namespace, ecosystem, purl, license, path } = component
  const parsed = parsePackageUrl(purl)
  const group = ['maven', 'npm'].includes(ecosystem) ? namespace : ''
  return {
    type: types.includes(component.type) ? component.type : 'library',
    'bom-ref': ref,
    ...(group === '' ? {} : { group }),
    name: group !== '' && name.startsWith(`${group}/`) ? name.slice(group.length + 1) : name,
    ...(version === '' ? {} : { version }),
    ...(license === '' ? {} : { licenses: [licenseText(license)] }),
    ...(parsed === undefined ? {} : { purl: canonicalPackageUrl(parsed, distribution) }),
    ...(path === '' ? {} : { evidence: { occurrences: path.split('\n').map((location) => ({ location })) } }),
  }
}

function licenseText(text: string): object {
  const id = licenseId(text)
  if (id !== undefined) return { license: { id } }
  const expression = licenseExpression(text)
  return expression === undefined ? { license: { name: text } } : { expression }
}

/** @param component Without a reference: nothing that the document lists. */
function vulnerabilityText(
  vulnerability: Vulnerability,
  { ref, version = '' }: Partial<Affected>,
  number: number,
): object {
  const { id, aliases = [], severity, score, epss, fixedVersion, analysis, isSuppressed } = vulnerability
  const state = states.find((known) => known === analysis)
  const detail = isSuppressed === true ? 'Hidden by a suppression rule of Amazon Inspector' : undefined
  const isRated = severity !== 'unknown' || score !== undefined
  const ratings = [
    ...(isRated ? [{ ...(score === undefined ? {} : { score }), severity }] : []),
    ...(epss === undefined ? [] : [{ source: { name: 'EPSS' }, score: epss, method: 'other' }]),
  ]
  const versions = [
    version === '' ? { range: 'vers:generic/*', status: 'affected' } : { version, status: 'affected' },
    ...(fixedVersion === undefined ? [] : [{ version: fixedVersion, status: 'unaffected' }]),
  ]
  const properties = exploitProperties(vulnerability)
  return {
    'bom-ref': `vulnerability-${number}`,
    id,
    ...(aliases.length === 0 ? {} : { references: aliases.map(referenceTo) }),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(state === undefined && detail === undefined
      ? {}
      : { analysis: { ...(state && { state }), ...(detail && { detail }) } }),
    ...(ref === undefined ? {} : { affects: [{ ref, ...(fixedVersion === undefined ? {} : { versions }) }] }),
    ...(properties.length === 0 ? {} : { properties }),
  }
}

/** The schema asks whose name it is. */
function referenceTo(id: string): object {
  return { id, source: { name: /^[A-Za-z]+/.exec(id)?.[0].toUpperCase() ?? id } }
}

/** As ScanSbom tells it. */
function exploitProperties({ exploitAvailable, knownExploited }: Vulnerability): readonly object[] {
  return [
    ...(exploitAvailable === undefined
      ? []
      : [{ name: `${scanner}exploit_available`, value: String(exploitAvailable) }]),
    ...(knownExploited === undefined
      ? []
      : [{ name: `${scanner}cisa_kev_date_added`, value: knownExploited }]),
  ]
}
