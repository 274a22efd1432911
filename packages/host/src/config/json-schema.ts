/** The published schema of a configuration file, for editors. It says what `check.ts` holds a file against. */
import type { ChoiceShape, ConfigForm, KeyShape, ListShape, ObjectShape, Shape, TextShape } from './shape.js'

type Schema = { readonly [key: string]: unknown }

export function jsonSchema({ title, source, shape }: ConfigForm): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    $comment: `Written from ${source} by \`npm run generate\`. Change it there.`,
    ...schemaOf(shape),
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
        ...patternOf(shape),
      }
    case 'choice':
      return choiceSchema(shape)
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'number':
      return { type: 'number', minimum: shape.from, maximum: shape.to }
    case 'boolean':
      return { type: 'boolean' }
    case 'literal':
      return { type: ['string', 'number', 'boolean'] }
    case 'list':
      return listSchema(shape)
    case 'object':
      return objectSchema(shape)
    case 'map':
      return mapSchema(shape.key, shape.value)
    case 'names':
      return {
        anyOf: [
          ...nameSchemas(shape.key),
          { ...mapSchema(shape.key, shape.value), type: 'object', minProperties: 1 },
        ],
      }
  }
}

function choiceSchema({ choices, others }: ChoiceShape): Schema {
  if (others === undefined) return { enum: choices }
  const { expression, describe } = others
  return { anyOf: [{ enum: choices }, { description: describe, type: 'string', pattern: expression.source }] }
}

function listSchema({ item, orOne, isUnique, isFilled, mayBeNothing }: ListShape): Schema {
  const list = {
    type: mayBeNothing ? ['array', 'null'] : 'array',
    items: schemaOf(item),
    ...(isUnique ? { uniqueItems: true } : {}),
    ...(isFilled ? { minItems: 1 } : {}),
  }
  return orOne ? { anyOf: [schemaOf(item), list] } : list
}

function objectSchema({ fields, atLeastOneOf }: ObjectShape): Schema {
  const required = Object.keys(fields).filter((key) => fields[key]?.required)
  const isOptional = required.length === 0 && atLeastOneOf === undefined
  return {
    type: isOptional ? ['object', 'null'] : 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
    ...(atLeastOneOf && { anyOf: atLeastOneOf.keys.map((key) => ({ required: [key] })) }),
  }
}

function mapSchema(key: KeyShape, value: Shape): Schema {
  return {
    type: ['object', 'null'],
    ...namesSchema(key),
    additionalProperties: schemaOf(value),
  }
}

function namesSchema(key: KeyShape): Schema {
  if (key.kind === 'choice') return { propertyNames: choiceSchema(key) }
  return key.expression === undefined ? {} : { propertyNames: patternOf(key) }
}

function nameSchemas(key: TextShape): Schema[] {
  const one = { type: 'string', ...patternOf(key) }
  return [one, { type: 'array', items: one, uniqueItems: true, minItems: 1 }]
}

function patternOf({ expression }: TextShape): Schema {
  return expression === undefined ? {} : { pattern: expression.source }
}
