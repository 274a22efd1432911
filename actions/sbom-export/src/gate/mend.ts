/** What makes a problem go away. */
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { type Query, rangeIn } from '@aws-delivery-actions/sbom/query'
import { bounds, versionKey } from '@aws-delivery-actions/sbom/versions'
import { fixOf } from './facts.js'
import { packageInWords } from './problem.js'

export function mendVulnerability(component: Component | undefined, vulnerability: Vulnerability): string {
  if (component === undefined)
    return 'have the SBOM written with all that it tells of, or ignore it with a reason'
  const fix = fixOf(vulnerability)
  return fix === undefined
    ? `no fix is known: replace or remove ${packageInWords(component)}, or ignore it with a reason`
    : `update ${component.name} to ${fix}`
}

/** The first version above the part of the range that the package is in. */
export function mendPackage(component: Component, query: Query): string {
  const end = query.kind === 'package' ? endOfRange(component, query) : undefined
  if (end === undefined) return `remove ${packageInWords(component)}`
  return `update ${component.name} to ${end.inclusive ? `a version above ${end.version}` : `${end.version} or later`}`
}

export function mendLicense(component: Component): string {
  return `replace ${packageInWords(component)}, or ignore it with a reason`
}

function endOfRange(component: Component, query: Extract<Query, { kind: 'package' }>) {
  const range = rangeIn(query, component.ecosystem)
  if (range === undefined) return undefined
  const key = versionKey(component.ecosystem, component.fullVersion)
  const around = bounds(range).find(
    ({ to }) => to === undefined || key < to.key || (key === to.key && to.inclusive),
  )
  return around?.to
}
