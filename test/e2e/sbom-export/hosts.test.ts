/** One export as a step of a workflow, as a command of a buildspec and at a terminal: equal outputs, and nothing hostile. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { root, runInTerminal } from '../bundle.js'
import { runBuildspec } from '../codebuild/buildspec.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { flags, inputs, worldWith } from './world.js'

const hostile =
  'x\n::set-output name=images::9\n##[error]boo\r\n::add-path::/evil\u001b[31m<img src=x>`$(touch pwned)`"\'; exit 0 #\u202e'

test('equal outputs in the three hosts', async () => {
  await using sandbox = await startSandbox({ scenario: worldWith({}) })
  const terminal = await atTerminal(sandbox)
  expect(terminal).toMatchObject({ images: 1, packages: 2, vulnerabilities: 2, 'output-dir': 'sbom-tables' })
  expect(timeless(await asStep(sandbox))).toEqual(timeless(terminal))
  expect(timeless(await inBuildspec(sandbox))).toEqual(timeless(terminal))
})

test('the image tells the Region where the environment does not', async () => {
  await using sandbox = await startSandbox({ scenario: worldWith({}) })
  const { AWS_REGION: _, ...environment } = sandbox.environment
  for (const given of [inputs, { ...inputs, mode: 'doctor' }]) {
    const run = await runInTerminal({
      action: 'sbom-export',
      args: flags(given),
      environment: { ...environment, AWS_EC2_METADATA_DISABLED: 'true' },
      cwd: temporaryFolder('nowhere'),
    })
    expect(run.stderr).not.toContain('No AWS Region')
    expect([0, 1]).toContain(run.exitCode)
  }
})

test('hostile texts of the service and of packages command nothing', async () => {
  const packages = [{ purl: `pkg:npm/${hostile}@1.0.0`, name: hostile, vulnerabilities: [hostile] }]
  const world = (reports: object[]) =>
    worldWith({ inspector: { images: [{ packages }], reports: reports as never } })
  const cwd = temporaryFolder('hostile')
  for (const reports of [[{ lasts: 0 }], [{ lasts: 0, ends: 'INTERNAL_ERROR', errorMessage: hostile }]]) {
    await using sandbox = await startSandbox({ scenario: world(reports) })
    const step = await runStep({
      action: 'sbom-export',
      with: inputs,
      environment: sandbox.environment,
      cwd,
    })
    expect(step.otherCommands).toEqual([])
    expect(step.shown.join('\n')).not.toMatch(/\u001b|\u202e/)
    expect(step.summary.replace(/^```[\s\S]*?^```$|``.*?``|`[^`\n]*`/gm, '')).not.toMatch(/(?<!\\)<img/)
  }
})

type Outputs = Readonly<Record<string, unknown>>

async function atTerminal({ environment }: Sandbox): Promise<Outputs> {
  const { stdout } = await runInTerminal({
    action: 'sbom-export',
    args: ['--json', ...flags(inputs)],
    environment,
    cwd: temporaryFolder('terminal'),
  })
  return JSON.parse(stdout).outputs
}

async function asStep({ environment }: Sandbox): Promise<Outputs> {
  const { outputs, exitCode } = await runStep({
    action: 'sbom-export',
    with: inputs,
    environment,
    cwd: temporaryFolder('step'),
  })
  expect(exitCode).toBe(0)
  const isJson = ['images', 'packages', 'vulnerabilities', 'not-scanned']
  return Object.fromEntries(
    [...outputs].map(([name, text]) => [name, isJson.includes(name) ? JSON.parse(text) : text]),
  )
}

async function inBuildspec({ environment }: Sandbox): Promise<Outputs> {
  const cwd = temporaryFolder('buildspec')
  symlinkSync(join(root, 'dist'), join(cwd, 'dist'))
  const quoted = Object.entries(inputs).map(([name, value]) => `--${name}='${value}'`)
  const command = `node dist/sbom-export/index.js ${quoted.join(' ')} --outputs-file=sbom.json`
  const lines = ['version: 0.2', 'phases:', '  build:', '    commands:', `      - ${JSON.stringify(command)}`]
  writeFileSync(join(cwd, 'buildspec.yml'), lines.join('\n'))
  const build = await runBuildspec(join(cwd, 'buildspec.yml'), {
    cwd,
    environment: { ...environment, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` },
    shell: 'sh',
  })
  expect({ log: build.log, exitCode: build.exitCode }).toMatchObject({ exitCode: 0 })
  return JSON.parse(readFileSync(join(cwd, 'sbom.json'), 'utf8'))
}

/** Each run has a report of its own. */
function timeless(outputs: Outputs): Outputs {
  return Object.fromEntries(
    Object.entries(outputs).filter(([name]) => !['report-id', 's3-uri'].includes(name)),
  )
}
