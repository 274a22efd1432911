/** Components and vulnerabilities of CycloneDX 1.2 to 1.7, and of what Amazon Inspector makes of it. */
import type { Component, Severity, StatedVersion, Vulnerability } from '../document.js'
import { isPlainName } from '../query/vulnerability-id.js'
import { componentFrom, type Skip, versionOf } from './component.js'
import { isObject, listOf, member, propertiesOf, textOf } from './json.js'

/** An item of `components` and all that it holds, each once, in the document's order. */
export function* componentsOf(item: unknown, skip: Skip): Generator<Component> {
  const waiting = [item]
  while (waiting.length > 0) {
    const next = waiting.pop()
    const component = componentOf(next, skip)
    if (component !== undefined) yield component
    const nested = listOf(next, 'components')
    for (let at = nested.length - 1; at >= 0; at--) waiting.push(nested[at])
  }
}

export function componentOf(item: unknown, skip: Skip): Component | undefined {
  if (!isObject(item)) {
    skip('components that are no objects')
    return undefined
  }
  return componentFrom(
    {
      ref: textOf(item, 'bom-ref'),
      type: textOf(item, 'type'),
      group: textOf(item, 'group'),
      name: textOf(item, 'name'),
      version: versionOf(item, 'version', skip),
      purl: textOf(item, 'purl'),
      license: licenseOf(item),
      paths: pathsOf(item),
    },
    skip,
  )
}

/** What several licences mean together is not said; all of them is the careful reading. */
function licenseOf(item: unknown): string {
  const declared = listOf(item, 'licenses')
  const stated = declared.length > 0 ? declared : listOf(member(item, 'evidence'), 'licenses')
  if (stated.length === 0) return ''
  const texts = stated.map((choice) => {
    const license = member(choice, 'license')
    return textOf(choice, 'expression') || textOf(license, 'id') || textOf(license, 'name')
  })
  // Declared and concluded are often the same.
  const licenses = [...new Set(texts)].filter((text) => text !== '')
  const [only] = licenses
  if (licenses.length < 2) return only ?? ''
  return licenses.map((text) => (/ or /i.test(text) ? `(${text})` : text)).join(' AND ')
}

const pathProperties =
  /^(?:amazon:inspector:sbom_(?:generator:source_path|scanner:path)|aquasecurity:trivy:FilePath|[a-z-]+:location:\d+:path|cdx:[a-z]+:package:path|SrcFile)$/

function pathsOf(item: unknown): readonly string[] {
  const told: string[] = []
  for (const property of listOf(item, 'properties')) {
    if (pathProperties.test(textOf(property, 'name'))) told.push(textOf(property, 'value'))
  }
  if (told.length > 0) return told
  const occurrences = listOf(member(item, 'evidence'), 'occurrences')
  return occurrences.map((occurrence) => textOf(occurrence, 'location'))
}

/**
 * One vulnerability for each component that it affects; of none that is named, one without a reference.
 * @param serial The document's own number, as far as it is known: what lies in another document is none of this one's.
 */
export function* vulnerabilitiesOf(item: unknown, serial: string, skip: Skip): Generator<Vulnerability> {
  if (!isObject(item)) return skip('vulnerabilities that are no objects')
  const id = textOf(item, 'id')
  if (id === '') return skip('vulnerabilities without an identifier')
  const properties = new Map(
    propertiesOf(item)
      .toReversed()
      .map(({ name, value }) => [name, value]),
  )
  const known = { ...aliasesOf(item, id), ...ratingsOf(item), ...exploitsOf(properties), ...analysisOf(item) }
  const affects = affectsOf(item, serial)
  if (affects.size === 0) yield { id, affects: '', ...known }
  for (const [ref, versions] of affects) {
    const fixedVersion = properties.get(`${scanner}fixed_version:${ref}`) ?? ''
    yield {
      id,
      affects: ref,
      ...known,
      ...(fixedVersion === '' ? {} : { fixedVersion }),
      ...(versions.length === 0 ? {} : { versions }),
    }
  }
}

/** Each reference once, with all that is said of versions. */
function affectsOf(item: unknown, serial: string): ReadonlyMap<string, readonly StatedVersion[]> {
  const found = new Map<string, StatedVersion[]>()
  for (const affected of listOf(item, 'affects')) {
    const ref = refOf(textOf(affected, 'ref'), serial)
    if (ref === '') continue
    const versions = listOf(affected, 'versions').flatMap(statedVersion)
    const known = found.get(ref)
    if (known === undefined) found.set(ref, versions)
    else for (const version of versions) known.push(version)
  }
  return found
}

