/** Amazon Inspector as data. */
import type { Duration } from '../scenario.js'

export type InspectorScript = {
  /** Whether images in ECR are scanned, in every account or by account. Default `ENABLED`. */
  readonly scanning?: Scanning | Readonly<Record<string, Scanning>>
  readonly images?: readonly InspectedScript[]
  /** What becomes of the reports that are asked for, in their order; the last repeats. */
  readonly reports?: readonly ReportScript[]
  /** Reports that are known when the sandbox starts. */
  readonly earlier?: readonly EarlierReportScript[]
  /** Times in which somebody else's report is made. */
  readonly busy?: readonly { readonly from?: Duration; readonly until: Duration }[]
  /** What whoever asks during another report is refused with. */
  readonly refusal?: { readonly code?: string; readonly status?: number; readonly message?: string }
}

export type Scanning = 'ENABLING' | 'ENABLED' | 'DISABLED' | 'SUSPENDED'

export type InspectedScript = {
  readonly repository: string
  /** Default: the scenario's. */
  readonly account?: string
  /** Which image it is; else that of a tag in the scenario's ECR, once it is there. */
  readonly digest?: string
  readonly tag?: string
  /** Of an index only the images of this platform; default all. */
  readonly platform?: string
  /** For one with a digest. */
  readonly tags?: readonly string[]
  /** Default `amd64` and `DEBIAN_12`. */
  readonly architecture?: string
  readonly operatingSystem?: string
  readonly packages?: readonly PackageScript[]
  /** So many packages more, to make the documents long. */
  readonly filler?: number
  /** Files that hold the documents, beside the scenario, instead of `packages`. */
  readonly documents?: { readonly CYCLONEDX_1_4?: string; readonly SPDX_2_3?: string }
  /** What ListCoverage says, in order of time; nothing before the first. Default `SUCCESSFUL` from the start. */
  readonly coverage?: readonly CoverageScript[]
}

export type PackageScript = {
  /** As Inspector writes it: `pkg:dpkg/openssl@3.0.11-1?arch=AMD64&epoch=0`. */
  readonly purl: string
  /** Default: those of the package URL. */
  readonly name?: string
  readonly version?: string
  readonly path?: string
  readonly vulnerabilities?: readonly (string | VulnerabilityScript)[]
}

export type VulnerabilityScript = {
  readonly id: string
  /** Default `MEDIUM`. */
  readonly severity?: 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | 'UNTRIAGED'
  /** Of Inspector. */
  readonly score?: number
  /** Of the vendors. */
  readonly cvss?: readonly { readonly score: number; readonly version: string; readonly source?: string }[]
  readonly epss?: number
  readonly fixedIn?: string
  readonly exploitAvailable?: boolean
  readonly isSuppressed?: boolean
  readonly packageManager?: string
}

export type CoverageScript = {
  /** Since the start of the sandbox; with a tag, since the push. Default 0. */
  readonly from?: Duration
  readonly reason: string
  /** Default ACTIVE for SUCCESSFUL and what is pending, else INACTIVE. */
  readonly code?: 'ACTIVE' | 'INACTIVE'
  /** Whether there is a result of a scan. Default: for SUCCESSFUL and the frequencies that are no continuous ones. */
  readonly isScanned?: boolean
}

export type ReportScript = {
  /** Default 2s. */
  readonly lasts?: Duration
  /** How it ends. Default: as bucket, key, policies and images have it. */
  readonly ends?: 'SUCCEEDED' | 'CANCELLED' | ReportErrorCode
  readonly errorMessage?: string
  /** How long after the end objects can be seen. Default 0. */
  readonly objectsAfter?: Duration
  /** Repositories whose images are left out. */
  readonly leavesOut?: readonly string[]
  /** GetSbomExport does not repeat the prefix. */
  readonly forgetsPrefix?: boolean
}

export type ReportErrorCode =
  | 'INTERNAL_ERROR'
  | 'INVALID_PERMISSIONS'
  | 'NO_FINDINGS_FOUND'
  | 'BUCKET_NOT_FOUND'
  | 'INCOMPATIBLE_BUCKET_REGION'
  | 'MALFORMED_KMS_KEY'

export type EarlierReportScript = ReportScript & {
  readonly reportId: string
  /** Default `CYCLONEDX_1_4`. */
  readonly format?: 'CYCLONEDX_1_4' | 'SPDX_2_3'
  readonly bucket: string
  readonly keyPrefix?: string
  /** How long before the sandbox. Default 0. */
  readonly startedAgo?: Duration
}
