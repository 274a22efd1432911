/** The whole file of ignores. */
import type { ConfigForm } from '@aws-delivery-actions/host/config'
import { schemaAddress } from './rule-form.js'

const ignore = {
  kind: 'object',
  fields: {
    id: {
      kind: 'text',
      form: 'a rule or a vulnerability',
      required: true,
      describe: 'The rule, or the vulnerability, such as CVE-2021-44228',
    },
    package: {
      kind: 'text',
      form: 'a package such as log4j-core<2.17.1',
      describe: 'Only in this package, with a range of versions where one is given',
    },
    image: {
      kind: 'text',
      form: 'a digest, an ARN or the name of a repository',
      describe: 'Only in this image, or in the images of this repository',
    },
    reason: { kind: 'text', form: 'why', required: true, describe: 'Why it may be ignored' },
    owner: { kind: 'text', form: 'who', describe: 'Who answers for it' },
    expires: { kind: 'date', required: true, describe: 'The last day, in UTC, on which it is ignored' },
    'until-fixed': { kind: 'boolean', describe: 'Only as long as there is no fix' },
  },
} as const

export const ignoreForm = {
  title: 'Ignores of sbom-export',
  schema: 'ignore.schema.json',
  source: 'src/gate/ignore-form.ts',
  shape: {
    kind: 'object',
    fields: { $schema: schemaAddress, ignore: { kind: 'list', item: ignore, required: true } },
  },
} as const satisfies ConfigForm
