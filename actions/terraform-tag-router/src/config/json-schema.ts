/** The published schema of the configuration, for editors. */
import { jsonSchema } from '@aws-delivery-actions/host/config'
import { configForm } from './config-form.js'

export function configSchema(): object {
  return jsonSchema(configForm)
}
