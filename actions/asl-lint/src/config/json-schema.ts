/** The published schema of the configuration, for editors. It says what `read-config.ts` holds a file against. */
import { levels } from './config.js'
import { ruleIds } from './rule-ids.js'

type Schema = { readonly [key: string]: unknown }

export async function configSchema(): Promise<Schema> {
  const rule = {
    anyOf: [
      { enum: await ruleIds() },
      {
        description: 'What AWS alone finds, with `validate-with-aws`',
        type: 'string',
        pattern: '^aws-[a-z0-9-]+$',
      },
    ],
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of asl-lint',
    $comment: 'Written from src/config/json-schema.ts by `npm run generate`. Change it there.',
    ...object({
      $schema: { type: 'string' },
      rules: {
        description: 'Levels of rules, in place of their own',
        type: 'object',
        propertyNames: rule,
        additionalProperties: { enum: levels },
      },
      ignore: {
        description: 'Findings that are waved through: those that fit all that an entry names',
        type: 'array',
        items: {
          ...object({
            files: oneOrMore('Files, folders or glob patterns, from the folder of this file', pattern),
            states: oneOrMore('Names of states, or glob patterns of them', pattern),
            rules: oneOrMore('Rules', rule),
            reason: { description: 'Why, for whoever reads it later', type: 'string', minLength: 1 },
          }),
          anyOf: ['files', 'states', 'rules'].map((name) => ({ required: [name] })),
        },
      },
      type: { description: 'The type of the state machines', enum: ['auto', 'standard', 'express'] },
      substitutions: {
        description: 'Values for the `${NAME}` of definitions',
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      },
    }),
  }
}

/** None that is turned around: several would mean everything. */
const pattern = { type: 'string', minLength: 1, pattern: '^(?!!(?!\\())' }

function object(properties: Schema): Schema {
  return { type: 'object', additionalProperties: false, properties }
}

function oneOrMore(description: string, item: Schema): Schema {
  return { description, anyOf: [item, { type: 'array', items: item, minItems: 1 }] }
}
