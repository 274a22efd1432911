/** Whether a package is the one that is asked for. */

import { isSamePackage } from '../package-name.js'
import { isInside } from '../versions/interval-set.js'
import { versionKey } from '../versions/order.js'
import type { Identity } from './identity.js'
import { ecosystemsOf, type PackageQuery, rangeIn, typesOf } from './package-query.js'

/** Where versions are asked for, a package that tells none may be the one. */
export type Answer = 'yes' | 'no' | 'version unknown'

export function answerForPackage(query: PackageQuery, identity: Identity): Answer {
  if (!isAsked(query, identity)) return 'no'
  const { ecosystem, version } = identity
  const intervals = rangeIn(query, ecosystem)?.intervals ?? []
  // A key is made for the few that are asked for.
  const key = versionKey(ecosystem, version)
  if (intervals.some((interval) => isInside(interval, key))) return 'yes'
  return key === '' && intervals.length > 0 ? 'version unknown' : 'no'
}

/** Whether it is the package, in whatever version. */
export function isAsked(query: PackageQuery, identity: Identity): boolean {
  const { ecosystem, type = '' } = identity
  if (!ecosystemsOf(query).includes(ecosystem) || !isSamePackage(ecosystem, query, identity)) return false
  return ecosystem !== 'generic' || typesOf(query)?.includes(type) !== false
}

/** Of several, what is known for sure. */
export function surest(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('version unknown') ? 'version unknown' : 'no'
}
