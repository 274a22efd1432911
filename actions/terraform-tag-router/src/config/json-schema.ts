/** The published schema of the configuration, for editors. It says what `config-check.ts` holds a file against. */
import { configShape } from './config-shape.js'
import type { Names, Shape } from './shape.js'

type Schema = { readonly [key: string]: unknown }

export function configSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of terraform-tag-router',
    $comment: 'Written from src/config/config-shape.ts by `npm run generate`. Change it there.',
    ...schemaOf(configShape),
  }
}

function schemaOf(shape: Shape): Schema {
  const { describe } = shape
  return { ...(describe === undefined ? {} : { description: describe }), ...constraintOf(shape) }
}

function constraintOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'text':
      return {
        type: shape.orBoolean ? ['string', 'boolean'] : 'string',
        minLength: 1,
        ...pattern(shape.expression),
      }
    case 'choice':
      return { enum: shape.choices }
    case 'boolean':
      return { type: 'boolean' }
    case 'list':
      return {
        anyOf: [schemaOf(shape.item), { type: 'array', items: schemaOf(shape.item), ...unique(shape.item) }],
      }
    case 'object':
      return objectOf(shape.fields)
    case 'map':
      return mapOf(shape.key, shape.value)
    case 'names':
      return { anyOf: [...namesOf(shape.key), mapOf(shape.key, shape.value)] }
  }
}

/** Nothing may stand where everything may be left out: `dev:` in a map. */
function objectOf(fields: Readonly<Record<string, Shape>>): Schema {
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
  }
}

function mapOf(key: Names, value: Shape): Schema {
  return {
    type: ['object', 'null'],
    propertyNames: { pattern: key.expression.source },
    additionalProperties: schemaOf(value),
  }
}

function namesOf({ expression }: Names): Schema[] {
  const one = { type: 'string', pattern: expression.source }
  return [one, { type: 'array', items: one, uniqueItems: true }]
}

function pattern(expression: RegExp | undefined): Schema {
  return expression === undefined ? {} : { pattern: expression.source }
}

/** A name that stands twice is refused. */
function unique({ kind }: Shape): Schema {
  return kind === 'text' ? { uniqueItems: true } : {}
}
