/** With real git, in repositories made for the test. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { inFolder, type Result, routeOnce } from './route-once.js'

const tag = 'dev_us-east-1/research/1.0'
const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main']

describe('git-checks=require', () => {
  test('an annotated tag at the commit that is checked out passes and gives the commit', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const { outputs, warnings } = await routeIn(directory, { tag, 'git-checks': 'require' })
      expect(outputs.commit).toBe(await git('rev-parse', 'HEAD'))
      expect(outputs.route).toMatchObject({ commit: outputs.commit })
      expect(warnings).toStrictEqual([expect.stringContaining('does not exist or is empty')])
    })
  })

  test('a lightweight tag is refused', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', tag)
      await expectRefusal(directory, 'is lightweight')
    })
  })

  test('a tag of a tag leads to its commit', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', 'inner', '-m', 'inner')
      await git('tag', '-a', tag, '-m', 'outer', 'inner')
      const { outputs } = await routeIn(directory, { tag, 'git-checks': 'require' })
      expect(outputs.commit).toBe(await git('rev-parse', 'HEAD'))
    })
  })

  test('a tag that is elsewhere than the commit that is checked out is refused', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      await git(...person, 'commit', '--allow-empty', '-m', 'second')
      await expectRefusal(directory, 'is checked out')
    })
  })

  test('a tag that was moved is refused in the checkout of where it was', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      await git(...person, 'commit', '--allow-empty', '-m', 'second')
      await git('tag', '-f', '-a', tag, '-m', 'moved')
      await git('checkout', '--quiet', 'HEAD~1')
      await expectRefusal(directory, 'is checked out')
    })
  })

  test('a tag that is not there is refused', async () => {
    await inRepository(
      async (_, directory) => await expectRefusal(directory, 'does not exist in this repository'),
    )
  })

  test('a branch of that name is no tag', async () => {
    await inRepository(async (git, directory) => {
      await git('branch', tag)
      await expectRefusal(directory, 'does not exist in this repository')
    })
  })

  test('a tag of a tree is refused', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', tag, 'HEAD^{tree}')
      await expectRefusal(directory, 'points at no commit')
    })
  })

  test('a tag whose objects are lost does not decide', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const object = await git('rev-parse', `refs/tags/${tag}`)
      await rm(join(directory, '.git/objects', object.slice(0, 2), object.slice(2)))
      await expectUndecided(directory, 'cannot be looked up: git says')
    })
  })

  test('a repository of another user does not decide, and the mending is told', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const environment = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: directory, GIT_CONFIG_NOSYSTEM: '1' }
      const { error } = await routeIn(directory, { tag, 'git-checks': 'require' }, environment)
      expect(error).toBeInstanceOf(ServiceFailure)
      expect(error).toMatchObject({
        message: expect.stringContaining('belongs to another user'),
        mend: expect.stringMatching(/git config --global --add safe\.directory '\/.+'$/),
      })
    })
  })

  test('a shallow clone without the tag does not decide', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      await git(...person, 'commit', '--allow-empty', '-m', 'second')
      const clone = join(directory, 'clone')
      await git('clone', '--quiet', '--depth=1', '--no-tags', `file://${directory}`, clone)
      await expectUndecided(clone, 'is not in this shallow clone')
    })
  })

  test('a shallow clone of the tag decides', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const clone = join(directory, 'clone')
      await git('clone', '--quiet', '--depth=1', '--branch', tag, `file://${directory}`, clone)
      expect((await routeIn(clone, { tag, 'git-checks': 'require' })).error).toBeUndefined()
    })
  })

  test('no repository does not decide', async () => {
    await inFolder(async (directory) => await expectUndecided(directory, 'not a git repository'))
  })

  test('no git does not decide', async () => {
    await inFolder(async (directory) => {
      const inputs = { tag, 'git-checks': 'require' }
      const { error } = await routeIn(directory, inputs, { PATH: directory })
      expect(error).toBeInstanceOf(ServiceFailure)
      expect(error).toMatchObject({ message: expect.stringContaining('git is not installed') })
    })
  })
})

describe('files that are not committed', () => {
  test('are told where Terraform could read them, and stop no run', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const inputs = { tag, 'git-checks': 'require', 'target-mode': 'none' }
      await writeFile(join(directory, 'notes.txt'), 'x')
      const before = await routeIn(directory, inputs)
      expect(before.warnings.join()).not.toContain('not committed')
      // What the first run wrote is its own.
      expect((await readdir(join(directory, 'terraform-route'))).length).toBe(2)
      expect((await routeIn(directory, inputs)).warnings.join()).not.toContain('not committed')
      await writeFile(join(directory, 'main.tf'), 'variable "x" {}\n')
      for (const name of ['a.tf', 'b.auto.tfvars', 'c.tfvars.json'])
        await writeFile(join(directory, name), '')
      for (const checks of ['require', 'warn']) {
        const { error, warnings } = await routeIn(directory, { ...inputs, 'git-checks': checks })
        expect(error).toBeUndefined()
        expect(warnings).toContain(
          'what Terraform will read is not what is tagged: not committed are "main.tf", "a.tf", "b.auto.tfvars" and 1 more',
        )
      }
    })
  })
})

describe('git-checks=warn', () => {
  test('tells what does not hold and routes, with the commit that the tag points at', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', tag)
      const { outputs, warnings } = await routeIn(directory, { tag })
      expect(outputs.commit).toBe(await git('rev-parse', 'HEAD'))
      expect(warnings[0]).toContain('is lightweight')
    })
  })

  test('routes outside a repository', async () => {
    await inFolder(async (directory) => {
      const { outputs, warnings } = await routeIn(directory, { tag })
      expect(outputs).toMatchObject({ env: 'dev' })
      expect(outputs).not.toHaveProperty('commit')
      expect(warnings[0]).toContain('not a git repository')
    })
  })
})

describe('without a tag', () => {
  test('the one tag at the commit is taken', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      expect((await routeIn(directory, {})).outputs).toMatchObject({ env: 'dev', team: 'research' })
    })
  })

  test('the one tag at the commit that CodeBuild resolved is taken', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      const first = await git('rev-parse', 'HEAD')
      await git(...person, 'commit', '--allow-empty', '-m', 'second')
      const { outputs } = await routeIn(directory, {}, { CODEBUILD_RESOLVED_SOURCE_VERSION: first })
      expect(outputs).toMatchObject({ env: 'dev', commit: first })
    })
  })

  test('two tags at the commit are one too many', async () => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', tag, '-m', 'first')
      await git('tag', '-a', 'dev_eu-central-1/research/1.0', '-m', 'first')
      expectUserError(await routeIn(directory, {}), 'there are 2 tags at HEAD that can be routed')
    })
  })

  test('of several tags at the commit the one counts that this pipeline routes', async () => {
    await inRepository(async (git, directory) => {
      for (const name of [tag, 'qa_us-east-1/research/1.0', 'v1.0']) await git('tag', '-a', '-m', 'x', name)
      const { outputs, lines } = await routeIn(directory, { 'expect-env': 'qa', 'git-checks': 'require' })
      expect(outputs.env).toBe('qa')
      expect(lines[0]).toContain('(from the one tag at HEAD that can be routed here)')
      const open = await routeIn(directory, {})
      expectUserError(
        open,
        'there are 2 tags at HEAD that can be routed: "dev_us-east-1/research/1.0", "qa_us-east-1/research/1.0"',
      )
      expect(open.error).toMatchObject({ mend: expect.stringContaining('expect-env') })
      expectUserError(
        await routeIn(directory, { 'expect-env': 'prod' }),
        'there are 3 tags at HEAD, none of which can be routed',
      )
    })
  })

  test('no tag at the commit is one too few', async () => {
    await inRepository(async (_, directory) =>
      expectUserError(await routeIn(directory, {}), 'there is no tag at HEAD'),
    )
  })

  test('no repository does not decide', async () => {
    await inFolder(async (directory) => {
      for (const checks of ['warn', 'require']) {
        const { error } = await routeIn(directory, { 'git-checks': checks })
        expect(error).toBeInstanceOf(ServiceFailure)
        expect(error).toMatchObject({
          message: expect.stringContaining('this is not a git repository'),
          mend: expect.stringContaining('--tag='),
        })
      }
    })
  })

  test('a resolved version that is an option is not given to git', async () => {
    await inRepository(async (_, directory) => {
      const environment = { CODEBUILD_RESOLVED_SOURCE_VERSION: '--output=canary' }
      expectUserError(await routeIn(directory, {}, environment), 'there is no tag at HEAD')
    })
  })

  // Names that git itself permits, found at the commit as a pipeline would find them.
  test.each([
    'dev_us-east-1/$(touch${IFS}canary)/1.0',
    'dev_us-east-1/`touch${IFS}canary`/1.0',
    'dev_us-east-1/a;touch${IFS}canary/1.0',
    'dev_us-east-1/a&&touch${IFS}canary/1.0',
    'dev_us-east-1/a|touch${IFS}canary/1.0',
    'dev_us-east-1/a>canary/1.0',
    'dev_us-east-1/a"b\'c/1.0',
    'dev_us-east-1/{a,b}/1.0',
    'dev_us-east-1/a#b/1.0',
    'dev_us-east-1/a%0Ab/1.0',
    'dev_us-east-1/a=b,c/1.0',
    'dev_us-east-1/-destroy/1.0',
    'dev_us-east-1/research/1.0/-destroy',
    '\uff44\uff45\uff56_us-east-1/research/1.0',
  ])('%s is refused and nothing of it runs', async (name) => {
    await inRepository(async (git, directory) => {
      await git('tag', '-a', '-m', 'hostile', '--', name)
      const before = await readdir(directory)
      const { error } = await routeIn(directory, {})
      expect(error).toBeInstanceOf(UserError)
      expect(await readdir(directory)).toStrictEqual(before)
    })
  })
})

describe('the folder for the generated files', () => {
  const routeInto = async (directory: string, name: string) =>
    await routeIn(directory, { tag, 'git-checks': 'off', 'output-dir': name })

  test('is no link, and neither is what it lies in', async () => {
    await inFolder(async (directory) => {
      await mkdir(join(directory, 'elsewhere/inner'), { recursive: true })
      await symlink('elsewhere', join(directory, 'terraform-route'))
      for (const name of ['terraform-route', './terraform-route/', 'terraform-route/inner']) {
        expectUserError(await routeInto(directory, name), 'terraform-route is a link')
        const { verdict, annotations } = await routeOnce(directory, {
          inputs: { mode: 'validate', 'state-bucket-prefix': 'acme-tf', teams: 'a', 'output-dir': name },
        })
        expect(verdict).toBe('failed')
        expect(annotations.map(({ message }) => message).join()).toContain('terraform-route is a link')
      }
      expect(await readdir(join(directory, 'elsewhere'))).toEqual(['inner'])
    })
  })

  test('holds no link in the place of a file or of the data', async () => {
    await inFolder(async (directory) => {
      const { outputs } = await routeInto(directory, 'out')
      for (const name of ['backend-config-file', 'tfvars-file', 'tf-data-dir']) {
        const path = join(directory, String(outputs[name]))
        await rm(path, { force: true })
        await symlink(join(directory, 'canary'), path)
        expectUserError(await routeInto(directory, 'out'), `${outputs[name]} is a link`)
        await rm(path)
      }
      expect(await readdir(directory)).toEqual(['out'])
    })
  })

  test('may lie elsewhere when that is said', async () => {
    await inFolder(async (directory) => {
      await mkdir(join(directory, 'work'))
      expect((await routeInto(join(directory, 'work'), '../out')).error).toBeUndefined()
      expect((await routeInto(join(directory, 'work'), join(directory, 'out'))).error).toBeUndefined()
      expect((await readdir(join(directory, 'out'))).length).toBe(2)
    })
  })
})

describe('variable files', () => {
  test('that cannot be read are refused', async () => {
    await inFolder(async (directory) => {
      await mkdir(join(directory, 'environments/dev'), { recursive: true })
      await symlink('research', join(directory, 'environments/dev/research'))
      expectUserError(await routeIn(directory, { tag, 'git-checks': 'off' }), 'this cannot be read: ELOOP')
    })
  })

  test('that are links out of the folder are refused', async () => {
    await inFolder(async (directory) => {
      const files = {
        'environments/dev/research/us-east-1.tfvars': 'a = 1\n',
        'outside.tfvars': 'account = "111122223333"\n',
      }
      await routeOnce(directory, {
        inputs: { tag, 'state-bucket-prefix': 'acme-tf', 'git-checks': 'off' },
        files,
      })
      await symlink(
        join(directory, 'outside.tfvars'),
        join(directory, 'environments/dev/research/variables.tfvars'),
      )
      expectUserError(
        await routeIn(directory, { tag, 'git-checks': 'off' }),
        'the file lies outside environments',
      )
    })
  })
})

type Git = (...args: string[]) => Promise<string>

async function inRepository(body: (git: Git, directory: string) => Promise<void>): Promise<void> {
  await inFolder(async (directory) => {
    const git: Git = async (...args) => {
      const { stdout } = await promisify(execFile)('git', [...person, ...args], { cwd: directory })
      return stdout.trim()
    }
    await git('init', '--quiet')
    await writeFile(join(directory, 'main.tf'), '')
    await git('add', '.')
    await git('commit', '--quiet', '-m', 'first')
    await body(git, directory)
  })
}

async function routeIn(
  directory: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Result> {
  return await routeOnce(directory, {
    inputs: { 'state-bucket-prefix': 'acme-tf', ...inputs },
    environment: { PATH: process.env.PATH ?? '', AWS_REGION: 'us-east-1', ...environment },
  })
}

async function expectRefusal(directory: string, message: string): Promise<void> {
  const { error } = await routeIn(directory, { tag, 'git-checks': 'require' })
  expect(error).toBeInstanceOf(Refusal)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}

async function expectUndecided(directory: string, message: string): Promise<void> {
  const { error } = await routeIn(directory, { tag, 'git-checks': 'require' })
  expect(error).toBeInstanceOf(ServiceFailure)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}

function expectUserError({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}
