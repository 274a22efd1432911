/** What changed between two states of an image: packages, vulnerabilities, licences. */
import type { Component, Ecosystem, Severity, Vulnerability } from '@aws-delivery-actions/sbom'
import { licensesOf } from '@aws-delivery-actions/sbom/license-expression'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import { compareVersions } from '@aws-delivery-actions/sbom/versions'
import { fixOf, type ImageFacts, nameKeyOf } from '../gate/facts.js'
import { KnownVulnerabilities } from '../gate/known-vulnerabilities.js'

export type Difference = {
  readonly added: readonly PackageAt[]
  readonly removed: readonly PackageAt[]
  readonly changed: readonly PackageChange[]
  readonly introduced: readonly VulnerabilityAt[]
  readonly fixed: readonly VulnerabilityAt[]
  readonly licenses: readonly LicenseChange[]
}

/** Where several images are compared. */
type OfImage = { readonly image?: string }

export type PackageAt = OfImage & {
  readonly package: string
  readonly ecosystem: Ecosystem
  readonly version: string
  readonly purl: string
}

export type PackageChange = OfImage & {
  readonly package: string
  readonly ecosystem: Ecosystem
  readonly from: string
  readonly to: string
  /** `sideways`: another text of an equal version. */
  readonly direction: 'up' | 'down' | 'sideways'
}

export type VulnerabilityAt = OfImage & {
  readonly vulnerability: string
  readonly severity: Severity
  readonly package: string
  readonly version: string
  readonly fix?: string
}

export type LicenseChange = OfImage & {
  readonly package: string
  readonly version: string
  readonly from: string
  readonly to: string
}

/** Image by image, where one side has several; several documents of an image are one state. */
export function differenceOf(before: readonly ImageFacts[], after: readonly ImageFacts[]): Difference {
  const [old, current] = [byImage(before), byImage(after)]
  const isOne = old.size <= 1 && current.size <= 1
  const parts = isOne
    ? [differenceOfStates(before, after)]
    : [...new Set([...old.keys(), ...current.keys()])].map((key) =>
        differenceOfStates(old.get(key) ?? [], current.get(key) ?? [], key),
      )
  return {
    added: parts.flatMap(({ added }) => added).sort(byPackage),
    removed: parts.flatMap(({ removed }) => removed).sort(byPackage),
    changed: parts
      .flatMap(({ changed }) => changed)
      .sort((a, b) => byPackage({ ...a, version: a.to }, { ...b, version: b.to })),
    introduced: parts.flatMap(({ introduced }) => introduced).sort(worstFirst),
    fixed: parts.flatMap(({ fixed }) => fixed).sort(worstFirst),
    licenses: parts.flatMap(({ licenses }) => licenses).sort((a, b) => byText(a.package, b.package)),
  }
}

/** Those without a name are one: nothing tells which of them belong together. */
function byImage(all: readonly ImageFacts[]): ReadonlyMap<string, readonly ImageFacts[]> {
  const found = new Map<string, ImageFacts[]>()
  for (const facts of all) {
    const key = nameKeyOf(facts)
    found.set(key, [...(found.get(key) ?? []), facts])
  }
  return found
}

function differenceOfStates(
  before: readonly ImageFacts[],
  after: readonly ImageFacts[],
  image = '',
): Difference {
  const [old, current] = [packagesIn(before), packagesIn(after)]
  const moves = [...new Set([...old.keys(), ...current.keys()])].map((key) =>
    movesOf(old.get(key) ?? [], current.get(key) ?? []),
  )
  const { introduced, fixed } = vulnerabilityChanges(before, after)
  const place = <T extends object>(one: T): T => (image === '' ? one : { ...one, image })
  return {
    added: moves.flatMap(({ added }) => added.map(placeOf).map(place)),
    removed: moves.flatMap(({ removed }) => removed.map(placeOf).map(place)),
    changed: moves.flatMap(({ changed }) => changed.map(place)),
    introduced: introduced.map(place),
    fixed: fixed.map(place),
    licenses: licenseChanges(old, current).map(place),
  }
}

export function isEmpty(difference: Difference): boolean {
  return Object.values(difference).every((list) => list.length === 0)
}

/** By identity: one component of each version, the lowest first. Files and the image itself are no packages. */
function packagesIn(facts: readonly ImageFacts[]): ReadonlyMap<string, readonly Component[]> {
  const found = new Map<string, Map<string, Component>>()
  for (const component of facts.flatMap(({ components }) => components)) {
    if (component.type === 'file' || component.type === 'container' || component.name === '') continue
    const key = packageIdentity(component.ecosystem, component)
    const versions = found.get(key) ?? new Map<string, Component>()
    if (!versions.has(component.fullVersion)) versions.set(component.fullVersion, component)
    found.set(key, versions)
  }
  return new Map([...found].map(([key, versions]) => [key, [...versions.values()].sort(byVersion)]))
}

