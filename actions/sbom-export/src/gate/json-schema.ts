/** The published schemas of the files of rules and of ignores, for editors. They say what `check.ts` holds a file against. */
import { ignoreShape } from './ignore-shape.js'
import { ruleShape } from './rule-shape.js'
import type { ObjectShape, Shape } from './shape.js'

type Schema = { readonly [key: string]: unknown }

export function rulesSchema(): Schema {
  return schemaOfFile('Rules of sbom-export', 'src/gate/rule-shape.ts', ruleShape)
}

export function ignoreSchema(): Schema {
  return schemaOfFile('Ignores of sbom-export', 'src/gate/ignore-shape.ts', ignoreShape)
}

function schemaOfFile(title: string, source: string, shape: ObjectShape): Schema {
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
      return { type: 'string', minLength: 1, ...(shape.pattern && { pattern: shape.pattern.source }) }
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'number':
      return { type: 'number', minimum: shape.from, maximum: shape.to }
    case 'boolean':
      return { type: 'boolean' }
    case 'choice':
      return { enum: shape.choices }
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.item) }
      return shape.orOne ? { anyOf: [schemaOf(shape.item), list] } : list
    }
    case 'object':
      return {
        type: 'object',
        additionalProperties: false,
        required: shape.required,
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)]),
        ),
      }
  }
}
