/** A route under the names of the action's outputs. */
import type { OutputsOf } from '@aws-delivery-actions/host'
import { backendArguments } from './backend.js'
import type { definition } from './definition.js'
import type { GeneratedFiles } from './generated-files.js'
import type { Route } from './route.js'
import { varArguments } from './terraform-arguments.js'

export type Found = {
  readonly varFiles: readonly string[]
  readonly generated: GeneratedFiles
  readonly commit: string | undefined
}

export function outputsOf(
  route: Route,
  { varFiles, generated, commit }: Found,
): OutputsOf<typeof definition> {
  const facts = { ...factsOf(route), ...(commit === undefined ? {} : { commit }) }
  return {
    ...facts,
    'backend-config-file': generated.backend.path,
    'backend-config-args': backendArguments(route.state),
    'var-files': varFiles,
    'var-args': varArguments(route),
    'tfvars-file': generated.tfvars.path,
    route: facts,
  }
}

/** What is neither file nor argument; what does not apply is left out. */
function factsOf({ tag, state, account, roleArn, target, ...route }: Route) {
  return {
    env: tag.env,
    scope: tag.scope,
    'scope-type': route.scopeType,
    region: route.region,
    partition: route.partition,
    team: tag.team,
    version: tag.version,
    ...(account === undefined ? {} : { 'account-id': account.id }),
    ...(roleArn === undefined ? {} : { 'role-arn': roleArn }),
    'session-name': route.sessionName,
    'state-bucket': state.bucket,
    'state-key': state.key,
    'state-region': state.region,
    'lock-mode': state.lockMode,
    ...(state.lockTable === undefined ? {} : { 'lock-table': state.lockTable }),
    ...(target === undefined ? {} : { target }),
    'github-environment': route.githubEnvironment,
  }
}
