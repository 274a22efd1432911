/** What makes a route one of its own. */
import type { Rules } from '../config/rules.js'
import { knownPartition } from '../regions.js'
import { globalScope } from '../tag/tag.js'
import type { ScopeType } from './target.js'

export type PlaceOfRoute = {
  readonly env: string
  readonly team: string
  /** A Region or `global`. */
  readonly scope: string
}

export type Destination = PlaceOfRoute & {
  readonly scopeType: ScopeType
  readonly region: string
  readonly partition: string
}

/** `dev_us-east-1/research` */
export function nameOf({ env, scope, team }: PlaceOfRoute): string {
  return `${env}_${scope}/${team}`
}

export function destinationOf({ env, team, scope }: PlaceOfRoute, rules: Rules): Destination {
  const scopeType = scope === globalScope ? 'global' : 'regional'
  const region = scopeType === 'global' ? rules.value('global-region', { env, team, scope }) : scope
  return { env, team, scope, scopeType, region, partition: knownPartition(region) }
}
