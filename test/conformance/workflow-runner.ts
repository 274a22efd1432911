/** Runs a workflow on this machine with `act`, and reads what it did from act's own log. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'

export type WorkflowRun = {
  readonly act: string
  /** A checkout that holds the workflow. */
  readonly folder: string
  /** The workflow's file name. */
  readonly workflow: string
  readonly event: string
  /** Inputs of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** What the workflow's steps find in their environment beside what the runner sets. */
  readonly environment?: Readonly<Record<string, string>>
  /** A folder for the artifacts of the run. */
  readonly artifacts?: string
  /** Folders that take the place of repositories, by `owner/name@ref`. */
  readonly repositories?: Readonly<Record<string, string>>
  /** Called once it has started, with what cancels the run. */
  readonly during?: ((cancel: () => void) => Promise<void>) | undefined
}

export type Annotation = {
  readonly level: string
  readonly step: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

export type WorkflowResult = {
  readonly exitCode: number | null
  /** Of a step: `job.step` → name → value. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly annotations: readonly Annotation[]
  /** Of a job: `success`, `failure`. */
  readonly jobs: Readonly<Record<string, string>>
  /** Markdown, by `job.step`. */
  readonly summaries: Readonly<Record<string, string>>
  /** The lines that steps printed. */
  readonly printed: readonly string[]
  /** All of act's log, for a test that fails. */
  readonly log: string
}

type Entry = {
  readonly msg?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
  readonly raw_output?: boolean
}

const annotationLevels = ['error', 'warning', 'notice']
const standIns = join(root, 'test/workflows/stand-ins')

/** Actions of others that our workflows use; nothing is fetched for them. */
const replaced = [
  'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
  'aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7',
  'docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83',
  'docker/login-action@c94ce9fb468520275223c153574b00df6fe4bcc9',
  'docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435',
  'hashicorp/setup-terraform@b9cd54a3c349d3f38e8881555d616ced269862dd',
]

export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const home = temporaryFolder('act')
  mkdirSync(join(home, '.config/act'), { recursive: true })
  // Without this file it asks which image to use.
  writeFileSync(join(home, '.config/act/actrc'), '')
  const { exitCode, stdout, stderr } = await runAct(run, home)
  const entries = stdout.split('\n').filter((line) => line.startsWith('{'))
  return { exitCode, ...resultOf(entries.map((line) => JSON.parse(line))), log: stdout + stderr }
}

async function runAct({ act, folder, workflow, event, ...run }: WorkflowRun, home: string) {
  const args = [
    event,
    `--workflows=.github/workflows/${workflow}`,
    '--platform=ubuntu-latest=-self-hosted',
    '--platform=ubuntu-24.04-arm=-self-hosted',
    '--json',
    '--no-cache-server',
    ...replaced.map((action) => `--local-repository=${action}=${join(standIns, withoutRef(action))}`),
    ...pairs(run.repositories).map((pair) => `--local-repository=${pair}`),
    ...pairs(run.inputs).map((pair) => `--input=${pair}`),
    ...pairs(run.environment).map((pair) => `--env=${pair}`),
    ...(run.artifacts === undefined ? [] : [`--env=STAND_IN_ARTIFACTS=${run.artifacts}`]),
  ]
  const path = [dirname(process.env.NODE_24 ?? process.execPath), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(act, args, {
    cwd: folder,
    env: { PATH: path, HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk) => out.push(chunk))
  child.stderr.on('data', (chunk) => err.push(chunk))
  run.during?.(() => child.kill('SIGINT')).catch(() => child.kill('SIGKILL'))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

function resultOf(entries: readonly Entry[]): Omit<WorkflowResult, 'exitCode' | 'log'> {
  const outputs: Record<string, Record<string, string>> = {}
  const summaries: Record<string, string> = {}
  for (const entry of entries) {
    const step = nameOf(entry)
    if (entry.command === 'set-output') {
      outputs[step] = { ...outputs[step], [entry.name ?? '']: entry.arg ?? '' }
    }
    if (entry.command === 'summary') summaries[step] = entry.content ?? ''
  }
  return {
    outputs,
    summaries,
    annotations: entries.filter(({ command = '' }) => annotationLevels.includes(command)).map(annotationOf),
    jobs: Object.fromEntries(
      entries.flatMap(({ jobID, jobResult }) => (jobResult === undefined ? [] : [[jobID, jobResult]])),
    ),
    printed: entries.filter((entry) => entry.raw_output).map(({ msg = '' }) => msg.replace(/\r?\n$/, '')),
  }
}

function annotationOf(entry: Entry): Annotation {
  const { file, line } = entry.kvPairs ?? {}
  return {
    level: entry.command ?? '',
    step: nameOf(entry),
    message: entry.arg ?? '',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}

function nameOf({ jobID, stepID = [] }: Entry): string {
  return [jobID, ...stepID].join('.')
}

function pairs(values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${value}`)
}

function withoutRef(action: string): string {
  return action.slice(0, action.indexOf('@'))
}
