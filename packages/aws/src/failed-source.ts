/** Why a place gave no credentials, without its own words where they may hold a secret. */
import { messageOf } from '@aws-delivery-actions/host'

/** Named as the client names its own, which have no code. The next place is asked. */
class FailedSource extends Error {
  override readonly name = 'CredentialsProviderError'
  readonly tryNextLink = true
}

export class FailedCommand extends FailedSource {
  /** What it said of the network: `ECONNREFUSED`. */
  readonly trouble: string | undefined

  constructor(trouble: string | undefined) {
    super(`credential_process fails${trouble === undefined ? '' : ` (${trouble})`}`)
    this.trouble = trouble
  }
}

/** What is set leads nowhere. */
export class WrongSetting extends FailedSource {}

/** @param address The setting that holds the address of the place. */
export function failureOf(error: unknown, address: string): unknown {
  const text = messageOf(error)
  if (text.startsWith('Command failed')) {
    return new FailedCommand(networkTroubleIn(text.slice(text.indexOf('\n') + 1)))
  }
  if (error instanceof SyntaxError) return new Error('its answer is no JSON')
  if (isObject(error) && error.code === 'ERR_INVALID_URL') return new WrongSetting(`${address} is no URL`)
  return error
}

/** For what tells a failure as nothing but a text. */
export function networkTroubleIn(text: string): string | undefined {
  return /\bE(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|HOST(UNREACH|DOWN)|NET(UNREACH|DOWN)|NOTFOUND|AI_AGAIN|PROTO)\b|TimeoutError|socket hang up/.exec(
    text,
  )?.[0]
}

/** As the service of the machine tells its status. */
export function isServerError(error: unknown): boolean {
  return isObject(error) && Number(error.statusCode) >= 500
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
