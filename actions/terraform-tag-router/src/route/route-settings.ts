/** The settings of one route, with a record of who gave each. */
import type { Place } from '../config/levels.js'
import type { Rules, Setting, SettingName, Values } from '../config/rules.js'
import type { PlaceOfRoute } from './place.js'
import type { From, StateRules } from './state.js'
import { targetOf } from './target.js'
import type { Fillings } from './template.js'

export type RouteSettings = {
  read<Name extends SettingName>(name: Name): Setting<Values[Name]> | undefined
  value<Name extends SettingName>(name: Name): Values[Name]
  template(name: keyof typeof templates): From
  /** What is no setting, and is to be told beside them. */
  note(name: string, setting: Setting<unknown>): void
  readonly said: ReadonlyMap<string, Setting<unknown>>
}

const templates = {
  'state-bucket': '{prefix}-{env}',
  'state-key': '{team}/{env}-{scope}/terraform.tfstate',
  'role-arn': 'arn:{partition}:iam::{account-id}:role/InfraBuildRole',
  'session-name': 'INFRA_BUILD',
  'github-environment': '{env}',
} as const

export function settingsAt(place: Place, rules: Rules): RouteSettings {
  const said = new Map<string, Setting<unknown>>()
  const read: RouteSettings['read'] = (name) => {
    const setting = rules.read(name, place)
    if (setting !== undefined) said.set(name, setting)
    return setting
  }
  return {
    said,
    read,
    note: (name, setting) => {
      said.set(name, setting)
    },
    value(name) {
      return read(name)?.value ?? rules.value(name, place)
    },
    template(name) {
      const setting = read(name)
      if (setting !== undefined) return { template: setting.value, where: setting.from }
      said.set(name, { value: templates[name], from: 'default' })
      return { template: templates[name], where: name === 'state-bucket' ? 'state-bucket-prefix' : name }
    },
  }
}

/** What is known of a route without its version and account. */
export function fillingsAt(
  place: PlaceOfRoute & { region: string; partition: string },
  settings: RouteSettings,
): Fillings {
  const prefix = settings.read('state-bucket-prefix')?.value
  const { env, scope, region, team, partition } = place
  return { env, scope, region, team, partition, ...(prefix === undefined ? {} : { prefix }) }
}

/** The state's buckets lie where the build runs, unless the settings know better. */
export function stateRegionAt({ buildRegion }: Rules, settings: RouteSettings): Setting<string> {
  const given = settings.read('state-region') ?? buildRegion
  return given ?? { value: settings.value('global-region'), from: 'global-region' }
}

export function stateRulesAt(
  place: PlaceOfRoute & { scopeType: 'regional' | 'global' },
  settings: RouteSettings,
  region: string,
): StateRules {
  const mode = settings.value('target-mode')
  return {
    bucket: settings.template('state-bucket'),
    key: settings.template('state-key'),
    lockTable: lockTableAt(settings),
    region,
    lockMode: settings.value('lock-mode'),
    accountId: settings.read('state-account-id')?.value,
    workspace: mode === 'workspace' ? targetOf(mode, place) : undefined,
  }
}

function lockTableAt(settings: RouteSettings): From {
  const given = settings.read('lock-table')
  if (given !== undefined) return { template: given.value, where: given.from }
  const prefix = settings.read('lock-table-prefix')
  return { template: `${prefix?.value ?? '{prefix}-lock'}-{env}`, where: 'lock-table-prefix' }
}
