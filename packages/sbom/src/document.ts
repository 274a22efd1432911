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
  readonly name: string
  /** Empty when neither a member nor the package URL tells it. */
  readonly version: string
  /** As the document has it. */
  readonly purl: string
  readonly ecosystem: Ecosystem
  /** SPDX expressions or names, as the document has them; empty when nothing is said. */
  readonly license: string
  /** Where in the image it was found; empty when nothing is said. */
  readonly path: string
}

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'none' | 'unknown'

/** One vulnerability of one component. */
export type Vulnerability = {
  /** `CVE-…`, `ALAS2023-…`, `USN-…`, `GHSA-…` */
  readonly id: string
  /** The component's `ref`. */
  readonly affects: string
  readonly severity: Severity
  /** CVSS base score, 0 to 10. */
  readonly score?: number
  /** The probability of exploitation within 30 days, 0 to 1. */
  readonly epss?: number
  readonly fixedVersion?: string
  readonly exploitAvailable?: boolean
  /** The day on which CISA listed it as exploited: `YYYY-MM-DD`. */
  readonly knownExploited?: string
  /** Whether a suppression rule of the service hides it. */
  readonly isSuppressed?: boolean
}
