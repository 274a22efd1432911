/** What a vulnerability is to a component of one version, where the document tells of versions one by one. */
import type { Component, StatedVersion, Vulnerability } from './document.js'
import { isInside } from './versions/interval-set.js'
import { versionKey } from './versions/order.js'
import { RangeProblem } from './versions/range-problem.js'
import { versEcosystem, versUri } from './versions/vers-uri.js'

/** Undefined where the component's own version is not affected. */
export function inVersionOf(component: Component, vulnerability: Vulnerability): Vulnerability | undefined {
  const { versions, ...told } = vulnerability
  if (versions === undefined) return vulnerability
  const own = component.fullVersion === '' ? versions : versions.filter((one) => covers(one, component))
  if (own.length > 0 && own.every(({ isAffected }) => !isAffected)) return undefined
  const fixedVersion = told.fixedVersion ?? fixAmong(versions, component)
  return { ...told, ...(fixedVersion === undefined ? {} : { fixedVersion }) }
}

function covers({ version, range, isAffected }: StatedVersion, component: Component): boolean {
  if (range !== undefined) return isInRange(range, isAffected, component)
  if (version === undefined) return false
  if (version === component.version || version === component.fullVersion) return true
  const { ecosystem, fullVersion } = component
  return versionKey(ecosystem, version) === versionKey(ecosystem, fullVersion)
}

/** A range that cannot be read clears nothing. */
function isInRange(uri: string, isAffected: boolean, { ecosystem, fullVersion }: Component): boolean {
  const own = versEcosystem(uri) ?? ecosystem
  try {
    const key = versionKey(own, fullVersion)
    return versUri(own, uri, 0).some((interval) => isInside(interval, key))
  } catch (problem) {
    if (problem instanceof RangeProblem) return isAffected
    throw problem
  }
}

/** The lowest version above the component's own that is not affected. */
function fixAmong(
  versions: readonly StatedVersion[],
  { ecosystem, fullVersion }: Component,
): string | undefined {
  const key = (version: string) => versionKey(ecosystem, version)
  const own = key(fullVersion)
  return versions
    .flatMap(({ version, isAffected }) => (version === undefined || isAffected ? [] : [version]))
    .filter((version) => fullVersion === '' || key(version) > own)
    .reduce<string | undefined>(
      (lowest, version) => (lowest === undefined || key(version) < key(lowest) ? version : lowest),
      undefined,
    )
}
