/** Keys and the caller as data. */

/** By id: `1234abcd-12ab-34cd-56ef-1234567890ab`. */
export type KeyScripts = Readonly<Record<string, KeyScript>>

export type KeyScript = {
  /** Default: the scenario's. */
  readonly region?: string
  /** Default `Enabled`. */
  readonly state?: 'Enabled' | 'Disabled' | 'PendingDeletion'
  /** Default `SYMMETRIC_DEFAULT`. */
  readonly spec?: 'SYMMETRIC_DEFAULT' | 'RSA_2048'
  /** Default `CUSTOMER`. */
  readonly manager?: 'CUSTOMER' | 'AWS'
  /** As KMS takes it, or `inspector` for one that Amazon Inspector may use. Default `inspector`. */
  readonly policy?: 'inspector' | object
}

export type CallerScript = {
  /** Default `arn:aws:sts::ACCOUNT:assumed-role/deploy/sandbox`. */
  readonly arn?: string
  /** Actions that the caller may not perform, such as `iam:SimulatePrincipalPolicy`. */
  readonly lacks?: readonly string[]
  /** Keys that the policies of an action have a condition on: without them the simulation of IAM allows nothing. */
  readonly conditions?: Readonly<Record<string, readonly string[]>>
}
