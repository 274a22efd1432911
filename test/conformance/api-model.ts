/** What AWS publishes of an API, and what is not as it says. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { test } from '@jest/globals'

type Shape = {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly required?: readonly string[]
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
}

export type Model = {
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}

export type Operation = {
  readonly http?: { readonly requestUri: string }
  readonly input: { readonly shape: string }
  readonly output: { readonly shape: string }
  readonly errors?: readonly { readonly shape: string }[]
}

const folder = process.env.AWS_API_MODELS
if (folder === undefined || folder === '') {
  process.stderr.write('skipped: sandbox shapes (AWS_API_MODELS names no folder with API models)\n')
}

export const withModels = folder ? test : (test.skip as typeof test)

export type Examination = {
  /** Asks without a client, so that nothing is lost in reading the answer. */
  ask(operation: string, request: object): Promise<Record<string, unknown>>
  /** Everything in which requests and answers are not of their shapes. */
  readonly problems: readonly string[]
  readonly answers: number
}

export type Examined = {
  readonly url: string
  readonly model: Model
  readonly headers: Readonly<Record<string, string>>
  /** What stands before the operation in `x-amz-target`. Without it each operation has a path of its own. */
  readonly target?: string
}

export function examination({ url, model, headers, target }: Examined): Examination {
  const problems: string[] = []
  let answers = 0
  return {
    problems,
    get answers() {
      return answers
    },
    async ask(operation, request) {
      const { http, input, output, errors = [] } = model.operations[operation] ?? missing(operation)
      const path = target === undefined ? (http?.requestUri ?? '/') : ''
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {
          ...headers,
          ...(target === undefined ? {} : { 'x-amz-target': `${target}.${operation}` }),
        },
        body: JSON.stringify(request),
      })
      const body = (await response.json()) as Record<string, unknown>
      answers++
      problems.push(...deviations(model, input.shape, request, `${operation} request`))
      if (response.ok) problems.push(...deviations(model, output.shape, body, operation))
      else {
        const code = String(response.headers.get('x-amzn-errortype') ?? body.__type).replace(/^.*#/, '')
        const known = errors.map(({ shape }) => shape)
        if (![...known, 'ValidationException'].includes(code)) problems.push(`${operation}: no error ${code}`)
        else if (target === undefined) problems.push(...deviations(model, code, body, `${operation} ${code}`))
      }
      return body
    },
  }
}

export function readModel(service: string, version: string): Model {
  const file = join(folder ?? '', service, version, 'service-2.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)).toString('utf8'))
}

function missing(operation: string): never {
  throw new Error(`The model has no operation ${operation}`)
}

/** Everything in which a value is not of its shape. */
export function deviations(model: Model, name: string, value: unknown, path: string): string[] {
  const shape = model.shapes[name]
  if (shape === undefined) return [`${path}: the model has no shape ${name}`]
  switch (shape.type) {
    case 'structure':
      return structureDeviations(model, shape, value, path)
    case 'list':
      if (!Array.isArray(value)) return [`${path}: no list`]
      return value.flatMap((item, index) =>
        deviations(model, shape.member?.shape ?? '', item, `${path}[${index}]`),
      )
    case 'map':
      if (!isObject(value)) return [`${path}: no map`]
      return Object.entries(value).flatMap(([key, item]) => [
        ...deviations(model, shape.key?.shape ?? '', key, `${path} key`),
        ...deviations(model, shape.value?.shape ?? '', item, `${path}.${key}`),
      ])
    case 'string':
      return stringDeviations(shape, value, path)
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path}: no boolean`]
    case 'integer':
    case 'long':
      return Number.isInteger(value) ? [] : [`${path}: no integer`]
    default:
      return typeof value === 'number' ? [] : [`${path}: no number`]
  }
}

function structureDeviations(model: Model, shape: Shape, value: unknown, path: string): string[] {
  if (!isObject(value)) return [`${path}: no structure`]
  const members = shape.members ?? {}
  const absent = (shape.required ?? []).filter((name) => value[name] === undefined)
  return [
    ...absent.map((name) => `${path}: ${name} is required`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined
      if (item === undefined) return []
      return member === undefined
        ? [`${path}: unknown ${name}`]
        : deviations(model, member.shape, item, `${path}.${name}`)
    }),
  ]
}

function stringDeviations({ enum: values, min = 0, max }: Shape, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return [`${path}: no string`]
  if (values !== undefined && !values.includes(value)) return [`${path}: ${value} is none of its values`]
  if (value.length < min || value.length > (max ?? Number.POSITIVE_INFINITY))
    return [`${path}: length ${value.length}`]
  return []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
