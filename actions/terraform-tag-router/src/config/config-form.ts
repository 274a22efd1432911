/** The whole configuration file. */
import type { ConfigForm, Fields, ObjectShape } from '@aws-delivery-actions/host/config'
import { definition } from '../definition.js'
import { accountId, name } from './forms.js'
import { levelFields, listOf, topFields } from './settings.js'

const inputsOnly = ['tag', 'mode', 'config', 'healthy-regions', 'wave', 'github-token']

const strangers = Object.fromEntries(
  inputsOnly.map((key) => [key, 'is an input only: it belongs to a run, not to a configuration']),
)

const describe = {
  environments: `${definition.inputs.environments.describe}: a list, or a map of what is said of each`,
  teams: `${definition.inputs.teams.describe}: a list, or a map of what is said of each`,
  regions: `${definition.inputs.regions.describe}: a list, or a map of what is said of each; in a map \`global\` speaks of the global scope`,
}

const regions = {
  kind: 'names',
  key: { kind: 'text', ...name, form: 'a Region such as us-east-1' },
  value: level(levelFields),
  describe: describe.regions,
} as const

const teams = {
  kind: 'names',
  key: { kind: 'text', ...name, form: `the name of a team: ${name.form}` },
  value: level({ ...levelFields, regions }),
  describe: describe.teams,
} as const

const environments = {
  kind: 'names',
  key: { kind: 'text', ...name, form: `the name of an environment: ${name.form}` },
  value: level({ ...levelFields, teams, regions }),
  describe: describe.environments,
} as const

/** None to try is as good as no list. */
const tags = { ...listOf({ kind: 'text', form: 'a tag' }), isFilled: false } as const

const fields = {
  $schema: { kind: 'text', form: 'the address of a schema', describe: 'For editors; nothing is fetched' },
  ...topFields,
  environments,
  teams,
  regions,
  accounts: {
    kind: 'map',
    key: { kind: 'text', ...name, form: 'the name of an environment' },
    value: {
      kind: 'map',
      key: { kind: 'text', ...name, form: 'the name of a team' },
      value: { kind: 'text', ...accountId },
    },
    describe: 'The target account of each team in each environment, as text in quotes',
  },
  groups: {
    kind: 'map',
    key: {
      kind: 'text',
      expression: /^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/,
      form: 'lower-case letters, digits and -',
    },
    value: listOf({
      kind: 'text',
      expression: name.expression,
      form: 'global or a Region such as us-east-1',
    }),
    describe: 'Scopes that stand for several: a tag with one of them is deployed to all of these, in waves',
  },
  'allowed-signers': {
    kind: 'text',
    form: 'the path of a file',
    describe: "The file of SSH keys that may sign, in the form of git's gpg.ssh.allowedSignersFile",
  },
  'sample-tags': { ...tags, describe: 'Tags that must be routed; the mode validate tries them' },
  'refused-tags': { ...tags, describe: 'Tags that must be refused; the mode validate tries them' },
  ...levelFields,
} as const

export const configForm = {
  title: 'Configuration of terraform-tag-router',
  schema: 'config.schema.json',
  source: 'src/config/config-form.ts',
  shape: level(fields),
} as const satisfies ConfigForm

function level<const F extends Fields>(fields: F) {
  return { kind: 'object', fields, strangers } as const satisfies ObjectShape
}
