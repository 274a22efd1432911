/** One step of a GitHub workflow, run as the runner runs it: inputs from action.yml, files for outputs and summary. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type BundleRun, root, runBundle } from '../bundle.js'
import { type Command, readKeyValueFile, readLog } from './runner-files.js'

export type StepRun = BundleRun & {
  /** The `with:` block. */
  readonly with?: Readonly<Record<string, string>>
  /** The text of `action.yml`; that of the action by default. */
  readonly actionYaml?: string
  /** What an earlier phase saved: this is then the post phase. */
  readonly state?: ReadonlyMap<string, string>
}

export type StepResult = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly summary: string
  readonly annotations: readonly Command[]
  readonly masks: readonly string[]
  /** Commands beside annotations, masks, groups and debug lines: there should be none. */
  readonly otherCommands: readonly Command[]
  /** The lines a person sees. */
  readonly shown: readonly string[]
}

const annotationNames = ['error', 'warning', 'notice']
const harmless = [...annotationNames, 'add-mask', 'group', 'endgroup', 'debug']

export async function runStep(run: StepRun): Promise<StepResult> {
  const files = mkdtempSync(join(tmpdir(), 'step-'))
  const path = (name: string) => join(files, name)
  for (const name of ['output', 'state', 'env', 'path', 'summary']) writeFileSync(path(name), '')
  const action = run.actionYaml ?? readFileSync(join(root, 'actions', run.action, 'action.yml'), 'utf8')
  const result = await runBundle({
    ...run,
    environment: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: run.cwd,
      GITHUB_OUTPUT: path('output'),
      GITHUB_STATE: path('state'),
      GITHUB_ENV: path('env'),
      GITHUB_PATH: path('path'),
      GITHUB_STEP_SUMMARY: path('summary'),
      ...inputVariables(action, run.with ?? {}),
      ...Object.fromEntries([...(run.state ?? [])].map(([name, value]) => [`STATE_${name}`, value])),
      ...run.environment,
    },
  })
  const { commands, shown } = readLog(result.stdout + result.stderr)
  const read = (name: string) => readFileSync(path(name), 'utf8')
  const step: StepResult = {
    exitCode: result.exitCode,
    stdout: result.stdout,
    outputs: readKeyValueFile(read('output')),
    state: readKeyValueFile(read('state')),
    summary: read('summary'),
    annotations: commands.filter(({ name }) => annotationNames.includes(name)),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    otherCommands: commands.filter(({ name }) => !harmless.includes(name)),
    shown,
  }
  rmSync(files, { recursive: true })
  return step
}

/** The runner sets a variable for every declared input, empty where neither a value nor a default is there. */
function inputVariables(actionYaml: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = (parse(actionYaml).inputs ?? {}) as Record<string, { default?: string }>
  const names = new Set([...Object.keys(declared), ...Object.keys(given)])
  return Object.fromEntries(
    [...names].map((name) => [variable(name), given[name] ?? evaluated(declared[name]?.default)]),
  )
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Only the defaults that our actions use; anything else would need the runner's own engine. */
function evaluated(text = ''): string {
  if (!text.includes('${{')) return text
  const known: Readonly<Record<string, string>> = {
    '${{ github.token }}': 'ghs_demo',
    '${{ toJSON(matrix) }}': 'null',
  }
  const value = known[text]
  if (value === undefined) throw new Error(`no value for the default ${text}`)
  return value
}
