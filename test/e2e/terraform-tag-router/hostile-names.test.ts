/** Names that git permits and a script would run, through the built bundle with real git: routed or refused, never run. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'

const names = [
  'dev_us-east-1/$(touch${IFS}canary)/1.0',
  'dev_us-east-1/`touch${IFS}canary`/1.0',
  'dev_us-east-1/a;touch${IFS}canary;/1.0',
  'dev_us-east-1/a&&touch${IFS}canary/1.0',
  'dev_us-east-1/a||touch${IFS}canary/1.0',
  'dev_us-east-1/a|touch${IFS}canary/1.0',
  'dev_us-east-1/a>canary/1.0',
  'dev_us-east-1/a<canary/1.0',
  "dev_us-east-1/'$(touch${IFS}canary)'/1.0",
  'dev_us-east-1/"$(touch${IFS}canary)"/1.0',
  'dev_us-east-1/a"b\'c/1.0',
  'dev_us-east-1/{a,b}/1.0',
  'dev_us-east-1/a#b/1.0',
  'dev_us-east-1/a%0Ab/1.0',
  'dev_us-east-1/a%0Aenv=prod/1.0',
  'dev_us-east-1/##set-env/1.0',
  'dev_us-east-1/a=b,c/1.0',
  'dev_us-east-1/${{github.token}}/1.0',
  'dev_us-east-1/-destroy/1.0',
  'dev_us-east-1/--upload-pack=touch${IFS}canary/1.0',
  'dev_us-east-1/research/1.0/-destroy',
  'dev_us-east-1/research/1.0;env=prod',
  'dev_us-east-1/research/EOF',
  'dev_us-east-1/<script>/1.0',
  'dev_us-east-1/|a|b|/1.0',
  'dev_us-east-1/@mention/1.0',
  'dev_us-east-1/%2e%2e/1.0',
  '\uff44\uff45\uff56_us-east-1/research/1.0',
  'dev_us-east-1/re\u202esearch/1.0',
  'd\u0435v_us-east-1/research/1.0',
  'dev_us-east-1/re\u200bsearch/1.0',
  'dev_us-east-1/\ud83d\ude80/1.0',
]
const plain = { AWS_REGION: 'us-east-1' }

describe('found at the commit that is checked out', () => {
  test.each(names)('%s is refused, and nothing of it runs', async (name) => {
    const cwd = repositoryWith(name)
    const before = readdirSync(cwd)
    const args = ['--state-bucket-prefix=acme-tf', '--outputs-file=../out.env', '--json']
    const { exitCode, stdout } = await runInTerminal({
      action: 'terraform-tag-router',
      args,
      environment: plain,
      cwd,
    })
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unknown', outputs: {} })
    expect(readdirSync(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, '../out.env'), 'utf8').trim()).toBe('')
  })

  test.each(names)('%s in a GitHub step says nothing that the runner takes for a command', async (name) => {
    const cwd = repositoryWith(name)
    const environment = { ...plain, GITHUB_REF: `refs/tags/${name}` }
    const step = await runStep({
      action: 'terraform-tag-router',
      cwd,
      environment,
      with: { 'state-bucket-prefix': 'acme-tf' },
    })
    expect(step.exitCode).toBe(2)
    expect(step.otherCommands).toEqual([])
    expect([...step.outputs]).toEqual([])
    expect(step.annotations.map(({ name: kind }) => kind)).toEqual(['error'])
    expect(existsSync(join(cwd, 'canary'))).toBe(false)
  })

  test('one by CodeBuild is refused too', async () => {
    const [name = ''] = names
    const cwd = repositoryWith(name)
    const environment = { ...plain, CODEBUILD_WEBHOOK_TRIGGER: `tag/${name}` }
    const args = ['--state-bucket-prefix=acme-tf']
    const { exitCode } = await runInCodeBuild({ action: 'terraform-tag-router', args, environment, cwd })
    expect(exitCode).toBe(2)
    expect(existsSync(join(cwd, 'canary'))).toBe(false)
  })
})

test('a name that only looks strange is routed', async () => {
  const name = 'dev_us-east-1/ghadelimiter_EOF/1.0'
  const cwd = repositoryWith(name)
  const environment = { ...plain, GITHUB_REF: `refs/tags/${name}` }
  const step = await runStep({
    action: 'terraform-tag-router',
    cwd,
    environment,
    with: { 'state-bucket-prefix': 'acme-tf', 'git-checks': 'require' },
  })
  expect(step.exitCode).toBe(0)
  expect(step.outputs.get('team')).toBe('ghadelimiter_EOF')
  expect(step.outputs.get('state-key')).toBe('ghadelimiter_EOF/dev-us-east-1/terraform.tfstate')
})

test('a sourced outputs file gives a hostile folder back as text', async () => {
  const cwd = temporaryFolder('hostile')
  const folder = 'out\'$(touch canary)`touch canary`"x'
  const args = ['--tag=dev_us-east-1/research/1.0', '--state-bucket-prefix=acme-tf', '--git-checks=off']
  const { exitCode } = await runInTerminal({
    action: 'terraform-tag-router',
    args: [...args, `--output-dir=${folder}`, '--outputs-file=route.env'],
    environment: plain,
    cwd,
  })
  expect(exitCode).toBe(0)
  for (const shell of ['sh', 'bash']) {
    const printed = execFileSync(shell, ['-c', '. ./route.env; printf %s "$BACKEND_CONFIG_FILE"'], {
      cwd,
      encoding: 'utf8',
    })
    expect(printed.startsWith(`${folder}/dev_us-east-1_research.`)).toBe(true)
  }
  expect(existsSync(join(cwd, 'canary'))).toBe(false)
})

function repositoryWith(name: string): string {
  const cwd = join(temporaryFolder('hostile'), 'clone')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd })
  execFileSync('git', ['init', '--quiet', cwd])
  writeFileSync(join(cwd, 'README.md'), 'x\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  git('tag', '-a', '-m', 'hostile', '--', name)
  return cwd
}
