/**
 * `npm run demo`: plays `test/demo/story.yaml` on the committed bundles, as a person would at a terminal. AWS is the
 * sandbox, on loopback.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { parse } from 'yaml'
import { show } from '../process.js'
import { startSandboxProcess } from '../sandbox-process.js'
import { tallyLine } from '../tally.js'

type Step = {
  /** What happens and why, in a sentence. */
  readonly say: string
  readonly action: string
  readonly flags: readonly string[]
  /** An outputs file of an earlier step, whose values stand for `{name}` in the flags. */
  readonly with?: string
  /** The exit code that the story expects. */
  readonly exit: number
  /** Files to show afterwards. */
  readonly show?: readonly string[]
}

export async function main(root: string): Promise<number> {
  const folder = join(root, 'test/demo')
  const { steps } = parse(readFileSync(join(folder, 'story.yaml'), 'utf8')) as { steps: readonly Step[] }
  const workspace = mkdtempSync(join(tmpdir(), 'demo-'))
  cpSync(join(folder, 'files'), workspace, { recursive: true })
  const sandbox = await startSandboxProcess(root, join(folder, 'sandbox.json'))
  const stage = { root, workspace, environment: { ...terminalEnvironment(), ...sandbox.environment } }
  const results = steps.map((step, index) => play(stage, step, `${index + 1} of ${steps.length}`))
  await sandbox.stop()
  rmSync(workspace, { recursive: true })
  const passed = results.filter((asExpected) => asExpected).length
  console.log(`\n${tallyLine({ passed, failed: results.length - passed, skipped: 0 })}`)
  return passed === results.length ? 0 : 1
}

type Stage = { readonly root: string; readonly workspace: string; readonly environment: NodeJS.ProcessEnv }

/** Whether the step ended with the code that the story expects. */
function play({ root, workspace, environment }: Stage, step: Step, place: string): boolean {
  const { say, action, exit, show: files = [] } = step
  const flags = filled(step, workspace)
  console.log(`\n${styleText('bold', `${place}  ${say}`)}`)
  console.log(styleText('dim', `$ node dist/${action}/index.js ${flags.map(quoted).join(' ')}`))
  const entry = join(root, 'dist', action, 'index.js')
  const got = show(process.execPath, [entry, ...flags], {
    cwd: workspace,
    environment,
  })
  const asExpected = got === exit
  console.log(styleText(asExpected ? 'dim' : 'red', `exit ${got}${asExpected ? '' : `, expected ${exit}`}`))
  for (const file of files) {
    console.log(styleText('dim', `--- ${file}`))
    console.log(readFileSync(join(workspace, file), 'utf8').trimEnd())
  }
  return asExpected
}

function filled({ flags, with: file }: Step, workspace: string): readonly string[] {
  if (file === undefined) return flags
  const outputs = JSON.parse(readFileSync(join(workspace, file), 'utf8')) as Record<string, unknown>
  const fill = (whole: string, name: string) => (Object.hasOwn(outputs, name) ? String(outputs[name]) : whole)
  return flags.map((flag) => flag.replaceAll(/\{([a-z0-9-]+)\}/g, fill))
}

/** The demo is a terminal's, also when a pipeline plays it. */
function terminalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TERM, NO_COLOR } = process.env
  return { PATH, HOME, TERM, NO_COLOR }
}

function quoted(flag: string): string {
  return /^[\w@%+=:,./-]+$/.test(flag) ? flag : `'${flag.replaceAll("'", "'\\''")}'`
}
