/** Configuration files that people write, in JSON or YAML. Loads a parser: import it where there is a file to read. */
export { type Config, readConfig } from './config/check.js'
export { jsonSchema } from './config/json-schema.js'
export { tooDeepAt } from './config/nesting.js'
export type {
  ChoiceShape,
  ConfigForm,
  Fields,
  Members,
  ObjectShape,
  Shape,
  TextShape,
  Value,
  ValueOf,
} from './config/shape.js'
