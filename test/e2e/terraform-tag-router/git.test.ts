/** Tags as they come to pipelines, through the built bundle: what git and origin say becomes the exit code. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from '@jest/globals'
import {
  type Clones,
  gitAt,
  tag,
  tagNext,
  testWith,
  withOrigin,
} from '../../../actions/terraform-tag-router/test/repository.js'
import { runInTerminal } from '../bundle.js'

const testWithSsh = testWith('ssh-keygen')

type Scenario = {
  readonly name: string
  /** Makes the tag, and gives the clone in which the pipeline runs. */
  prepare(clones: Clones): Promise<string>
  readonly flags?: readonly string[]
  readonly exitCode: number
  readonly told: string
}

const scenarios: readonly Scenario[] = [
  {
    name: 'annotated and merged, flattened by the checkout',
    prepare: async ({ git, checkout }) => {
      await pushNext(git)
      return await checkout(tag)
    },
    exitCode: 0,
    told: 'was fetched from origin as it is there',
  },
  {
    name: 'lightweight',
    prepare: async ({ git, checkout }) => {
      await git('tag', tag)
      await git('push', '--quiet', 'origin', tag)
      return await checkout(tag)
    },
    exitCode: 1,
    told: 'is lightweight',
  },
  {
    name: 'moved after the checkout',
    prepare: async ({ git, checkout }) => {
      await pushNext(git)
      const clone = await checkout(tag)
      await tagNext(git, tag, '--force')
      await git('push', '--quiet', '--force', 'origin', tag)
      return clone
    },
    exitCode: 1,
    told: 'was moved: it points at',
  },
  {
    name: 'not merged',
    prepare: async ({ git, clone }) => {
      await git('checkout', '--quiet', '-b', 'feature')
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'feature', tag)
      return await clone('--branch', tag)
    },
    flags: ['--require-ancestor-of=main'],
    exitCode: 1,
    told: 'is not in main',
  },
  {
    name: 'merged or not, in a shallow clone',
    prepare: async ({ git, checkout }) => {
      await git('checkout', '--quiet', '-b', 'feature')
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'feature', tag)
      return await checkout(tag)
    },
    flags: ['--require-ancestor-of=main'],
    exitCode: 3,
    told: 'this clone is shallow',
  },
  {
    name: 'not signed',
    prepare: async ({ git, clone }) => {
      await pushNext(git)
      return await clone('--branch', tag)
    },
    flags: ['--require-signed'],
    exitCode: 1,
    told: 'is not signed',
  },
  {
    name: 'signed by an allowed key',
    prepare: async (clones) => await signedClone(clones, true),
    flags: ['--require-signed'],
    exitCode: 0,
    told: 'signed by a@example.com, as git says',
  },
  {
    name: 'signed by a key that nobody knows',
    prepare: async (clones) => await signedClone(clones, false),
    flags: ['--require-signed'],
    exitCode: 3,
    told: 'has no key to judge by',
  },
  {
    name: 'with an origin that does not answer',
    prepare: async ({ git, work }) => {
      await pushNext(git)
      await git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git')
      return work
    },
    exitCode: 3,
    told: 'cannot be told',
  },
]

describe('a tag', () => {
  testWithSsh.each(scenarios)('$name: exit $exitCode', async ({ prepare, flags = [], exitCode, told }) => {
    await withOrigin(async (clones) => {
      const cwd = await prepare(clones)
      const run = (checks: string) =>
        runInTerminal({
          action: 'terraform-tag-router',
          cwd,
          args: [`--tag=${tag}`, '--state-bucket-prefix=acme-tf', `--git-checks=${checks}`, ...flags],
          environment: { AWS_REGION: 'us-east-1', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' },
        })
      // The warnings first: a tag that was repaired stays so.
      const warned = exitCode === 0 ? undefined : await run('warn')
      const required = await run('require')
      expect(required).toEqual({ ...required, exitCode, stderr: expect.stringContaining(told) })
      if (warned !== undefined)
        expect(warned).toEqual({ ...warned, exitCode: 0, stderr: expect.stringContaining(told) })
    })
  })
})

async function pushNext(git: Clones['git']): Promise<void> {
  await tagNext(git, tag)
  await git('push', '--quiet', 'origin', 'main', tag)
}

async function signedClone({ git, work, clone }: Clones, isKnown: boolean): Promise<string> {
  const key = join(work, '..', 'key')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a', '-f', key])
  await git('-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`, 'tag', '-s', '-m', 'Deploy', tag)
  await git('push', '--quiet', 'origin', tag)
  const there = await clone('--branch', tag)
  const signers = join(work, '..', 'signers')
  writeFileSync(signers, `a@example.com ${readFileSync(`${key}.pub`, 'utf8')}`)
  if (isKnown) await gitAt(there)('config', 'gpg.ssh.allowedSignersFile', signers)
  return there
}
