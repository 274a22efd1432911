import type { Ecosystem } from '../document.js'
import { apkKey } from './apk-key.js'
import { cargoKey } from './cargo-key.js'
import { debKey } from './deb-key.js'
import { gemKey } from './gem-key.js'
import { genericKey } from './generic-key.js'
import { golangKey } from './golang-key.js'
import { mavenKey } from './maven-key.js'
import { isNoVersion } from './no-version.js'
import { npmKey } from './npm-key.js'
import { nugetKey } from './nuget-key.js'
import { pypiKey } from './pypi-key.js'
import { rpmKey } from './rpm-key.js'

/** Each takes any text that is not empty, in linear time. */
const keys: Readonly<Record<Ecosystem, (version: string) => string>> = {
  npm: npmKey,
  maven: mavenKey,
  pypi: pypiKey,
  deb: debKey,
  rpm: rpmKey,
  apk: apkKey,
  gem: gemKey,
  nuget: nugetKey,
  golang: golangKey,
  cargo: cargoKey,
  generic: genericKey,
}

/** Of a version; what is longer is hostile, or no version. */
const countedLength = 256

/** A total order that never throws. What is no version is below all that are. */
export function compareVersions(ecosystem: Ecosystem, a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [versionKey(ecosystem, a), versionKey(ecosystem, b)]
  if (first === '' && second === '') return order(a.trim(), b.trim())
  return order(first, second)
}

function order(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * A text of printable ASCII whose bytewise order is that of `compareVersions`: equal for equal versions only, empty
 * for what tells no version: no text, `UNKNOWN`, what its ecosystem does not take. Only the first 256 characters of a version count, for both.
 */
export function versionKey(ecosystem: Ecosystem, version: string): string {
  const text = version.trim().slice(0, countedLength)
  return text === '' || isNoVersion(text) ? '' : keys[ecosystem](text)
}
