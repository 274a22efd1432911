/** The end of a `credential_process` without its words: the command and what it said may hold a secret. */
import { messageOf } from '@aws-delivery-actions/host'

export class FailedCommand extends Error {
  /** As the client names what gives no credentials; the next source is asked. */
  override readonly name = 'CredentialsProviderError'
  readonly tryNextLink = true
  /** What it said of the network: `ECONNREFUSED`. */
  readonly trouble: string | undefined

  constructor(trouble: string | undefined) {
    super(`credential_process fails${trouble === undefined ? '' : ` (${trouble})`}`)
    this.trouble = trouble
  }
}

/** The error itself, where it is another one. */
export function withoutCommand(error: unknown): unknown {
  const text = messageOf(error)
  if (!text.startsWith('Command failed')) return error
  return new FailedCommand(networkTroubleIn(text.slice(text.indexOf('\n') + 1)))
}

/** For what tells a failure as nothing but a text. */
export function networkTroubleIn(text: string): string | undefined {
  return /\bE(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|HOST(UNREACH|DOWN)|NET(UNREACH|DOWN)|NOTFOUND|AI_AGAIN|PROTO)\b|TimeoutError|socket hang up/.exec(
    text,
  )?.[0]
}
