/**
 * What a software bill of materials says, whatever its format. Texts are as the document has them: hostile until
 * they are escaped where they are printed.
 */

/** How versions are ordered, and what a bare package name means. */
export type Ecosystem =
  | 'npm'
  | 'maven'
  | 'pypi'
  | 'deb'
  | 'rpm'
  | 'apk'
  | 'gem'
  | 'nuget'
  | 'golang'
  | 'cargo'
  | 'generic'

/** The image that a document is about. A document of something else has an empty digest. */
export type Image = {
  /** `sha256:…`; empty when neither the document nor its name tells it. */
  readonly digest: string
  /** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:…`; else the reference that the document gives. */
  readonly arn: string
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly architecture: string
  /** Such as `ALPINE_LINUX_3_17` or `debian 12`. */
  readonly operatingSystem: string
}

export type Component = {
  /** What vulnerabilities of the same document refer to: bom-ref or SPDXID. */
  readonly ref: string
  /** What the document says it is: `library`, `application`, `operating-system`, `container`, `file`; or empty. */
  readonly type: string
  /** As the document has it; an npm name with its scope. */
  readonly name: string
  /** Maven's group, npm's scope, a distribution; empty when nothing is said. */
  readonly namespace: string
  /** As the document has it, or the package URL's. Empty when neither tells it. */
  readonly version: string
  /** What versions are ordered by: `version` with the epoch that the package URL keeps apart, as `1:2.3-4`. */
  readonly fullVersion: string
  /** As the document has it. */
  readonly purl: string
  readonly ecosystem: Ecosystem
  /** SPDX expressions or names, as the document has them, several joined by ` AND `; empty when nothing is said. */
  readonly license: string
  /** Where in the image it was found, one path a line; empty when nothing is said. */
  readonly path: string
}

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'none' | 'unknown'

/** What is said of one version, or of a range of them, of the component that a vulnerability affects. */
export type StatedVersion = {
  readonly version?: string
  /** `vers:npm/>=1.0|<2.3` */
  readonly range?: string
  readonly isAffected: boolean
}

/** One vulnerability of one component. */
export type Vulnerability = {
  /** `CVE-…`, `ALAS2023-…`, `USN-…`, `GHSA-…` */
  readonly id: string
  /** What others call the same vulnerability. */
  readonly aliases?: readonly string[]
  /** The component's `ref`; empty where the document names none. */
  readonly affects: string
  readonly severity: Severity
  /** CVSS base score, 0 to 10. */
  readonly score?: number
  /** The probability of exploitation within 30 days, 0 to 1. */
  readonly epss?: number
  readonly fixedVersion?: string
  /** As they stand in the document; what they mean to a component depends on its own version. */
  readonly versions?: readonly StatedVersion[]
  readonly exploitAvailable?: boolean
  /** The day on which CISA listed it as exploited: `YYYY-MM-DD`. */
  readonly knownExploited?: string
  /** What the document's author found of it, in CycloneDX's words: `not_affected`, `exploitable`, `resolved`. */
  readonly analysis?: string
  /** Whether a suppression rule of the service hides it. */
  readonly isSuppressed?: boolean
}
