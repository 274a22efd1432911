import type { Ecosystem } from '../document.js'

/** A total order that never throws. An empty version is below all others. */
export declare function compareVersions(ecosystem: Ecosystem, a: string, b: string): -1 | 0 | 1

/**
 * A text of printable ASCII whose bytewise order is that of `compareVersions`: equal for equal versions only, empty for
 * the empty version only. Only the first 256 characters of a version count, for both.
 */
export declare function versionKey(ecosystem: Ecosystem, version: string): string
