/** The whole file of rules. */
import type { ConfigForm } from '@aws-delivery-actions/host/config'

export const severities = ['low', 'medium', 'high', 'critical'] as const

export const schemaAddress = {
  kind: 'text',
  form: 'the address of a schema',
  describe: 'For editors; nothing is fetched',
} as const

const rule = {
  kind: 'object',
  describe: 'All that a rule asks for must hold together',
  fields: {
    id: {
      kind: 'text',
      form: 'a name such as no-log4j',
      required: true,
      describe: 'What reports and ignores call the rule',
    },
    deny: {
      kind: 'text',
      form: 'a query such as log4j-core<2.17.1',
      describe: 'No package may match: a query as in the mode find',
    },
    'deny-license': {
      kind: 'list',
      orOne: true,
      item: { kind: 'text', form: 'an SPDX identifier such as AGPL-3.0-only' },
      describe: 'No package may be usable under these licences only',
    },
    severity: {
      kind: 'choice',
      choices: severities,
      describe: 'No vulnerability of this severity or a higher one',
    },
    epss: {
      kind: 'number',
      from: 0,
      to: 1,
      describe: 'No vulnerability that is exploited within 30 days with this probability or a higher one',
    },
    kev: { kind: 'boolean', describe: 'No vulnerability that CISA lists as exploited' },
    fixable: { kind: 'boolean', describe: 'No vulnerability for which there is a fix' },
    'max-age': {
      kind: 'text',
      form: 'a duration such as 90d or 12h',
      expression: /^\d{1,6}(?:m|h|d)$/,
      describe: 'No SBOM older than this: it does not know what was found since',
    },
  },
} as const

export const ruleForm = {
  title: 'Rules of sbom-export',
  schema: 'rules.schema.json',
  source: 'src/gate/rule-form.ts',
  shape: {
    kind: 'object',
    fields: { $schema: schemaAddress, rules: { kind: 'list', item: rule, required: true } },
  },
} as const satisfies ConfigForm
