/** The steps of an Azure pipeline, as its agent does them with bash. */
import { delimiter } from 'node:path'
import { runScript, type ScriptResult } from './script.js'

type Step = {
  readonly bash?: string
  readonly task?: string
  readonly inputs?: Readonly<Record<string, string>>
}

export type AzurePipeline = { readonly steps: readonly Step[] }

type Place = {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** What the task with a service connection of AWS adds to the environment of its script. */
  readonly credentials: Readonly<Record<string, string>>
}

/** Runs the steps until one fails. Tasks other than the script with AWS credentials are the agent's own. */
export async function runAzurePipeline(pipeline: AzurePipeline, place: Place): Promise<ScriptResult> {
  const log: string[] = []
  let environment: Record<string, string> = { ...place.environment }
  for (const step of pipeline.steps) {
    const script = scriptOf(step, place.credentials)
    if (script === undefined) continue
    const run = await runScript([script.text], {
      cwd: place.cwd,
      environment: { ...environment, ...script.credentials },
    })
    log.push(run.log)
    if (run.exitCode !== 0) return { ...run, log: log.join('') }
    environment = { ...environment, ...commandsIn(run.stdout, environment) }
  }
  return { exitCode: 0, log: log.join(''), stdout: '' }
}

function scriptOf({ bash, task, inputs }: Step, credentials: Place['credentials']) {
  if (bash !== undefined) return { text: bash, credentials: {} }
  const isOurs = task?.startsWith('AWSShellScript@') && inputs?.scriptType === 'inline'
  return isOurs ? { text: inputs?.inlineScript ?? '', credentials } : undefined
}

/** What a step tells the agent on its output, for the steps after it. */
function commandsIn(stdout: string, environment: Readonly<Record<string, string>>): Record<string, string> {
  const paths = [...stdout.matchAll(/^##vso\[task\.prependpath\](.+)$/gm)].map(([, path]) => path)
  const variables = [...stdout.matchAll(/^##vso\[task\.setvariable variable=(\w+)\](.*)$/gm)]
  return {
    PATH: [...paths, environment.PATH].join(delimiter),
    ...Object.fromEntries(variables.map(([, name = '', value = '']) => [name.toUpperCase(), value])),
  }
}
