/** Which problems statements of others clear. */
import { areOfOne, namesOfVulnerability } from '@aws-delivery-actions/sbom/query'
import type { ImageFacts } from './facts.js'
import type { Problem } from './problem.js'
import { isComponent, isImage, type ProductName } from './product-name.js'
import type { Product, Statement } from './vex.js'

/** The last statement about a problem, when it says that there is none. */
export type Clearance = (problem: Problem) => Statement | undefined

export function clearanceBy(statements: readonly Statement[]): Clearance {
  const byName = new Map<string, number[]>()
  for (const [at, { vulnerabilities }] of statements.entries()) {
    for (const name of new Set(vulnerabilities)) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [at])
      else known.push(at)
    }
  }
  const isIn = whereabouts()
  return (problem) => {
    if (problem.vulnerability === undefined) return undefined
    const names = namesOfVulnerability(problem.vulnerability)
    const about = names.flatMap((name) => byName.get(name) ?? [])
    const last = [...new Set(about)]
      .sort((a, b) => a - b)
      .flatMap((at) => statements[at] ?? [])
      .filter(({ vulnerabilities }) => areOfOne(vulnerabilities, names))
      .findLast(({ products }) => products?.some((product) => isMeant(product, problem, isIn)) ?? true)
    return last === undefined || last.isAffected ? undefined : last
  }
}

type Whereabouts = (name: ProductName, facts: ImageFacts) => boolean

/** Whether something with that name is in the image. Nothing is looked for twice. */
function whereabouts(): Whereabouts {
  const known = new Map<ImageFacts, Map<string, boolean>>()
  return (name, facts) => {
    const found = known.get(facts) ?? new Map<string, boolean>()
    known.set(facts, found)
    const told = found.get(name.id)
    if (told !== undefined) return told
    const isThere = facts.components.some((one) => isComponent(name, one))
    found.set(name.id, isThere)
    return isThere
  }
}

/** A product with parts is the image, or something in it, and the part is the package. */
function isMeant({ name, parts }: Product, problem: Problem, isIn: Whereabouts): boolean {
  const { facts } = problem
  const isTheImage = name === undefined || isImage(name, facts)
  if (parts === undefined) return isTheImage || isAffected(name, problem)
  if (!parts.some((part) => isAffected(part, problem))) return false
  return isTheImage || (name.image === undefined && isIn(name, facts))
}

/** What no document lists goes by its reference. */
function isAffected(name: ProductName, { component, vulnerability }: Problem): boolean {
  if (component !== undefined) return isComponent(name, component)
  return name.id !== '' && name.id === vulnerability?.affects
}
