/** The optimized integrations: written by hand, with the parameters of the API operation that most of them stand on. */
import type { Model } from './models.js'
import { actionName } from './names.js'
import { compare, type Parameters, parametersOf } from './sdk.js'

/** `data/optimized-integrations.json`. */
export type OptimizedIntegrations = {
  readonly services: Readonly<Record<string, Readonly<Record<string, OptimizedAction>>>>
}

type OptimizedAction = {
  /** `service:Operation`, whose parameters it takes. */
  readonly model?: string
  /** Beside request and response, which all have. */
  readonly patterns?: readonly string[]
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
}

export type Optimized = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        Parameters & {
          readonly patterns: readonly string[]
          /** `service:action` of the SDK whose parameters it takes; empty where there is none. */
          readonly like: string
        }
      >
    >
  >
>

export function optimizedOf({ services }: OptimizedIntegrations, models: readonly Model[]): Optimized {
  return mapValues(services, (actions) =>
    mapValues(actions, ({ model, patterns = [], required = [], optional = [] }) => {
      const [service = '', operation = ''] = model?.split(':') ?? []
      const taken = model === undefined ? nothing : parametersOf(models, service, operation)
      return {
        patterns,
        like: model === undefined ? '' : `${service}:${actionName(operation)}`,
        required: merged(taken.required, required, []),
        optional: merged(taken.optional, optional, [...taken.required, ...required]),
      }
    }),
  )
}

const nothing: Parameters = { required: [], optional: [] }

function merged(some: readonly string[], more: readonly string[], without: readonly string[]) {
  return [...new Set([...some, ...more])].filter((name) => !without.includes(name)).sort(compare)
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
