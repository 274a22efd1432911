/** Reads the rules, and then does what the mode says. */
import { type Edge, type Outcome, type OutputsOf, throwTogether } from '@aws-delivery-actions/host'
import { noConfig, readConfig } from './config/config.js'
import { faultsInNames } from './config/config-names.js'
import { type Inputs, type Rules, rulesFrom } from './config/rules.js'
import type { definition } from './definition.js'
import { faultsInOpenTeams } from './route/open-teams.js'

export type Result = Outcome<OutputsOf<typeof definition>>

export async function run(inputs: Inputs, edge: Edge): Promise<Result> {
  const rules = await readRules(inputs, edge)
  if (inputs.mode === 'validate') {
    const { validate } = await import('./modes/validate-mode.js')
    return await validate(rules, edge)
  }
  if (inputs.mode === 'list') {
    const { listRoutes } = await import('./modes/list-mode.js')
    return await listRoutes(inputs, rules, edge)
  }
  const { routeTag } = await import('./modes/route-mode.js')
  return await routeTag(inputs, rules, edge)
}

/** @throws {UserError} with every fault of inputs and configuration. */
async function readRules(inputs: Inputs, { host, files }: Edge): Promise<Rules> {
  const config = inputs.config === undefined ? noConfig : await readConfig(files, inputs.config)
  const rules = rulesFrom(inputs, config, host.environment)
  const named = faultsInNames(rules)
  throwTogether(named.length > 0 ? named : faultsInOpenTeams(rules))
  return rules
}
