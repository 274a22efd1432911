/** Vulnerabilities of packages, known under each of their names. Two CVEs are two, whatever else both are called. */
import type { Vulnerability } from '@aws-delivery-actions/sbom'
import { isCve, namesOfVulnerability } from '@aws-delivery-actions/sbom/query'

type Named = Pick<Vulnerability, 'id' | 'aliases'>

export class KnownVulnerabilities {
  readonly #all = new Set<string>()
  readonly #withoutCve = new Set<string>()

  /** @param identity Of the package. */
  add(identity: string, vulnerability: Named): void {
    const names = namesOfVulnerability(vulnerability)
    const hasCve = names.some(isCve)
    for (const name of names) {
      this.#all.add(`${identity}\0${name}`)
      if (!hasCve) this.#withoutCve.add(`${identity}\0${name}`)
    }
  }

  has(identity: string, vulnerability: Named): boolean {
    const names = namesOfVulnerability(vulnerability)
    const cves = names.filter(isCve)
    const isIn = (known: ReadonlySet<string>) => (name: string) => known.has(`${identity}\0${name}`)
    if (cves.length === 0) return names.some(isIn(this.#all))
    return cves.some(isIn(this.#all)) || names.some(isIn(this.#withoutCve))
  }
}
