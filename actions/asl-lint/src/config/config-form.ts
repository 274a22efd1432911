/** What a configuration may hold. */
import type { ConfigForm, Shape } from '@aws-delivery-actions/host/config'
import { levels } from './config.js'

/** @param rules Every rule that there is. */
export function configFormOf(rules: readonly string[]) {
  const rule = {
    kind: 'choice',
    choices: rules,
    others: {
      expression: /^aws-[a-z0-9-]+$/,
      describe: 'What AWS alone finds, with `validate-with-aws`',
    },
    form: 'a rule of asl-lint',
  } as const
  const ignore = {
    kind: 'object',
    atLeastOneOf: { keys: ['files', 'states', 'rules'], otherwise: 'would wave everything through' },
    fields: {
      files: {
        ...oneOrMore(pattern),
        describe: 'Files, folders or glob patterns, from the folder of this file',
      },
      states: { ...oneOrMore(pattern), describe: 'Names of states, or glob patterns of them' },
      rules: { ...oneOrMore(rule), describe: 'Rules' },
      reason: { kind: 'text', form: 'a text', describe: 'Why, for whoever reads it later' },
    },
  } as const
  return {
    title: 'Configuration of asl-lint',
    schema: 'config.schema.json',
    source: 'src/config/config-form.ts',
    shape: {
      kind: 'object',
      fields: {
        $schema: {
          kind: 'text',
          form: 'the address of a schema',
          describe: 'For editors; nothing is fetched',
        },
        rules: {
          kind: 'map',
          key: rule,
          value: { kind: 'choice', choices: levels },
          describe: 'Levels of rules, in place of their own',
        },
        ignore: {
          kind: 'list',
          item: ignore,
          mayBeNothing: true,
          describe: 'Findings that are waved through: those that fit all that an entry names',
        },
        type: {
          kind: 'choice',
          choices: ['auto', 'standard', 'express'],
          describe: 'The type of the state machines',
        },
        substitutions: {
          kind: 'map',
          key: { kind: 'text', form: 'a name' },
          value: { kind: 'literal' },
          describe: 'Values for the `${NAME}` of definitions',
        },
      },
    },
  } as const satisfies ConfigForm
}

/** None that is turned around: several would mean everything. */
const pattern = {
  kind: 'text',
  form: 'a path, a name, or a pattern of them: one without the ! that turns it around',
  expression: /^(?!!(?!\())/,
} as const

function oneOrMore<const Item extends Shape>(item: Item) {
  return { kind: 'list', item, orOne: true, isFilled: true } as const
}
