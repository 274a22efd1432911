import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runBuildspec } from './buildspec.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const shells = ['dash', 'bash', 'sh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0)
let cwd = ''

// A copy of the source folder as CodeBuild would have it, so that nothing is written into this one.
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'codebuild-source-'))
  await symlink(join(root, 'dist'), join(cwd, 'dist'))
  await symlink(join(root, 'test'), join(cwd, 'test'))
})

afterEach(() => rm(cwd, { recursive: true, force: true }))

test.each(shells)('%s: the example lints, routes, and a later command knows the route', async (shell) => {
  const { exitCode, log, environment } = await runBuildspec(join(here, 'buildspec.yml'), {
    cwd,
    // The very Node of this test, whatever the PATH has.
    environment: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`, HOME: cwd },
    shell,
  })
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
  expect(log).toContain('state of research in us-east-1 is research/dev-us-east-1/terraform.tfstate\n')
  expect(environment).toMatchObject({
    ACCOUNT_ID: '111122223333',
    REGION: 'us-east-1',
    STATE_BUCKET: 'acme-tf-dev',
    STATE_KEY: 'research/dev-us-east-1/terraform.tfstate',
  })
})
