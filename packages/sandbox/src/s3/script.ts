/** Buckets as data. */

export type BucketScript = {
  /** Default: the scenario's. */
  readonly region?: string
  /**
   * A policy as S3 takes it, `inspector` for one that lets Amazon Inspector write, `none` for a bucket without one.
   * Default `inspector`.
   */
  readonly policy?: 'inspector' | 'none' | object
}
