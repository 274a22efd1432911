/** The published schema of the configuration, for editors. */
import { jsonSchema } from '@aws-delivery-actions/host/config'
import { configFormOf } from './config-form.js'
import { ruleIds } from './rule-ids.js'

export async function configSchema(): Promise<object> {
  return jsonSchema(configFormOf(await ruleIds()))
}
