/** The whole file of ignores. */
import type { ObjectShape } from './shape.js'

const ignore: ObjectShape = {
  kind: 'object',
  required: ['id', 'reason', 'expires'],
  fields: {
    id: {
      kind: 'text',
      form: 'a rule or a vulnerability',
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
    reason: { kind: 'text', form: 'why', describe: 'Why it may be ignored' },
    owner: { kind: 'text', form: 'who', describe: 'Who answers for it' },
    expires: { kind: 'date', describe: 'The last day, in UTC, on which it is ignored' },
    'until-fixed': { kind: 'boolean', describe: 'Only as long as there is no fix' },
  },
}

export const ignoreShape: ObjectShape = {
  kind: 'object',
  required: ['ignore'],
  fields: {
    $schema: { kind: 'text', form: 'the address of a schema', describe: 'For editors; nothing is fetched' },
    ignore: { kind: 'list', item: ignore },
  },
}
