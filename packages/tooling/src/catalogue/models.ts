/** The published AWS API models, as far as the catalogue needs them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export type Model = {
  /** The folder's name, which is the name of the service in the AWS CLI. */
  readonly folder: string
  readonly metadata: { readonly serviceId?: string }
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}

export type Operation = {
  readonly input?: { readonly shape: string }
  readonly output?: { readonly shape: string }
}

export type Shape = {
  readonly type: string
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, Member>>
  readonly eventstream?: boolean
  /** Any JSON. */
  readonly document?: boolean
  /** Of a list. */
  readonly member?: { readonly shape: string }
  /** Of a map. */
  readonly value?: { readonly shape: string }
}

export type Member = {
  readonly shape: string
  /** The SDKs make one up when none is given. */
  readonly idempotencyToken?: boolean
}

/** Every service in its latest version, by folder name. */
export function readModels(folder: string): readonly Model[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((service) => readModel(folder, service) ?? [])
}

function readModel(folder: string, service: string): Model | undefined {
  const versions = readdirSync(join(folder, service)).sort().reverse()
  for (const version of versions) {
    const file = join(folder, service, version, 'service-2.json')
    if (existsSync(`${file}.gz`)) return parse(service, gunzipSync(readFileSync(`${file}.gz`)))
    if (existsSync(file)) return parse(service, readFileSync(file))
  }
  return undefined
}

function parse(folder: string, bytes: Buffer): Model {
  return { ...JSON.parse(bytes.toString('utf8')), folder }
}

/** Whether the operation streams events, which a state machine cannot. */
export function streamsEvents({ shapes }: Model, { input, output }: Operation): boolean {
  return [input, output].some((end) => {
    const members = end === undefined ? {} : (shapes[end.shape]?.members ?? {})
    return Object.values(members).some(({ shape }) => shapes[shape]?.eventstream === true)
  })
}
