/** `npm run demo`: plays `test/demo/story.yaml` on the committed bundles, as a person would at a terminal. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { parse } from 'yaml'
import { show } from '../process.js'
import { tallyLine } from '../tally.js'

type Step = {
  /** What happens and why, in a sentence. */
  readonly say: string
  readonly action: string
  readonly flags: readonly string[]
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
  const results = steps.map((step, index) => play(root, workspace, step, `${index + 1} of ${steps.length}`))
  rmSync(workspace, { recursive: true })
  const passed = results.filter((asExpected) => asExpected).length
  console.log(`\n${tallyLine({ passed, failed: results.length - passed, skipped: 0 })}`)
  return passed === results.length ? 0 : 1
}

/** Whether the step ended with the code that the story expects. */
function play(root: string, workspace: string, step: Step, place: string): boolean {
  const { say, action, flags, exit, show: files = [] } = step
  console.log(`\n${styleText('bold', `${place}  ${say}`)}`)
  console.log(styleText('dim', `$ node dist/${action}/index.js ${flags.map(quoted).join(' ')}`))
  const entry = join(root, 'dist', action, 'index.js')
  const got = show(process.execPath, [entry, ...flags], {
    cwd: workspace,
    environment: terminalEnvironment(),
  })
  const asExpected = got === exit
  console.log(styleText(asExpected ? 'dim' : 'red', `exit ${got}${asExpected ? '' : `, expected ${exit}`}`))
  for (const file of files) {
    console.log(styleText('dim', `--- ${file}`))
    console.log(readFileSync(join(workspace, file), 'utf8').trimEnd())
  }
  return asExpected
}

/** The demo is a terminal's, also when a pipeline plays it. */
function terminalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TERM, NO_COLOR } = process.env
  return { PATH, HOME, TERM, NO_COLOR, AWS_REGION: 'eu-central-1' }
}

function quoted(flag: string): string {
  return /^[\w@%+=:,./-]+$/.test(flag) ? flag : `'${flag.replaceAll("'", "'\\''")}'`
}
