/** What a service refuses a request with. */
export class ServiceError extends Error {
  readonly code: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly detail: unknown

  constructor(
    code: string,
    message: string,
    status = 400,
    headers: Readonly<Record<string, string>> = {},
    detail?: unknown,
  ) {
    super(message)
    this.code = code
    this.status = status
    this.headers = headers
    this.detail = detail
  }
}
