/** What would find nothing, which reads as an answer, though something else was meant. */
import type { Ecosystem } from '../document.js'
import { meantEcosystem } from './ecosystem-name.js'
import otherTypes from './other-types.json' with { type: 'json' }
import { QueryProblem } from './query-problem.js'
import { isVulnerabilityId } from './vulnerability-id.js'

const types: Readonly<Record<string, string>> = otherTypes

/** Dashes, signs of comparison, quotes and blanks beyond ASCII, and what is not seen at all: word processors write them. */
const typeset = /(?![\0-\x7f])[\p{Pd}\p{Sm}\p{Cf}\p{Cc}\p{Pi}\p{Pf}\p{Zs}]/u

const asTyped: Readonly<Record<string, string>> = { '≤': '<=', '⩽': '<=', '≥': '>=', '⩾': '>=', '≠': '!=' }

export function checkTypeset(text: string): void {
  const found = typeset.exec(text)
  if (found === null) return
  const [sign] = found
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const isSeen = !/[\p{Cf}\p{Cc}\p{Zs}]/u.test(sign)
  const typed = asTyped[sign] ?? (/\p{Pd}|−/u.test(sign) ? '-' : undefined)
  throw new QueryProblem({
    what: `${isSeen ? `${JSON.stringify(sign)} (${code})` : code} stands in no query`,
    at: found.index,
    length: sign.length,
    expected: typed === undefined ? 'the query without it' : `${typed} as it is typed`,
  })
}

/** `CVE-2021-44228, CVE-2021-45046` */
export function checkOneId(name: string, at: number): void {
  if (!isVulnerabilityId(name)) return
  throw new QueryProblem({
    what: `more than ${name} is asked for`,
    at,
    length: name.length,
    expected: `one vulnerability, ${name} alone`,
  })
}

/** `composer:laravel/framework`: read as a group of Maven, it would be nowhere. */
export function checkOtherType(prefix: string, rest: string, at: number): void {
  const key = prefix.toLowerCase()
  if (!Object.hasOwn(types, key)) return
  throw new QueryProblem({
    what: `${JSON.stringify(prefix)} is no ecosystem`,
    at,
    length: prefix.length,
    expected: `pkg:${types[key]}/${rest} or generic:${rest}; or, for a group of Maven, maven:${prefix}:${rest}`,
  })
}

/** `org.springframework:spring-web:5.3.19`, as Gradle and Maven write it. */
export function checkColons(name: string, stated: string, at: number): void {
  const [, before, version] = /^([^:]+(?::[^:]+)?):(v?\d+(?:\.[^:]*)?)$/.exec(name) ?? []
  const parts = name.split(':')
  const isLong = parts.length > 3 && !parts.includes('') && (stated === '' || stated === 'maven')
  if (before === undefined && !isLong) return
  const prefix = stated === '' ? '' : `${stated}:`
  throw new QueryProblem({
    what: `${JSON.stringify(name)} is no package name`,
    at,
    length: name.length,
    expected:
      before === undefined
        ? `a package and its version, such as ${prefix}${parts[0]}:${parts[1]}@${parts.at(-1)}`
        : `${prefix}${before}@${version}`,
  })
}

/** `Log4J-core`, where the case of letters tells packages apart. */
export function checkCase(name: string, stated: Ecosystem | undefined, at: number): void {
  // A path is another package, and a group has a case of its own.
  const [, group = '', last = ''] = /^([^:/]+:)?([^:/]+)$/.exec(name) ?? []
  const known = meantEcosystem(last)
  if (last === last.toLowerCase() || known === undefined || !caseCounts.has(known)) return
  if (stated !== undefined && stated !== known) return
  throw new QueryProblem({
    what: `${JSON.stringify(name)} is no package of ${known} that is known here, where the case of letters counts`,
    at,
    length: name.length,
    expected: `${group}${last.toLowerCase()}; or generic:${name} for a package of no ecosystem`,
  })
}

const caseCounts: ReadonlySet<Ecosystem> = new Set(['npm', 'maven'] as const)
