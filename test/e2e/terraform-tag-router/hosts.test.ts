/** The same tag in the three hosts, and the exit codes of git's verdicts, through the built bundle. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bundleEntry, runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'

const action = 'terraform-tag-router'
const tag = 'dev_all/research/1.1'
const config = `state-bucket-prefix: acme-tf
state-region: us-east-1
regions: [us-east-1, eu-central-1]
accounts: {dev: {research: "012345678901"}}
`

test('a terminal, CodeBuild and GitHub give the same outputs', async () => {
  const cwd = repository()
  const args = ['--config=router.yml', '--git-checks=require', `--tag=${tag}`]
  const terminal = await runInTerminal({ action, cwd, args: [...args, '--json'] })
  expect(terminal.exitCode).toBe(0)
  const { outputs } = JSON.parse(terminal.stdout)
  expect(outputs).toMatchObject({ 'account-id': '012345678901', any: true, 'previous-version': '1.0' })

  const environment = { CODEBUILD_WEBHOOK_TRIGGER: `tag/${tag}` }
  const codebuild = await runInCodeBuild({
    action,
    cwd,
    environment,
    args: ['--config=router.yml', '--git-checks=require', '--outputs-file=out.json'],
  })
  expect(codebuild.exitCode).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toEqual(outputs)

  const step = await runStep({
    action,
    cwd,
    environment: { GITHUB_REF: `refs/tags/${tag}` },
    with: { config: 'router.yml', 'git-checks': 'require' },
  })
  expect(step.exitCode).toBe(0)
  const read = Object.fromEntries(
    [...step.outputs].map(([name, text]) => [
      name,
      typeof outputs[name] === 'string' ? text : JSON.parse(text),
    ]),
  )
  expect(read).toEqual(outputs)
})

describe('git-checks', () => {
  test.each([
    ['require', 1],
    ['warn', 0],
    ['off', 0],
  ])('%s with a lightweight tag ends with %i', async (checks, exitCode) => {
    const cwd = repository()
    execFileSync('git', ['tag', 'dev_all/risk/1.0'], { cwd })
    const args = ['--config=router.yml', `--git-checks=${checks}`, '--tag=dev_all/risk/1.0']
    const result = await runInTerminal({ action, cwd, args })
    expect({ code: result.exitCode, told: result.stderr.includes('is lightweight') }).toEqual({
      code: exitCode,
      told: checks !== 'off',
    })
  })

  test('require ends with 3 where nothing can be told', async () => {
    const cwd = temporaryFolder('no-repository')
    writeFileSync(join(cwd, 'router.yml'), config)
    const args = ['--config=router.yml', '--git-checks=require', `--tag=${tag}`]
    const { exitCode, stderr } = await runInTerminal({ action, cwd, args })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: expect.stringContaining('not a git repository'),
    })
  })
})

test('2,000 routes are proved apart, and a collision among them is named', async () => {
  const cwd = temporaryFolder('many')
  const teams = Array.from({ length: 20 }, (_, index) => `team${index}`)
  const environments = ['dev', 'qa', 'staging', 'prod']
  const regions =
    `us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-central-2
    eu-north-1 eu-south-1 eu-south-2 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4
    ap-northeast-1 ap-northeast-2 ap-northeast-3 ca-central-1 sa-east-1 af-south-1`.split(/\s+/)
  for (const env of environments) {
    for (const team of teams) {
      const folder = join(cwd, 'environments', env, team)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'variables.tfvars'), 'account = "012345678901"\n')
    }
  }
  const many = { 'state-bucket-prefix': 'acme-tf', 'state-region': 'us-east-1', environments, teams, regions }
  const validate = async (content: object) => {
    writeFileSync(join(cwd, 'router.json'), JSON.stringify(content))
    return await runInTerminal({ action, cwd, args: ['--mode=validate', '--config=router.json'] })
  }
  const sound = await validate(many)
  expect({ ...sound, exitCode: sound.exitCode }).toMatchObject({ exitCode: 0 })
  expect(sound.stderr).toContain('2000 routes of 20 teams in 4 environments')

  const colliding = await validate({ ...many, 'state-key': '{team}/{env}.tfstate' })
  expect(colliding.exitCode).toBe(1)
  expect(colliding.stderr).toContain(
    'the routes prod_global/team19, prod_us-east-1/team19, prod_us-east-2/team19 and 22 more share the state s3://acme-tf-prod/team19/prod.tfstate',
  )
})

test('a slow reader of the log gets all of it', () => {
  const cwd = temporaryFolder('slow')
  const teams = Array.from({ length: 500 }, (_, index) => `team${index}`)
  writeFileSync(
    join(cwd, 'router.json'),
    JSON.stringify({ environments: ['dev'], teams, regions: ['us-east-1'] }),
  )
  const command =
    'node "$0" --mode=list --config=router.json --state-bucket-prefix=acme-tf 2>&1 >/dev/null | (sleep 1; wc -l)'
  const lines = execFileSync('sh', ['-c', command, bundleEntry(action)], { cwd, encoding: 'utf8' })
  // Every route, their number, and the warning that a matrix holds fewer.
  expect(Number(lines)).toBe(1002)
})

function repository(): string {
  const cwd = temporaryFolder('hosts')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd })
  git('init', '--quiet')
  writeFileSync(join(cwd, 'router.yml'), config)
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  git('tag', '-a', '-m', 'first', 'dev_us-east-1/research/1.0')
  git('tag', '-a', '-m', 'second', tag)
  return cwd
}
