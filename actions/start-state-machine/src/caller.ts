/** Who starts the execution: the run of a pipeline, as far as its environment tells. */
import type { Environment, HostKind, Json } from '@aws-delivery-actions/host'

export type Caller = {
  /**
   * What tells this step from every other one, and is the same when the job runs again. Undefined where a run is
   * never repeated: on a terminal.
   */
  readonly identity: readonly string[] | undefined
  /** What a person knows the run by, for names: `shop-1234567-deploy`. */
  readonly title: string
  /** Which try of the run this is, from 1. */
  readonly attempt: number
  readonly url: string | undefined
  /** What `context-key` puts into the input. The same for every try, for the input is part of the name. */
  readonly context: { readonly [key: string]: Json }
}

export function callerOf(kind: HostKind, environment: Environment): Caller {
  return callers[kind](environment)
}

const callers: Readonly<Record<HostKind, (environment: Environment) => Caller>> = {
  github(environment) {
    const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = environment
    const { GITHUB_SERVER_URL = 'https://github.com' } = environment
    const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    return {
      identity: [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION],
      title: [GITHUB_REPOSITORY.replace(/^.*\//, ''), GITHUB_RUN_ID, GITHUB_JOB].join('-'),
      attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
      url: GITHUB_RUN_ID === '' ? undefined : run,
      context: known({
        repository: GITHUB_REPOSITORY,
        commit: environment.GITHUB_SHA,
        ref: environment.GITHUB_REF,
        run: GITHUB_RUN_ID,
        runUrl: GITHUB_RUN_ID === '' ? undefined : run,
        workflow: environment.GITHUB_WORKFLOW,
        actor: environment.GITHUB_ACTOR,
      }),
    }
  },
  codebuild(environment) {
    const { CODEBUILD_BUILD_ID = '' } = environment
    return {
      identity: [CODEBUILD_BUILD_ID],
      title: CODEBUILD_BUILD_ID.replace(/^(.*):([0-9a-f]{8})[0-9a-f-]*$/, '$1-$2'),
      attempt: 1,
      url: environment.CODEBUILD_BUILD_URL,
      context: known({
        repository: environment.CODEBUILD_SOURCE_REPO_URL,
        commit: environment.CODEBUILD_RESOLVED_SOURCE_VERSION,
        ref: environment.CODEBUILD_WEBHOOK_HEAD_REF ?? environment.CODEBUILD_SOURCE_VERSION,
        run: CODEBUILD_BUILD_ID,
        runUrl: environment.CODEBUILD_BUILD_URL,
        actor: environment.CODEBUILD_INITIATOR,
      }),
    }
  },
  terminal(environment) {
    return {
      identity: undefined,
      title: 'terminal',
      attempt: 1,
      url: undefined,
      context: known({ actor: environment.USER ?? environment.USERNAME }),
    }
  },
}

function known(values: Readonly<Record<string, string | undefined>>): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  )
}
