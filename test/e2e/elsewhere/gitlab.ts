/** A pipeline of GitLab, job after job, as its runner does them with a shell. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScript, type ScriptResult } from './script.js'

type Job = {
  readonly script: readonly string[]
  readonly needs?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  readonly id_tokens?: Readonly<Record<string, { readonly aud: string }>>
  readonly artifacts?: { readonly reports?: { readonly dotenv?: string; readonly junit?: string } }
}

export type GitlabPipeline = { readonly default: { readonly before_script: readonly string[] } } & Readonly<
  Record<string, Job>
>

export type GitlabJob = ScriptResult & {
  /** The text of the JUnit report that the job names. */
  readonly junit: string | undefined
}

type Place = {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** What the token of a job is, by its audience. */
  readonly token: (audience: string) => string
}

/** Runs a job after those that it needs; what these hand on by a dotenv report is in its environment. */
export async function runGitlabJob(pipeline: GitlabPipeline, name: string, place: Place): Promise<GitlabJob> {
  const job = pipeline[name]
  if (job === undefined) throw new Error(`there is no job ${name}`)
  let handedOn = {}
  for (const needed of job.needs ?? []) {
    const before = await runGitlabJob(pipeline, needed, place)
    if (before.exitCode !== 0) return before
    handedOn = { ...handedOn, ...dotenvOf(pipeline[needed], place.cwd) }
  }
  const tokens = Object.entries(job.id_tokens ?? {}).map(([key, { aud }]) => [key, place.token(aud)])
  const environment = {
    ...job.variables,
    ...Object.fromEntries(tokens),
    ...handedOn,
    CI_PROJECT_DIR: place.cwd,
    CI_PIPELINE_ID: '4711',
    ...place.environment,
  }
  const lines = ['set -eo pipefail', ...pipeline.default.before_script, ...job.script]
  const run = await runScript(lines, { cwd: place.cwd, environment })
  const report = job.artifacts?.reports?.junit
  return { ...run, junit: report === undefined ? undefined : readFileSync(join(place.cwd, report), 'utf8') }
}

/** GitLab takes what follows the sign as it is, quotes included, and refuses empty lines. */
function dotenvOf(job: Job | undefined, folder: string): Record<string, string> {
  const file = job?.artifacts?.reports?.dotenv
  if (file === undefined) return {}
  const lines = readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []
      if (name === undefined || value === undefined) throw new Error(`no variable: ${line}`)
      return [name, value]
    }),
  )
}