/** A state that nobody knows is none that clears. */
function statedVersion(item: unknown): readonly StatedVersion[] {
  const [version, range] = [textOf(item, 'version'), textOf(item, 'range')]
  const isAffected = textOf(item, 'status') !== 'unaffected'
  if (version !== '') return [{ version, isAffected }]
  return range === '' ? [] : [{ range, isAffected }]
}

/** More names than anyone gives to one vulnerability. */
const mostAliases = 100

/** CycloneDX's references are to the same vulnerability as others have it. */
function aliasesOf(item: unknown, own: string): Pick<Vulnerability, 'aliases'> {
  const names = listOf(item, 'references').map((reference) => textOf(reference, 'id'))
  const aliases = [...new Set(names)].filter((name) => name !== own && isPlainName(name))
  return aliases.length === 0 ? {} : { aliases: aliases.slice(0, mostAliases) }
}

/** `urn:cdx:SERIAL/VERSION#REF` is a reference from one document into another, or into itself. */
function refOf(ref: string, serial: string): string {
  const [, document = '', fragment] = /^urn:cdx:([^/#]*)[^#]*#(.+)$/s.exec(ref) ?? []
  if (fragment === undefined) return ref
  const own = serial.replace(/^urn:uuid:/i, '').toLowerCase()
  if (own !== '' && document.toLowerCase() !== own) return ref
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

type Rating = { readonly severity: Severity; readonly score: number | undefined; readonly isOwn: boolean }

const severities: readonly Severity[] = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/** The rating of the vulnerability's own source; where that says nothing, the worst. */
function ratingsOf(item: unknown): Pick<Vulnerability, 'severity' | 'score' | 'epss'> {
  const own = textOf(member(item, 'source'), 'name')
  const all = listOf(item, 'ratings')
  const epss = scoreOf(all.find(isEpss), 1)
  const ratings = all
    .filter((rating) => !isEpss(rating))
    .map((rating): Rating => {
      const score = scoreOf(rating, 10)
      const isOwn = own !== '' && textOf(member(rating, 'source'), 'name') === own
      return { severity: severityOf(textOf(rating, 'severity'), score), score, isOwn }
    })
    .filter(({ severity }) => severity !== 'unknown')
  const chosen = ratings.find(({ isOwn }) => isOwn) ?? ratings.sort(bySeverity)[0]
  return {
    severity: chosen?.severity ?? 'unknown',
    ...(chosen?.score === undefined ? {} : { score: chosen.score }),
    ...(epss === undefined ? {} : { epss }),
  }
}

function bySeverity(left: Rating, right: Rating): number {
  return severities.indexOf(right.severity) - severities.indexOf(left.severity)
}

function isEpss(rating: unknown): boolean {
  return textOf(member(rating, 'source'), 'name').toUpperCase() === 'EPSS'
}

function scoreOf(rating: unknown, most: number): number | undefined {
  const score = member(rating, 'score')
  return typeof score === 'number' && score >= 0 && score <= most ? score : undefined
}

/** A score without a word is put into words as CVSS 3 and 4 do. */
function severityOf(word: string, score: number | undefined): Severity {
  const lower = word.toLowerCase()
  if (lower === 'info') return 'low'
  const named = severities.find((severity) => severity === lower)
  if (named !== undefined && named !== 'unknown') return named
  if (score === undefined) return 'unknown'
  if (score === 0) return 'none'
  if (score < 4) return 'low'
  if (score < 7) return 'medium'
  return score < 9 ? 'high' : 'critical'
}

const scanner = 'amazon:inspector:sbom_scanner:'

/** Of several with one name, the first. */
type Properties = ReadonlyMap<string, string>

function exploitsOf(properties: Properties): Pick<Vulnerability, 'exploitAvailable' | 'knownExploited'> {
  const exploit = properties.get(`${scanner}exploit_available`) ?? ''
  const added = /^\d{4}-\d{2}-\d{2}/.exec(properties.get(`${scanner}cisa_kev_date_added`) ?? '')?.[0]
  return {
    ...(exploit === '' ? {} : { exploitAvailable: exploit === 'true' }),
    ...(added === undefined ? {} : { knownExploited: added }),
  }
}

function analysisOf(item: unknown): Pick<Vulnerability, 'analysis'> {
  const analysis = textOf(member(item, 'analysis'), 'state')
  return analysis === '' ? {} : { analysis }
}
