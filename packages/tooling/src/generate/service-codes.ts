/**
 * The data file by which health-gate finds the services of a deployment: resource types → codes of AWS Health. The
 * codes themselves are published only to accounts with a support plan. What is published: the types of CloudFormation
 * (in cfn-lint) and the names that each API goes by (in botocore), one of which the code nearly always is. A type has
 * every code that it may go by, for one too many closes the gate too often, and one too few leaves it open.
 * What follows from neither stands in `service-names.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const serviceCodesFile = 'actions/health-gate/src/services/service-codes.json'

export type PublishedNames = {
  /** botocore's folder of API models. */
  readonly models: string
  /** cfn-lint's folder of resource types. */
  readonly types: string
}

type Codes = Record<string, readonly string[]>

type Curated = {
  readonly cloudFormation: Codes
  readonly notServices: readonly string[]
  readonly terraform: Readonly<Record<string, string>>
  /** Codes of one service: which of them an event has cannot be told. */
  readonly aliases: Codes
  readonly statusPage: Readonly<Record<string, string>>
}

type Metadata = {
  readonly serviceId?: string
  readonly signingName?: string
  readonly endpointPrefix: string
}

type Api = { readonly folder: string; readonly metadata: Metadata }

/** Text of the data file. The same versions give the same bytes. */
export function serviceCodes(root: string, { models, types }: PublishedNames): string {
  const curated = JSON.parse(
    readFileSync(join(root, 'packages/tooling/src/generate/service-names.json'), 'utf8'),
  ) as Curated
  const apis = apisIn(models)
  const cloudFormation = cloudFormationCodes(namespacesIn(types), apis, curated)
  const about =
    'Resource types and service ids → codes of AWS Health. Written by npm run service-codes; do not edit.'
  return [
    '{',
    `  "about": ${JSON.stringify(about)},`,
    section('cloudFormation', cloudFormation),
    section('terraform', terraformCodes(cloudFormation, apis, curated)),
    section('aliases', curated.aliases),
    section('statusPage', curated.statusPage).replace(/,$/, ''),
    '}\n',
  ].join('\n')
}

/** In alphabetical order, a line for each name, as the formatter of this workspace writes it. */
function section(title: string, codes: Readonly<Record<string, string | readonly string[]>>): string {
  const lines = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => `    ${JSON.stringify(name)}: ${JSON.stringify(found).replaceAll(',', ', ')}`)
  return `  ${JSON.stringify(title)}: {\n${lines.join(',\n')}\n  },`
}

/** By namespace; single types only where they differ. */
function cloudFormationCodes(namespaces: readonly string[], apis: readonly Api[], curated: Curated): Codes {
  const codes: Codes = {}
  for (const namespace of namespaces) {
    if (!curated.notServices.includes(namespace)) codes[namespace] = codesFor(namespace, apis)
  }
  return { ...codes, ...curated.cloudFormation }
}

function codesFor(namespace: string, apis: readonly Api[]): readonly string[] {
  const name = plain(namespace.replace(/^.*::/, ''))
  const named = apis.filter(({ folder, metadata }) =>
    [folder, metadata.serviceId ?? ''].some((other) => plain(other) === name),
  )
  return unique([name, ...named.map(({ metadata }) => apiName(metadata))])
}

/** Beginnings of types, without `aws_`: those of the provider follow the names of the APIs or the exceptions. */
function terraformCodes(cloudFormation: Codes, apis: readonly Api[], curated: Curated): Codes {
  const codes: Codes = {}
  for (const { folder, metadata } of apis) {
    const found = unique([plain(folder), apiName(metadata)])
    for (const beginning of [folder.replaceAll('-', ''), folder.replaceAll('-', '_')])
      codes[beginning] = found
  }
  for (const [namespace, found] of Object.entries(cloudFormation)) {
    const [, service = '', type] = namespace.split('::')
    if (type === undefined) codes[service.toLowerCase()] = found
  }
  for (const [beginning, type] of Object.entries(curated.terraform)) {
    const found = cloudFormation[type] ?? cloudFormation[type.split('::').slice(0, 2).join('::')]
    codes[beginning] = found ?? [plain(type.replace(/^.*::/, '')).toUpperCase()]
  }
  return codes
}

function namespacesIn(providers: string): readonly string[] {
  const types = readdirSync(providers)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(providers, file), 'utf8'))))
  const namespaces = types
    .filter((type) => type.split('::').length > 2)
    .map((type) => type.split('::').slice(0, 2))
  return [...new Set(namespaces.map((parts) => parts.join('::')))].sort()
}

function apisIn(data: string): readonly Api[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ folder: name, metadata: metadataIn(join(data, name)) }))
}

function metadataIn(folder: string): Metadata {
  const version = readdirSync(folder).sort().at(-1) ?? ''
  const file = join(folder, version, 'service-2.json')
  const text = existsSync(file)
    ? readFileSync(file, 'utf8')
    : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')
  return JSON.parse(text).metadata
}

/** What calls are signed for, else the last part of the host's name. */
function apiName({ signingName, endpointPrefix }: Metadata): string {
  return signingName ?? endpointPrefix.split('.').at(-1) ?? endpointPrefix
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => plain(name).toUpperCase()))]
}