type Moves = {
  readonly added: readonly Component[]
  readonly removed: readonly Component[]
  readonly changed: readonly PackageChange[]
}

/** Versions on both sides have not moved; of the others, the lowest became the lowest. */
function movesOf(old: readonly Component[], current: readonly Component[]): Moves {
  const kept = new Set(old.map(({ fullVersion }) => fullVersion))
  const staying = new Set(
    current.map(({ fullVersion }) => fullVersion).filter((version) => kept.has(version)),
  )
  const gone = old.filter(({ fullVersion }) => !staying.has(fullVersion))
  const come = current.filter(({ fullVersion }) => !staying.has(fullVersion))
  const pairs = Math.min(gone.length, come.length)
  return {
    removed: gone.slice(pairs),
    added: come.slice(pairs),
    changed: come.slice(0, pairs).flatMap((to, index) => {
      const from = gone[index]
      return from === undefined ? [] : [changeOf(from, to)]
    }),
  }
}

const directions = { '-1': 'up', '0': 'sideways', '1': 'down' } as const

function changeOf(from: Component, to: Component): PackageChange {
  const order = compareVersions(to.ecosystem, from.fullVersion, to.fullVersion)
  return {
    package: to.name,
    ecosystem: to.ecosystem,
    from: from.fullVersion,
    to: to.fullVersion,
    direction: directions[`${order}`],
  }
}

function vulnerabilityChanges(
  before: readonly ImageFacts[],
  after: readonly ImageFacts[],
): Pick<Difference, 'introduced' | 'fixed'> {
  const [old, current] = [vulnerabilitiesIn(before), vulnerabilitiesIn(after)]
  return { introduced: missingIn(old, current), fixed: missingIn(current, old) }
}

type Told = {
  readonly component: Component
  readonly vulnerability: Vulnerability
  /** Of the package: in another version of it the vulnerability is the same. */
  readonly identity: string
}

/** Those that one state has under no name. */
function missingIn(state: readonly Told[], other: readonly Told[]): readonly VulnerabilityAt[] {
  const known = new KnownVulnerabilities()
  for (const { identity, vulnerability } of state) known.add(identity, vulnerability)
  const missing: VulnerabilityAt[] = []
  for (const { identity, vulnerability, component } of other) {
    if (known.has(identity, vulnerability)) continue
    known.add(identity, vulnerability)
    missing.push(vulnerabilityAt(component, vulnerability))
  }
  return missing
}

function vulnerabilitiesIn(facts: readonly ImageFacts[]): readonly Told[] {
  return facts
    .flatMap(({ findings }) => findings)
    .flatMap(({ component, vulnerability }) => {
      if (component === undefined) return []
      return [{ component, vulnerability, identity: packageIdentity(component.ecosystem, component) }]
    })
}

function vulnerabilityAt(component: Component, vulnerability: Vulnerability): VulnerabilityAt {
  const fix = fixOf(vulnerability)
  return {
    vulnerability: vulnerability.id,
    severity: vulnerability.severity,
    package: component.name,
    version: component.fullVersion,
    ...(fix === undefined ? {} : { fix }),
  }
}

/** Of packages on both sides; that nothing is said on one side is no change. */
function licenseChanges(
  old: ReadonlyMap<string, readonly Component[]>,
  current: ReadonlyMap<string, readonly Component[]>,
): readonly LicenseChange[] {
  return [...current].flatMap(([key, components]) => {
    const to = components.at(-1)
    const from = old.get(key)?.at(-1)
    if (to === undefined || from === undefined || to.license.trim() === '' || from.license.trim() === '')
      return []
    if (sameLicenses(from.license, to.license)) return []
    return [{ package: to.name, version: to.fullVersion, from: from.license, to: to.license }]
  })
}

function sameLicenses(a: string, b: string): boolean {
  const [one, other] = [licensesOf(a), licensesOf(b)].map((names) => names.toSorted().join('\0'))
  return one === other
}

function placeOf({ name, ecosystem, fullVersion, purl }: Component): PackageAt {
  return { package: name, ecosystem, version: fullVersion, purl }
}

function byVersion(a: Component, b: Component): number {
  return compareVersions(a.ecosystem, a.fullVersion, b.fullVersion) || byText(a.fullVersion, b.fullVersion)
}

type Sorted = Pick<PackageAt, 'package' | 'ecosystem' | 'version' | 'image'>

function byPackage(a: Sorted, b: Sorted): number {
  return (
    byText(a.package, b.package) ||
    byText(a.ecosystem, b.ecosystem) ||
    byText(a.version, b.version) ||
    byText(a.image ?? '', b.image ?? '')
  )
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'none', 'unknown']

function worstFirst(a: VulnerabilityAt, b: VulnerabilityAt): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byText(a.package, b.package) ||
    byText(a.vulnerability, b.vulnerability) ||
    byText(a.image ?? '', b.image ?? '')
  )
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
