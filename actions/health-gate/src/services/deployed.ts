/** Which services a deployment touches: those that are named, and those whose resources stand in its files. */
import { normalize } from 'node:path/posix'
import { type Edge, suggestion, UserError } from '@aws-delivery-actions/host'
import { readDocument } from '../document.js'
import type { Inputs } from '../inputs.js'
import { codesOfType, knownCodes } from './names.js'
import { type Nested, nestedIn } from './nested.js'
import { resourceTypesIn } from './resource-types.js'

export type Deployed = {
  /** Undefined when every service counts. */
  readonly services: ReadonlySet<string> | undefined
  readonly unknownTypes: readonly string[]
}

const inFolder = [
  '**/*.template.{json,yaml,yml}',
  '**/template.{json,yaml,yml}',
  '**/*.tfplan.json',
  '**/tfplan.json',
  '**/plan.json',
]

export async function servicesDeployed(
  { services: named, 'services-from': patterns }: Inputs,
  edge: Edge,
): Promise<Deployed> {
  const codes = new Set(named.map((name) => name.toUpperCase()))
  for (const code of codes) checkCode(code, edge)
  if (patterns.length === 0) return { services: codes.size === 0 ? undefined : codes, unknownTypes: [] }

  const types = await typesIn(patterns, edge)
  const unknownTypes: string[] = []
  for (const type of types) {
    const found = codesOfType(type)
    if (found === undefined) unknownTypes.push(type)
    for (const code of found ?? []) codes.add(code)
  }
  if (unknownTypes.length > 0) {
    edge.host.log.warn(
      `no AWS Health service is known for ${unknownTypes.join(', ')}: add it to services if its events are to count`,
    )
  }
  if (codes.size > 0) return { services: codes, unknownTypes }
  edge.host.log.warn('services-from names no service that is known, so every service counts')
  return { services: undefined, unknownTypes }
}

/**
 * A code may be younger than this release, so it is taken as it is, unless it is nearly one that is known.
 * @throws {UserError}
 */
function checkCode(code: string, { host }: Edge): void {
  if (knownCodes.has(code)) return
  const names = [...knownCodes].map((name) => name.toLowerCase())
  const meant = suggestion(code, names)?.toUpperCase()
  if (meant !== undefined) {
    throw new UserError(`${JSON.stringify(code)} is no service (did you mean "${meant}"?)`, {
      where: 'services',
      expected: 'codes of AWS Health such as LAMBDA',
    })
  }
  host.log.warn(`services: ${JSON.stringify(code)} is no service that this version knows`)
}

async function typesIn(patterns: readonly string[], { files, host }: Edge): Promise<readonly string[]> {
  const { files: found, unmatched } = await files.find(patterns, inFolder)
  if (unmatched.length > 0) {
    throw new UserError(`services-from finds nothing: ${unmatched.join(', ')}`, {
      where: 'services-from',
      expected: 'templates, plans or folders that exist',
    })
  }
  const types = new Set<string>()
  const nested: Nested[] = []
  for (const file of found) {
    const document = await readDocument(await files.readText(file, 'the template'), file)
    const inFile = resourceTypesIn(document)
    if (inFile === undefined) {
      throw new UserError('this is neither a template nor a plan', {
        where: file,
        expected: 'CloudFormation or SAM with Resources, or `terraform show -json` of a plan',
      })
    }
    for (const type of inFile) types.add(type)
    nested.push(...nestedIn(document, file))
  }
  const read = new Set(found.map((file) => normalize(file)))
  const unread = nested.filter(({ file }) => file === undefined || !read.has(file))
  if (unread.length > 0) {
    host.log.warn(
      `services-from does not see what these hold: ${unread.map(({ name }) => name).join(', ')}: add their templates, or the services in them to services`,
    )
  }
  return [...types].sort()
}
