/** What others found of vulnerabilities: OpenVEX and CycloneDX documents, read. */
import { UserError } from '@aws-delivery-actions/host'
import { isRecord, recordsOf, textOf, type Unknown } from './json-value.js'
import { type ProductName, productName } from './product-name.js'

/** Of one vulnerability, in the order in which they were made. */
export type Statement = {
  /** Of the document. */
  readonly source: string
  /** In lower case: the id and its aliases. */
  readonly vulnerabilities: readonly string[]
  /** Of which any is meant; absent: of everything. */
  readonly products?: readonly Product[]
  readonly isAffected: boolean
  /** `not_affected: vulnerable_code_not_in_execute_path` */
  readonly status: string
}

export type Product = {
  /** Absent: any image. */
  readonly name?: ProductName
  /** Of which any is meant; absent: the product itself. */
  readonly parts?: readonly ProductName[]
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
        ...productsOf(statement),
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

/** Before version 0.2, texts, and the parts of all of them beside them. What cannot be read is nothing, never all. */
function productsOf(statement: Unknown): Pick<Statement, 'products'> {
  const common = partsIn(statement)
  if (!Object.hasOwn(statement, 'products'))
    return common === undefined ? {} : { products: [{ parts: common }] }
  const products = itemsOf(statement.products).map((product): Product => {
    const own = isRecord(product) ? partsIn(product) : undefined
    const parts =
      own === undefined && common === undefined ? {} : { parts: [...(own ?? []), ...(common ?? [])] }
    return { name: productName(identifierOf(product)), ...parts }
  })
  return { products }
}

function partsIn(holder: Unknown): readonly ProductName[] | undefined {
  if (!Object.hasOwn(holder, 'subcomponents')) return undefined
  return itemsOf(holder.subcomponents).map((part) => productName(identifierOf(part)))
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** Empty where there is none. */
function identifierOf(component: unknown): string {
  if (typeof component === 'string') return component
  if (!isRecord(component)) return ''
  const { identifiers } = component
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
        ...affectedBy(vulnerability),
        isAffected: !resolved.has(state),
        status: why === '' ? state : `${state}: ${why}`,
      },
    ]
  })
}

function affectedBy(vulnerability: Unknown): Pick<Statement, 'products'> {
  if (!Object.hasOwn(vulnerability, 'affects')) return {}
  const refs = itemsOf(vulnerability.affects).map((one) =>
    isRecord(one) ? elementOf(textOf(one, 'ref')) : '',
  )
  return { products: refs.map((ref) => ({ name: productName(ref) })) }
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
