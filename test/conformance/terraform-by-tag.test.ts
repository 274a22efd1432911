/** The reusable workflow terraform-by-tag, called by another repository, on a runner that others wrote. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { git, newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow, type WorkflowResult } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('terraform-tag-router', 'ACT')
const folder = join(root, 'test/workflows/terraform-by-tag')
const product = 'acme/aws-delivery-actions'
const workflows = ['reusable-terraform-by-tag.yml', 'reusable-terraform-wave.yml']
const lints = 'printf "linted %s for %s\\n" "$TAG" "$DEPLOY_ENV"'
const all = 'dev_all/research/1.0'
const fire = (region: string) => ({ service: 'MULTIPLE_SERVICES', region, from: '-40m' })

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

testWithPart(
  'a tag of several Regions is linted, scanned, planned and applied in its waves',
  async () => {
    const run = await deploy()
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed).toEqual(
      expect.arrayContaining([
        `linted ${all} for dev`,
        'SCANNED ALL OF RESEARCH',
        'logged in as arn:aws:iam::123456789012:role/plan in us-east-1',
        'logged in as arn:aws:iam::123456789012:role/apply in us-east-1',
        'deployed to dev',
      ]),
    )
    const [first, second, ...third] = applied(run)
    expect([first, second]).toEqual(['global', 'us-east-1'])
    expect(third.sort()).toEqual(['eu-central-1', 'eu-west-1'])
  },
  300_000,
)

testWithPart(
  'a lint that fails ends it before a plan is made; the scan tells what it found all the same',
  async () => {
    const run = await deploy({ lint: 'false | cat' })
    expect(run.exitCode).toBe(1)
    expect(run.printed).toContain('SCANNED ALL OF RESEARCH')
    expect(applied(run)).toEqual([])
  },
  120_000,
)

testWithPart(
  'a tag that is none is not routed',
  async () => {
    const run = await deploy({ tag: 'dev_us-east1/research/1.0' })
    expect(run.exitCode).toBe(1)
    expect(run.printed.filter((line) => line.startsWith('linted'))).toEqual([])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('did you mean "us-east-1"?') }),
    )
  },
  120_000,
)

testWithPart(
  'a Region that burns is left out, and the others go on',
  async () => {
    const run = await deploy({ events: [fire('eu-west-1')] })
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(applied(run)).toEqual(['global', 'us-east-1', 'eu-central-1'])
  },
  300_000,
)

testWithPart(
  'a wave of which no Region is healthy ends the deployment',
  async () => {
    const run = await deploy({ events: [fire('us-east-1')] })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('No Region of the wave is healthy') }),
    )
    expect(applied(run)).toEqual([])
  },
  120_000,
)

testWithPart(
  'what Terraform refuses in one wave keeps the next ones from beginning',
  async () => {
    const run = await deploy({ refuses: 'research/dev-us-east-1' })
    expect(run.exitCode).toBe(1)
    expect(run.printed).toContain('Error: refused')
    expect(applied(run)).toEqual(['global'])
  },
  120_000,
)

testWithPart(
  'a tag that was moved after the plan is not applied',
  async () => {
    const moves = (origin: string) => {
      const person = '-c user.name=T -c user.email=t@example.com'
      return `git ${person} -C '${origin}' tag -f -a -m Moved '${all}' main^`
    }
    const run = await deploy({ lintAt: moves })
    expect(run.exitCode).toBe(1)
    expect(run.printed.some((line) => line.startsWith('Updated tag'))).toBe(true)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('moved') }),
    )
    expect(applied(run)).toEqual([])
  },
  120_000,
)

testWithPart(
  'a wave that is to be watched for longer than a job lasts keeps the first one from beginning',
  async () => {
    const run = await deploy({ waves: '[{scopes: global}, {scopes: others, bake: 351m}]' })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('for 350 minutes at most') }),
    )
    expect(applied(run)).toEqual([])
  },
  120_000,
)

type Deployment = {
  readonly tag?: string
  readonly lint?: string
  /** The same, made of the folder that the checkout has as `origin`. */
  readonly lintAt?: (origin: string) => string
  readonly events?: NonNullable<Scenario['health']>['events']
  /** What a plan holds that Terraform refuses to apply. */
  readonly refuses?: string
  /** In place of those of the configuration. */
  readonly waves?: string
}

async function deploy(deployment: Deployment = {}): Promise<WorkflowResult> {
  sandbox = await startSandbox({ scenario: { health: { events: deployment.events ?? [] } } })
  const { repository, origin } = newDeployment(deployment.waves)
  return await runWorkflow({
    act,
    folder: repository,
    workflow: 'deploy.yml',
    event: 'workflow_dispatch',
    inputs: {
      tag: deployment.tag ?? all,
      'lint-command': deployment.lintAt?.(origin) ?? deployment.lint ?? lints,
    },
    environment: {
      AWS_ENDPOINT_URL: sandbox.url,
      STAND_IN_REFUSES: deployment.refuses ?? 'nothing is refused',
    },
    artifacts: temporaryFolder('artifacts'),
    repositories: { [`${product}@v1`]: newProduct(workflows, product, '@v1') },
  })
}

/** A repository whose tag has been pushed. */
function newDeployment(waves?: string): { repository: string; origin: string } {
  const configuration = textOf('terraform-tag-router.yml')
  const repository = newRepository({
    '.github/workflows/deploy.yml': textOf('called.yml'),
    'terraform-tag-router.yml':
      waves === undefined ? configuration : configuration.replace(/waves:.*/s, `waves: ${waves}\n`),
    'main.tf': textOf('main.tf'),
    'environments/dev/research/variables.tfvars': 'account = "012345678901"\n',
    'environments/dev/research/eu-west-1.tfvars': 'instance_count = 3\n',
  })
  git(repository, 'commit', '--quiet', '--allow-empty', '--message=Next')
  git(repository, 'tag', '--annotate', '--message=Deploy', all)
  const origin = temporaryFolder('origin')
  git(repository, 'clone', '--quiet', '--bare', '.', origin)
  git(repository, 'remote', 'set-url', 'origin', origin)
  git(repository, 'fetch', '--quiet', 'origin')
  return { repository, origin }
}

/** The scopes that were applied, in their order, each to its own state and module. */
function applied({ printed }: WorkflowResult): string[] {
  return printed.flatMap((line) => {
    const [, scope = '', module] =
      /^applied research\/dev-([\w-]+)\/terraform\.tfstate with -target=module\.(\w+)$/.exec(line) ?? []
    return module === (scope === 'global' ? 'global' : 'regional') ? [scope] : []
  })
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
