/** Whom credentials were asked of. */
export type Asked = {
  /** `the profile ci` */
  readonly source: string
  /** What the source itself asked AWS STS for. */
  readonly request?: { readonly operation: string; readonly role: string | undefined } | undefined
}

/** Thrown where no credentials could be had, whatever kept them from coming: that is the cause. */
export class NoCredentials extends Error {
  override readonly name = 'NoCredentials'
  /** Undefined where nothing is set up that could give any. */
  readonly asked: Asked | undefined

  constructor(asked: Asked | undefined, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.asked = asked
  }
}
