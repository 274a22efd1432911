import type { Ecosystem } from './document.js'

/** The parts of a package URL, decoded. */
export type PackageUrl = {
  /** As it was given. */
  readonly raw: string
  /** In lower case. */
  readonly type: string
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly subpath: string
}

/** Takes also what the specification refuses and scanners write; undefined where there is no type or no name. */
export declare function parsePackageUrl(text: string): PackageUrl | undefined

export declare function ecosystemOf(type: string): Ecosystem

/** Of a deb, rpm or apk package: `debian`, `ubuntu`, `alpine`; empty where nothing tells it. */
export declare function distributionOf(purl: PackageUrl): string
