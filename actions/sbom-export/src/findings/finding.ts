/** What a finding of Amazon Inspector adds to a vulnerability that an SBOM only names. Pure. */
import type { OutputOf } from '@aws-delivery-actions/aws'
import type { Component, Severity, Vulnerability } from '@aws-delivery-actions/sbom'
import { isSamePackage } from '@aws-delivery-actions/sbom/package-name'

export type Finding = {
  readonly id: string
  /** Names that other lists have for it. */
  readonly related: readonly string[]
  /** The ARN of the image. */
  readonly image: string
  readonly severity: Severity
  readonly score: number | undefined
  readonly epss: number | undefined
  readonly exploitAvailable: boolean | undefined
  readonly isSuppressed: boolean
  readonly packages: readonly AffectedPackage[]
}

type AffectedPackage = {
  readonly name: string
  /** With the release of a package of the system, without its epoch. */
  readonly version: string
  readonly fixedVersion: string | undefined
}

export type Told = NonNullable<OutputOf<'inspector2', 'ListFindings'>['findings']>[number]

/** Undefined for one that is about no package of an image. */
export function findingFrom(told: Told): Finding | undefined {
  const details = told.packageVulnerabilityDetails
  const [resource] = told.resources ?? []
  if (details?.vulnerabilityId === undefined || resource?.id === undefined) return undefined
  return {
    id: details.vulnerabilityId,
    related: details.relatedVulnerabilities ?? [],
    image: resource.id,
    severity: severities[told.severity ?? ''] ?? 'unknown',
    score: baseScore(details.cvss ?? []) ?? told.inspectorScore,
    epss: told.epss?.score,
    exploitAvailable: told.exploitAvailable === undefined ? undefined : told.exploitAvailable === 'YES',
    isSuppressed: told.status === 'SUPPRESSED',
    packages: (details.vulnerablePackages ?? []).map(affectedPackage),
  }
}

/** What the service says now counts more than what the document said when it was made. */
export function enriched(
  component: Component,
  vulnerability: Vulnerability,
  finding: Finding,
): Vulnerability {
  const { severity, score, epss, exploitAvailable, isSuppressed } = finding
  const fixedVersion = fixOf(component, finding)
  return {
    ...vulnerability,
    ...(severity === 'unknown' ? {} : { severity }),
    ...(score === undefined ? {} : { score }),
    ...(epss === undefined ? {} : { epss }),
    ...(exploitAvailable === undefined ? {} : { exploitAvailable }),
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    ...(isSuppressed ? { isSuppressed } : {}),
  }
}

const severities: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  INFORMATIONAL: 'none',
}

export const severitiesWorstFirst: readonly Severity[] = [...Object.values(severities), 'unknown']

/** The highest that anybody gives by version 3, for that is what scores are compared by; else by another one. */
function baseScore(
  scores: readonly { readonly baseScore: number | undefined; readonly version: string | undefined }[],
): number | undefined {
  for (const version of ['3', '4', '2']) {
    const found = scores.filter((score) => score.version?.startsWith(version))
    const told = found.flatMap(({ baseScore }) => baseScore ?? [])
    if (told.length > 0) return Math.max(...told)
  }
  return undefined
}

type ToldPackage = NonNullable<NonNullable<Told['packageVulnerabilityDetails']>['vulnerablePackages']>[number]

function affectedPackage({ name = '', version = '', release, fixedInVersion }: ToldPackage): AffectedPackage {
  return {
    name,
    version: release === undefined || release === '' ? version : `${version}-${release}`,
    fixedVersion:
      fixedInVersion === undefined || fixedInVersion === 'NotAvailable' ? undefined : fixedInVersion,
  }
}

/** Those that name this very package, else its name. One that names no package is about all of them. */
export function concerning(component: Component, findings: readonly Finding[]): readonly Finding[] {
  const { same, named } = affectedLike(
    component,
    findings.flatMap(({ packages }) => packages),
  )
  const closest = new Set(same.length > 0 ? same : named)
  return findings.filter(
    ({ packages }) => packages.length === 0 || packages.some((each) => closest.has(each)),
  )
}

/** Of this very package; else of its name, where all of that name say the same. */
function fixOf(component: Component, { packages }: Finding): string | undefined {
  const { same, named } = affectedLike(component, packages)
  // One list may know of no fix where another one does.
  const told = same.filter(({ fixedVersion }) => fixedVersion !== undefined)
  const closest = [told, same, named].find(({ length }) => length > 0) ?? []
  const [fix, ...others] = new Set(closest.map(({ fixedVersion }) => fixedVersion))
  return others.length === 0 ? fix : undefined
}

function affectedLike(component: Component, packages: readonly AffectedPackage[]) {
  const { ecosystem, version } = component
  const named = packages.filter(({ name }) => isSamePackage(ecosystem, { name: plainName(name) }, component))
  const plainVersion = version.replace(/^\d+:/, '')
  return { named, same: named.filter((each) => each.version === plainVersion) }
}

/** Go's standard library has a name of its own here. */
function plainName(name: string): string {
  return name === 'go/stdlib' ? 'stdlib' : name
}
