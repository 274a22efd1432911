/** What needs what, as documents tell it: by references to their components. */
import { listOf, member, textOf } from './json.js'

export type Dependency = { readonly from: string; readonly to: readonly string[] }

/** An item of CycloneDX's `dependencies`. */
export function dependencyOf(item: unknown): Dependency {
  const to = listOf(item, 'dependsOn').filter((ref) => typeof ref === 'string')
  return { from: textOf(item, 'ref'), to }
}

/** What an item of SPDX's `relationships` tells: a dependency, or what the document is about; mostly neither. */
export function relationshipOf(item: unknown): {
  readonly dependency?: Dependency
  readonly subject?: string
} {
  const from = textOf(item, 'spdxElementId')
  const to = textOf(item, 'relatedSpdxElement')
  const type = textOf(item, 'relationshipType')
  if (type === 'DESCRIBES') return { subject: to }
  if (type === 'DESCRIBED_BY') return { subject: from }
  if (type === 'DEPENDS_ON') return { dependency: { from, to: [to] } }
  // Such as RUNTIME_DEPENDENCY_OF. That something is contained tells nothing of who needs it.
  return /^(?:[A-Z]+_)?DEPENDENCY_OF$/.test(type) ? { dependency: { from: to, to: [from] } } : {}
}

/** Of the component that a CycloneDX document is about. */
export function subjectOf(metadata: unknown): string {
  return textOf(member(metadata, 'component'), 'bom-ref')
}
