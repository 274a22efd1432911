/** Which components of a document a reference means. */
import type { Component, Vulnerability } from './document.js'
import { inVersionOf } from './stated-versions.js'

/** Beyond so many different packages a reference tells nothing. */
export const mostSharing = 16

export type Affected = { readonly component: Component; readonly vulnerability: Vulnerability }

/** Several components may have one reference: then all of them are meant. An empty one means none. */
export class Components {
  readonly #byRef = new Map<string, Component[]>()
  readonly #overused = new Set<string>()

  add(component: Component): void {
    const { ref } = component
    if (ref === '' || this.#overused.has(ref)) return
    const known = this.#byRef.get(ref)
    if (known === undefined) this.#byRef.set(ref, [component])
    else if (known.length < mostSharing) known.push(component)
    else if (!known.some((one) => isSamePackage(one, component))) this.#giveUp(ref)
  }

  /** Empty where the document lists no such component, or where nobody can tell which one is meant. */
  meantBy(ref: string): readonly Component[] {
    return this.#byRef.get(ref) ?? []
  }

  /**
   * Those that a vulnerability is of, without those of which the document says that their version is not affected.
   * Undefined where it is of nothing that is listed.
   */
  affectedBy(vulnerability: Vulnerability): readonly Affected[] | undefined {
    const meant = this.meantBy(vulnerability.affects)
    if (meant.length === 0) return undefined
    return meant.flatMap((component) => {
      const own = inVersionOf(component, vulnerability)
      return own === undefined ? [] : [{ component, vulnerability: own }]
    })
  }

  #giveUp(ref: string): void {
    this.#byRef.delete(ref)
    this.#overused.add(ref)
  }
}

function isSamePackage(a: Component, b: Component): boolean {
  return a.name === b.name && a.version === b.version && a.purl === b.purl
}
