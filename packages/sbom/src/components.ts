/** Which components of a document a reference means. */
import type { Component } from './document.js'

/** Several components may have one reference: then all of them are meant. An empty one means none. */
export class Components {
  readonly #byRef = new Map<string, Component[]>()

  add(component: Component): void {
    if (component.ref === '') return
    const known = this.#byRef.get(component.ref)
    if (known === undefined) this.#byRef.set(component.ref, [component])
    else known.push(component)
  }

  /** Empty where the document lists no such component. */
  meantBy(ref: string): readonly Component[] {
    return this.#byRef.get(ref) ?? []
  }
}
