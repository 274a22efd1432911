/** Configuration files that people write, in JSON or YAML. Loads a parser: import it where there is a file to read. */
export { type Config, readConfig, throwTogether } from './config/check.js'
export { jsonSchema } from './config/json-schema.js'
export {
  below,
  type ChoiceShape,
  type ConfigForm,
  type Fields,
  type Members,
  type ObjectShape,
  type Shape,
  type TextShape,
  type Value,
  type ValueOf,
} from './config/shape.js'
