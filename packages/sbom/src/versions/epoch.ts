/** `1:2.3-4`, as deb and rpm write it. */
export type FullVersion = {
  readonly epoch: string
  readonly version: string
  /** Debian's revision, rpm's release; empty when there is none. */
  readonly revision: string
}

/** What is not a number before the colon belongs to the version. */
export function fullVersion(text: string): FullVersion {
  const [whole, epoch = ''] = /^(\d*):/.exec(text) ?? ['']
  const rest = text.slice(whole.length)
  const dash = rest.lastIndexOf('-')
  return dash === -1
    ? { epoch, version: rest, revision: '' }
    : { epoch, version: rest.slice(0, dash), revision: rest.slice(dash + 1) }
}
