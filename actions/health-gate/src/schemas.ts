/** The published schemas of this action's files, by their names. */
import { jsonSchema } from '@aws-delivery-actions/host/config'
import { ignoreForm } from './ignore-form.js'

export function schemas(): Readonly<Record<string, object>> {
  return { ignore: jsonSchema(ignoreForm) }
}
