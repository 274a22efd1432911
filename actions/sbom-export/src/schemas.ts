/** The published schemas of this action's files, by their names. */
import { jsonSchema } from '@aws-delivery-actions/host/config'
import { ignoreForm } from './gate/ignore-form.js'
import { ruleForm } from './gate/rule-form.js'

export function schemas(): Readonly<Record<string, object>> {
  return { rules: jsonSchema(ruleForm), ignore: jsonSchema(ignoreForm) }
}
