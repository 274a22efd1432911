/**
 * Each ecosystem's comparison as its documents tell it, step by step: what the keys are held against. Nothing here knows
 * of keys.
 */
import { valid as isPypi, compare as pypi } from '@renovatebot/pep440'
import semver from 'semver'
import type { Ecosystem } from '../../src/document.js'
import { isNoVersion } from '../../src/versions/no-version.js'
import { apk } from './apk.js'
import { deb } from './deb.js'
import { gem } from './gem.js'
import { maven } from './maven.js'
import { nuget } from './nuget.js'
import { rpm } from './rpm.js'

export type Reference = {
  readonly compare: (a: string, b: string) => number
  /** What the reference can judge. */
  readonly takes: (version: string) => boolean
}

const semantic = (prefix: string): Reference => ({
  compare: (a, b) => semver.compare(a.slice(prefix.length), b.slice(prefix.length)),
  takes: (version) => {
    const rest = version.slice(prefix.length)
    // Numbers of more digits are rounded there.
    const isExact = /^\d/.test(rest) && !/\d{16}/.test(rest)
    return version.startsWith(prefix) && isExact && semver.valid(rest) !== null
  },
})

export const references: Partial<Readonly<Record<Ecosystem, Reference>>> = {
  npm: semantic(''),
  cargo: semantic(''),
  golang: semantic('v'),
  // A word that starts with a digit is taken for a number there.
  pypi: {
    compare: pypi,
    takes: (version) => isPypi(version) !== null && !/\+(?:.*[-_.])?\d+[a-z]/i.test(version),
  },
  maven: { compare: maven, takes: isTold },
  deb: { compare: deb, takes: isTold },
  rpm: { compare: rpm, takes: isTold },
  apk: { compare: apk, takes: (version) => isApk.test(version) },
  gem: { compare: gem, takes: (version) => isTold(version) && /[0-9a-zA-Z]/.test(version) },
  nuget: { compare: nuget, takes: (version) => isNuget.test(version) },
}

/** Words such as `latest` are below every version, which no comparison of an ecosystem knows of. */
function isTold(version: string): boolean {
  const text = version.trim()
  return text !== '' && !isNoVersion(text)
}

const isApk = /^\d+(\.\d+)*[a-z]?(_(alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(~[0-9a-f]+)?(-r\d+)?$/
const isNuget = /^\d+(\.\d+){0,3}(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z.-]+)?$/
