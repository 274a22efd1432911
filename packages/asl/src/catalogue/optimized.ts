/** The optimized integrations, by their names in the Resource. */
import type { KnownAction, KnownService } from './catalogue.js'
import file from './data/optimized.json' with { type: 'json' }

type Listed = {
  readonly patterns: readonly string[]
  readonly like: string
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

export const optimized: ReadonlyMap<string, KnownService> = new Map(
  Object.entries(file).map(([name, actions]) => [name, listed(name, actions)]),
)

function listed(name: string, actions: Readonly<Record<string, Listed>>): KnownService {
  return { name, actions: new Map(Object.entries(actions).map(([action, each]) => [action, known(each)])) }
}

function known({ patterns, like, required, optional }: Listed): KnownAction {
  const parameters = new Map([
    ...required.map((each) => [each, true] as const),
    ...optional.map((each) => [each, false] as const),
  ])
  return { offered: true, patterns, like, parameters: () => parameters }
}
