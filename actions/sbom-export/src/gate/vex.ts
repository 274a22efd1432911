/** What others found of vulnerabilities: OpenVEX and CycloneDX documents, read. */
import { UserError } from '@aws-delivery-actions/host'
import type { Component } from '@aws-delivery-actions/sbom'
import {
  matches,
  namesOfVulnerability,
  type PackageQuery,
  parseQuery,
} from '@aws-delivery-actions/sbom/query'
import { isRecord, recordsOf, textOf, type Unknown } from './json-value.js'
import type { Problem } from './problem.js'

/** Of one vulnerability, in the order in which they were made. */
export type Statement = {
  /** Of the document. */
  readonly source: string
  /** In lower case: the id and its aliases. */
  readonly vulnerabilities: readonly string[]
  /** Of which any is meant; none: of everything. */
  readonly products: readonly Product[]
  readonly isAffected: boolean
  /** `not_affected: vulnerable_code_not_in_execute_path` */
  readonly status: string
}

export type Product = {
  readonly id: string
  /** Of which any is meant; none: the product itself. */
  readonly parts: readonly string[]
}

/** @throws {UserError} for what is neither of both. */
export function statementsFrom(source: string, text: string): readonly Statement[] {
  const document = parsed(source, text)
  if (isRecord(document) && textOf(document, '@context').startsWith('https://openvex.dev/ns')) {
    return openVex(source, document)
  }
  if (isRecord(document) && textOf(document, 'bomFormat') === 'CycloneDX') return cycloneDx(source, document)
  throw new UserError('the file is no VEX document', {
    where: source,
    expected: 'OpenVEX, or CycloneDX as JSON with vulnerabilities',
  })
}

/** The last statement about a problem, when it says that there is none. */
export function clearance(statements: readonly Statement[], problem: Problem): Statement | undefined {
  if (problem.vulnerability === undefined) return undefined
  const names = namesOfVulnerability(problem.vulnerability)
  const last = statements.findLast(
    ({ vulnerabilities, products }) =>
      vulnerabilities.some((name) => names.includes(name)) &&
      (products.length === 0 || products.some((product) => isMeant(product, problem))),
  )
  return last === undefined || last.isAffected ? undefined : last
}

function parsed(source: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UserError('the VEX document is no JSON', { where: source, expected: 'JSON', cause: error })
  }
}

const unaffected = new Set(['not_affected', 'fixed'])

/** Statements inherit the time of their document; the later one counts. */
function openVex(source: string, document: Unknown): readonly Statement[] {
  const time = (statement: Unknown) =>
    Date.parse(textOf(statement, 'timestamp') || textOf(document, 'timestamp')) || 0
  return recordsOf(document, 'statements')
    .toSorted((a, b) => time(a) - time(b))
    .map((statement) => {
      const status = textOf(statement, 'status')
      const why = textOf(statement, 'justification') || textOf(statement, 'impact_statement')
      return {
        source,
        vulnerabilities: namesOf(statement.vulnerability),
        products: productsOf(statement),
        isAffected: !unaffected.has(status),
        status: why === '' ? status : `${status}: ${why}`,
      }
    })
}

/** Before version 0.2 of OpenVEX, a text. */
function namesOf(vulnerability: unknown): readonly string[] {
  if (typeof vulnerability === 'string') return [vulnerability.toLowerCase()]
  if (!isRecord(vulnerability)) return []
  const aliases = Array.isArray(vulnerability.aliases) ? vulnerability.aliases : []
  return [textOf(vulnerability, 'name'), ...aliases]
    .filter((name) => typeof name === 'string' && name !== '')
    .map((name) => name.toLowerCase())
}

function productsOf(statement: Unknown): readonly Product[] {
  const products = Array.isArray(statement.products) ? statement.products : []
  return products.map((product): Product => {
    if (!isRecord(product)) return { id: String(product), parts: [] }
    return { id: identifierOf(product), parts: recordsOf(product, 'subcomponents').map(identifierOf) }
  })
}

function identifierOf(component: Unknown): string {
  const identifiers = component.identifiers
  return textOf(component, '@id') || (isRecord(identifiers) ? textOf(identifiers, 'purl') : '')
}

const resolved = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'])

function cycloneDx(source: string, document: Unknown): readonly Statement[] {
  return recordsOf(document, 'vulnerabilities').flatMap((vulnerability) => {
    const analysis = vulnerability.analysis
    if (!isRecord(analysis)) return []
    const state = textOf(analysis, 'state')
    const why = textOf(analysis, 'justification') || textOf(analysis, 'detail')
    return [
      {
        source,
        vulnerabilities: [vulnerability, ...recordsOf(vulnerability, 'references')]
          .map((one) => textOf(one, 'id').toLowerCase())
          .filter(Boolean),
        products: recordsOf(vulnerability, 'affects').map((one) => ({
          id: elementOf(textOf(one, 'ref')),
          parts: [],
        })),
        isAffected: !resolved.has(state),
        status: why === '' ? state : `${state}: ${why}`,
      },
    ]
  })
}

/** A link into another document (`urn:cdx:SERIAL/1#REF`) names its element after the number sign. */
function elementOf(ref: string): string {
  const [, element] = /^urn:cdx:[^#]*#(.*)$/s.exec(ref) ?? []
  if (element === undefined) return ref
  try {
    return decodeURIComponent(element)
  } catch {
    return element
  }
}

/** A product with parts is the image, or something in it, and the part is the package. */
function isMeant({ id, parts }: Product, { facts, component }: Problem): boolean {
  if (parts.length === 0) return isImage(id, facts) || (component !== undefined && isComponent(id, component))
  const isHere = isImage(id, facts) || facts.components.some((one) => isComponent(id, one))
  return isHere && component !== undefined && parts.some((part) => isComponent(part, component))
}

/** `pkg:oci/web@sha256%3A…`, a digest, an ARN or a repository. */
function isImage(id: string, { image }: Problem['facts']): boolean {
  if (id === '') return false
  if ([image.digest, image.arn, image.repository].includes(id)) return true
  const [, name = '', digest = ''] = /^pkg:(?:oci|docker)\/([^@?#]+)(?:@([^?#]+))?/i.exec(id) ?? []
  if (name === '') return false
  if (digest !== '') return image.digest !== '' && decoded(digest) === image.digest
  const repository = image.repository.toLowerCase()
  const wanted = decoded(name).toLowerCase()
  return repository === wanted || repository.endsWith(`/${wanted}`)
}

/** By its reference in the document, or by a package URL, with the version or without. */
function isComponent(id: string, component: Component): boolean {
  if (id === '') return false
  if (id === component.ref || id === component.purl) return true
  const query = packageOf(id)
  return query !== undefined && matches(query, component)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function packageOf(id: string): PackageQuery | undefined {
  if (!/^pkg:/i.test(id)) return undefined
  try {
    const query = parseQuery(id)
    return query.kind === 'package' ? query : undefined
  } catch {
    return undefined
  }
}
