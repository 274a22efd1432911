/** The two projects of a pipeline that deploys what a tag says, on either side of its approval. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect, test } from '@jest/globals'
import { gitAt, withOrigin } from '../../../actions/terraform-tag-router/test/repository.js'
import { root } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { addTo, runPipelineStage, type StageResult } from './stage.js'

const folder = join(root, 'test/workflows/terraform-by-tag')
const commands = {
  LINT_COMMAND: 'printf "linted %s\\n" "$REGION" | cat',
  SCAN_COMMAND: 'mkdir -p reports; echo "<testsuites/>" > reports/results_junitxml.xml',
}
const fire = [{ service: 'MULTIPLE_SERVICES', region: 'eu-west-1', from: '-40m' }]

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

test('what is planned before the approval is applied after it', async () => {
  await withPipeline(async ({ plan, apply }) => {
    const planned = await plan()
    expect({ exitCode: planned.exitCode, log: planned.exitCode === 0 ? '' : planned.log }).toEqual({
      exitCode: 0,
      log: '',
    })
    expect(planned.log).toContain('linted eu-west-1\n')
    expect(planned.reports.scan).toEqual(['<testsuites/>\n'])
    const { ROUTE_HASH: hash, ...told } = planned.exported
    expect(told).toEqual({
      REGION: 'eu-west-1',
      ACCOUNT_ID: '012345678901',
      STATE_KEY: 'research/dev-eu-west-1/terraform.tfstate',
    })
    const applied = await apply()
    expect({ exitCode: applied.exitCode, log: applied.log }).toEqual({
      exitCode: 0,
      log: expect.stringContaining(
        'applied research/dev-eu-west-1/terraform.tfstate with -target=module.regional\n',
      ),
    })
    expect(hash).toMatch(/^[0-9a-f]{32}$/)
  })
})

test.each([
  ['the lint', { LINT_COMMAND: 'false | cat' }],
  ['the scan', { SCAN_COMMAND: 'exit 1' }],
])('%s that fails ends it before a plan is made', async (_, variables) => {
  await withPipeline(async ({ plan, plans }) => {
    expect((await plan(variables)).exitCode).toBe(1)
    expect(plans()).toEqual([])
  })
})

test('a Region that burns is not planned, and what was planned before not applied', async () => {
  await withPipeline(async ({ plan, apply, plans }) => {
    expect((await plan({}, fire)).exitCode).toBe(1)
    expect(plans()).toEqual([])
    expect((await plan()).exitCode).toBe(0)
    const applied = await apply({}, fire)
    expect(applied.exitCode).toBe(1)
    expect(applied.log).not.toContain('applied research')
  })
})

test('a plan of another route is not applied', async () => {
  await withPipeline(async ({ plan, apply }) => {
    expect((await plan()).exitCode).toBe(0)
    const applied = await apply({ INPUT_TARGET_MODE: 'none' })
    expect({ exitCode: applied.exitCode, log: applied.log }).toEqual({
      exitCode: 1,
      log: expect.stringMatching(/no plan of the route [0-9a-f]{32}\n$/),
    })
  })
})

test('with the target mode none the whole module is planned', async () => {
  await withPipeline(async ({ plan, plans, textOfPlan }) => {
    expect((await plan({ INPUT_TARGET_MODE: 'none' })).exitCode).toBe(0)
    expect(plans()).toHaveLength(1)
    expect(textOfPlan()).toMatch(/^research\/dev-eu-west-1\/terraform\.tfstate\n/)
    expect(textOfPlan()).not.toContain('-target')
  })
})

test.each(['plan', 'apply'] as const)('a tag of a group is refused by the %s', async (stage) => {
  await withPipeline(async (pipeline) => {
    const refused = await pipeline[stage]()
    expect({ exitCode: refused.exitCode, log: refused.log }).toEqual({
      exitCode: 1,
      log: expect.stringMatching(/the scope all stands for several, and this build takes a tag of one\n$/),
    })
    expect(pipeline.plans()).toEqual([])
  }, 'dev_all/research/1.0')
})

test('a tag of another environment is refused', async () => {
  await withPipeline(async ({ plan, plans }) => {
    const planned = await plan({ EXPECT_ENV: 'prod' })
    expect(planned.exitCode).not.toBe(0)
    expect(plans()).toEqual([])
  })
})

type RunsStage = (
  variables?: Readonly<Record<string, string>>,
  events?: NonNullable<Scenario['health']>['events'],
) => Promise<StageResult>

type Pipeline = {
  readonly plan: RunsStage
  readonly apply: RunsStage
  /** The plans that there are. */
  readonly plans: () => string[]
  readonly textOfPlan: () => string
}

/** A clone for either stage, in which the plans of the first one are the second source of the other. */
async function withPipeline(
  work: (pipeline: Pipeline) => Promise<void>,
  tag = 'dev_eu-west-1/research/1.0',
): Promise<void> {
  const programs = terraformFolder()
  await withOrigin(async ({ git, work: source, clone }) => {
    addTo(source, {
      'terraform-tag-router.yml': textOf('terraform-tag-router.yml'),
      'main.tf': textOf('main.tf'),
      'environments/dev/research/variables.tfvars': 'account = "012345678901"\n',
    })
    await git('add', '.')
    await git('commit', '--quiet', '-m', 'All')
    await git('tag', '-a', '-m', 'Deploy', tag)
    await git('push', '--quiet', 'origin', 'main', '--tags')
    const clones = { plan: await clone(), apply: await clone() }
    const commit = await gitAt(clones.plan)('rev-parse', 'HEAD')
    const stage =
      (name: 'plan' | 'apply'): RunsStage =>
      async (variables = {}, events = []) => {
        await sandbox?.stop()
        sandbox = await startSandbox({ scenario: { health: { events } } })
        return await runPipelineStage(`terraform-by-tag-${name}.yml`, {
          cwd: clones[name],
          environment: {
            ...sandbox.environment,
            PATH: [programs, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
            CODEBUILD_RESOLVED_SOURCE_VERSION: commit.trim(),
            CODEBUILD_SRC_DIR_plan: clones.plan,
            GIT_CONFIG_NOSYSTEM: '1',
          },
          variables: { ...commands, ...variables },
          shell: 'bash',
        })
      }
    const plans = () => readdirSync(clones.plan).filter((file) => file.endsWith('.tfplan'))
    const textOfPlan = () => readFileSync(join(clones.plan, plans()[0] ?? ''), 'utf8')
    await work({ plan: stage('plan'), apply: stage('apply'), plans, textOfPlan })
  })
}

/** Of the stand-in that the workflows have, for a PATH. */
function terraformFolder(): string {
  const programs = join(temporaryFolder('programs'), 'bin')
  mkdirSync(programs)
  const script = join(root, 'test/workflows/stand-ins/hashicorp/setup-terraform/terraform.sh')
  copyFileSync(script, join(programs, 'terraform'))
  chmodSync(join(programs, 'terraform'), 0o755)
  return programs
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
