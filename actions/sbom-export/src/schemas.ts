/** The published schemas of this action's files, by their names. */
import { ignoreSchema, rulesSchema } from './gate/json-schema.js'

export function schemas(): Readonly<Record<string, object>> {
  return { rules: rulesSchema(), ignore: ignoreSchema() }
}
