/** The whole configuration file. */
import { definition } from '../definition.js'
import { accountId, name } from './forms.js'
import { levelFields, topFields } from './settings.js'
import type { Fields, Shape } from './shape.js'

const describe = {
  environments: `${definition.inputs.environments.describe}: a list, or a map of what is said of each`,
  teams: `${definition.inputs.teams.describe}: a list, or a map of what is said of each`,
  regions: `${definition.inputs.regions.describe}: a list, or a map of what is said of each; in a map \`global\` speaks of the global scope`,
}

const regions: Shape = {
  kind: 'names',
  key: { ...name, form: 'a Region such as us-east-1' },
  value: { kind: 'object', fields: levelFields },
  describe: describe.regions,
}

const teams: Shape = {
  kind: 'names',
  key: { ...name, form: `the name of a team: ${name.form}` },
  value: { kind: 'object', fields: { ...levelFields, regions } },
  describe: describe.teams,
}

const environments: Shape = {
  kind: 'names',
  key: { ...name, form: `the name of an environment: ${name.form}` },
  value: { kind: 'object', fields: { ...levelFields, teams, regions } },
  describe: describe.environments,
}

const tags: Shape = { kind: 'list', item: { kind: 'text', form: 'a tag' } }

const fields: Fields = {
  $schema: { kind: 'text', form: 'the address of a schema', describe: 'For editors; nothing is fetched' },
  ...topFields,
  environments,
  teams,
  regions,
  accounts: {
    kind: 'map',
    key: { ...name, form: 'the name of an environment' },
    value: {
      kind: 'map',
      key: { ...name, form: 'the name of a team' },
      value: { kind: 'text', ...accountId },
    },
    describe: 'The target account of each team in each environment, as text in quotes',
  },
  groups: {
    kind: 'map',
    key: { expression: /^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/, form: 'lower-case letters, digits and -' },
    value: {
      kind: 'list',
      item: { kind: 'text', expression: name.expression, form: 'global or a Region such as us-east-1' },
    },
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
}

export const configShape: Extract<Shape, { kind: 'object' }> = { kind: 'object', fields }
