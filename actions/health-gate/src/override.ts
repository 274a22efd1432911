/** A verdict that a person overrules. */
import type { Environment, HostKind } from '@aws-delivery-actions/host'
import type { Inputs } from './inputs.js'

export type Override = { readonly reason: string; readonly actor: string; readonly run: string | undefined }

export function overrideOf(
  { force, 'force-reason': reason }: Inputs,
  kind: HostKind,
  environment: Environment,
): Override | undefined {
  if (!force || reason === undefined) return undefined
  return { reason, actor: actorIn(kind, environment) ?? 'unknown', run: runIn(kind, environment) }
}

/** On GitHub who started this attempt, which is not always who started the first. */
function actorIn(kind: HostKind, environment: Environment): string | undefined {
  const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, CODEBUILD_INITIATOR, USER, LOGNAME, USERNAME } = environment
  const actors: Readonly<Record<HostKind, string | undefined>> = {
    github: GITHUB_TRIGGERING_ACTOR || GITHUB_ACTOR,
    codebuild: CODEBUILD_INITIATOR,
    terminal: USER || LOGNAME || USERNAME,
  }
  return actors[kind] || undefined
}

function runIn(kind: HostKind, environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CODEBUILD_BUILD_ARN } = environment
  if (kind === 'codebuild') return CODEBUILD_BUILD_ARN || undefined
  if (kind !== 'github' || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined
  return `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
}
