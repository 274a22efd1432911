/** Which address a service is asked at, where that is not the public one. */
import { type Environment, UserError } from '@aws-delivery-actions/host'
import type { Service } from './services.js'

/**
 * The endpoint that the environment names: the service's own variable first, then `AWS_ENDPOINT_URL`.
 * @throws {UserError} when it is no http or https URL.
 */
export function customEndpoint(service: Service, environment: Environment): string | undefined {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined
  for (const variable of [`AWS_ENDPOINT_URL_${service.endpointVariable}`, 'AWS_ENDPOINT_URL']) {
    const value = environment[variable]
    if (value) return checked(value, variable)
  }
  return undefined
}

function checked(value: string, variable: string): string {
  const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: undefined }
  if (protocol === 'http:' || protocol === 'https:') return value
  throw new UserError('The endpoint is no URL', { where: variable, expected: 'http://… or https://…' })
}
