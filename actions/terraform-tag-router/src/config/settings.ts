/** The settings of a route: what each may be, and on which levels of the configuration it may stand. */
import type { Fields, Shape, ValueOf } from '@aws-delivery-actions/host/config'
import { definition } from '../definition.js'
import type { LockMode } from '../route/state.js'
import type { TargetMode } from '../route/target.js'
import type { VersionScheme } from '../tag/version.js'
import { arnTemplate, folderWithin, name, nameTemplate, region, sessionTemplate } from './forms.js'

/** What may stand on every level; the nearest level wins. */
export type SettingValues = {
  'global-region': string
  'state-bucket-prefix': string
  'lock-table-prefix': string
  'state-region': string
  'state-account-id': string
  'lock-mode': LockMode
  'version-scheme': VersionScheme
  'allow-downgrade': string
  'git-checks': 'off' | 'warn' | 'require'
  'require-annotated': boolean
  'require-signed': boolean
  'require-ancestor-of': readonly string[]
  'target-mode': TargetMode
  'state-bucket': string
  'state-key': string
  'lock-table': string
  'role-arn': string
  'session-name': string
  'github-environment': string
  'promote-from': string
  taggers: readonly string[]
  waves: readonly WaveSetting[]
}

export type WaveSetting = ValueOf<typeof wave>

/** Scopes of a wave, or all that stand in no other one. */
export const otherScopes = 'others'

const inputs = definition.inputs

/** The shape of an input as a key of the configuration. */
function asInput(key: keyof typeof inputs): Shape {
  const { type, choices, describe, expected } = inputs[key]
  if (choices !== undefined) return { kind: 'choice', choices: Object.keys(choices), describe }
  if (type === 'boolean') return { kind: 'boolean', describe }
  const text = textOf(key, expected)
  return type === 'list' || type === 'lines' ? { ...listOf(text), describe } : { ...text, describe }
}

function asFolderWithin(key: keyof typeof inputs): Shape {
  return { kind: 'text', ...folderWithin, describe: inputs[key].describe }
}

/** One name may stand without the list, and none stands twice. An empty one would read as no list, and so open everything. */
export function listOf<const Item extends Shape>(item: Item) {
  return { kind: 'list', item, orOne: true, isUnique: true, isFilled: true } as const
}

function textOf(key: keyof typeof inputs, form: string) {
  const { pattern } = inputs[key] as { pattern?: { expression: RegExp; form: string } }
  return { kind: 'text' as const, form, ...(pattern === undefined ? {} : pattern) }
}

const levelInputs = [
  'global-region',
  'state-bucket-prefix',
  'lock-table-prefix',
  'state-region',
  'state-account-id',
  'lock-mode',
  'version-scheme',
  'git-checks',
  'require-annotated',
  'require-signed',
  'require-ancestor-of',
  'target-mode',
] as const

const wave = {
  kind: 'object',
  fields: {
    scopes: {
      ...listOf({
        kind: 'text',
        expression: name.expression,
        form: `a Region, global, or ${otherScopes}`,
      }),
      describe: `The scopes that are deployed side by side: Regions, \`global\`, or \`${otherScopes}\` for all that stand in no wave`,
    },
    bake: {
      kind: 'text',
      expression: /^(\d+(\.\d+)?(ms|s|m|h|d))+$/,
      form: 'a duration such as 30m or 2h',
      describe: 'How long to watch this wave before the next one starts',
    },
  },
} as const

/** Those that no input gives. */
const configurationOnly: Fields = {
  'state-bucket': {
    ...nameTemplate,
    describe: 'Template of the bucket of the state. Default: {prefix}-{env}',
  },
  'state-key': {
    ...nameTemplate,
    describe: 'Template of the key of the state. Default: {team}/{env}-{scope}/terraform.tfstate',
  },
  'lock-table': {
    ...nameTemplate,
    describe: 'Template of the DynamoDB table of the lock. Default: <lock-table-prefix>-{env}',
  },
  'role-arn': {
    ...arnTemplate,
    describe:
      'Template of the role in the target account. Default: arn:{partition}:iam::{account-id}:role/InfraBuildRole',
  },
  'session-name': {
    ...sessionTemplate,
    describe: "Template of the role's session name. Default: INFRA_BUILD",
  },
  'github-environment': { ...nameTemplate, describe: 'Template of the GitHub environment. Default: {env}' },
  'promote-from': {
    kind: 'text',
    ...name,
    describe: 'The environment in which the same version must be tagged, at the same commit',
  },
  taggers: {
    ...listOf({ kind: 'text', expression: /^[^\s<>]{1,254}$/, form: 'an e-mail address' }),
    describe: 'E-mail addresses of those who may tag. Without it everybody may',
  },
  waves: {
    kind: 'list',
    item: wave,
    orOne: true,
    isFilled: true,
    describe: 'The order in which the scopes of one tag are deployed',
  },
}

export const levelFields: Fields = {
  ...Object.fromEntries(levelInputs.map((key) => [key, asInput(key)])),
  'allow-downgrade': {
    kind: 'text',
    form: 'true, or the reason',
    orBoolean: true,
    describe: inputs['allow-downgrade'].describe,
  },
  'global-region': { ...region, describe: inputs['global-region'].describe },
  'state-region': { ...region, describe: inputs['state-region'].describe },
  ...configurationOnly,
}

/** What may stand at the top only. */
export const topFields: Fields = {
  grammar: asInput('grammar'),
  'expect-env': asInput('expect-env'),
  'environments-dir': asFolderWithin('environments-dir'),
  'output-dir': asFolderWithin('output-dir'),
  explain: asInput('explain'),
}
