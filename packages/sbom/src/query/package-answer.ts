/** Whether a package is the one that is asked for. */
import type { Ecosystem } from '../document.js'
import { isInside } from '../versions/interval-set.js'
import { isSamePackage, type NamedPackage } from './package-name.js'
import { ecosystemsOf, type PackageQuery, rangeIn } from './package-query.js'

/** Where versions are asked for, a package that tells none may be the one. */
export type Answer = 'yes' | 'no' | 'version unknown'

/** @param versionKey Empty where nothing tells the version. */
export function answerForPackage(
  query: PackageQuery,
  ecosystem: Ecosystem,
  named: NamedPackage,
  versionKey: string,
): Answer {
  return isAsked(query, ecosystem, named) ? answerForVersion(query, ecosystem, versionKey) : 'no'
}

/** Whether it is the package, in whatever version. */
export function isAsked(query: PackageQuery, ecosystem: Ecosystem, named: NamedPackage): boolean {
  return ecosystemsOf(query).includes(ecosystem) && isSamePackage(ecosystem, query, named)
}

export function answerForVersion(query: PackageQuery, ecosystem: Ecosystem, versionKey: string): Answer {
  const intervals = rangeIn(query, ecosystem)?.intervals ?? []
  if (intervals.some((interval) => isInside(interval, versionKey))) return 'yes'
  return versionKey === '' && intervals.length > 0 ? 'version unknown' : 'no'
}

/** Of several, what is known for sure. */
export function surest(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('version unknown') ? 'version unknown' : 'no'
}
