/** What git and origin vouch for, with real git between real repositories. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { gitAt, routeIn, tag, tagNext, withOrigin } from './repository.js'
import type { Result } from './route-once.js'

describe('a tag that actions/checkout flattened', () => {
  test('is fetched from origin as it is, and passes', async () => {
    await withOrigin(async ({ git, checkout }) => {
      const commit = await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const clone = await checkout(tag)
      expect(await gitAt(clone)('cat-file', '-t', `refs/tags/${tag}`)).toBe('commit')
      const { error, outputs, lines } = await routeIn(clone)
      expect(error).toBeUndefined()
      expect(outputs.commit).toBe(commit)
      expect(lines.join('\n')).toContain('was fetched from origin as it is there')
      expect(await gitAt(clone)('cat-file', '-t', `refs/tags/${tag}`)).toBe('tag')
      expect(await gitAt(clone)('tag')).toBe(tag)
    })
  })

  test('and was lightweight from the start is refused', async () => {
    await withOrigin(async ({ git, checkout }) => {
      await git('tag', tag)
      await git('push', '--quiet', 'origin', tag)
      expectRefusal(await routeIn(await checkout(tag)), 'is lightweight')
    })
  })

  test('may stay lightweight where that is allowed', async () => {
    await withOrigin(async ({ git, checkout }) => {
      await git('tag', tag)
      await git('push', '--quiet', 'origin', tag)
      const { error } = await routeIn(await checkout(tag), { 'require-annotated': 'false' })
      expect(error).toBeUndefined()
    })
  })
})

describe('a tag that was moved', () => {
  test('at origin after the checkout is refused', async () => {
    await withOrigin(async ({ git, clone }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const there = await clone('--branch', tag)
      await tagNext(git, tag, '--force')
      await git('push', '--quiet', '--force', 'origin', tag)
      expectRefusal(await routeIn(there), 'was moved: it points at')
    })
  })

  test('and made anew at the same commit is refused', async () => {
    await withOrigin(async ({ git, clone }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const there = await clone('--branch', tag)
      await git('tag', '-f', '-a', '-m', 'another message', tag)
      await git('push', '--quiet', '--force', 'origin', tag)
      expectRefusal(await routeIn(there), 'was made anew')
    })
  })

  test('and deleted at origin is refused', async () => {
    await withOrigin(async ({ git, clone }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const there = await clone('--branch', tag)
      await git('push', '--quiet', '--delete', 'origin', tag)
      expectRefusal(await routeIn(there), 'is not at origin')
    })
  })

  test.each([
    [false, 'was moved by this push'],
    [true, undefined],
  ])('by the push that started the run is told by its event (created: %s)', async (created, message) => {
    await withOrigin(async ({ git, work }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const event = join(work, '..', 'event.json')
      await writeFile(event, JSON.stringify({ ref: `refs/tags/${tag}`, created }))
      const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event }
      const result = await routeIn(work, {}, { environment })
      if (message === undefined) expect(result.error).toBeUndefined()
      else expectRefusal(result, message)
    })
  })
})

describe('origin that cannot be reached', () => {
  test('leaves the verdict open', async () => {
    await withOrigin(async ({ git, work }) => {
      await tagNext(git, tag)
      await git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git')
      expectUndecided(
        await routeIn(work),
        'whether the tag dev_us-east-1/research/1.0 was moved cannot be told',
      )
      const warned = await routeIn(work, { 'git-checks': 'warn' })
      expect(warned.error).toBeUndefined()
      expect(warned.warnings[0]).toContain('cannot be told')
    })
  })

  test('leaves open whether a lightweight tag was flattened', async () => {
    await withOrigin(async ({ git, work }) => {
      await git('tag', tag)
      await git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git')
      const { warnings } = await routeIn(work, { 'git-checks': 'warn' })
      expect(warnings.join('\n')).toContain('whether a checkout flattened it cannot be told')
      const result = await routeIn(work)
      expectUndecided(result, 'whether the tag dev_us-east-1/research/1.0 was moved cannot be told')
    })
  })

  test('does not hide what is wrong for certain', async () => {
    await withOrigin(async ({ git, work }) => {
      await tagNext(git, tag)
      await git('commit', '--quiet', '--allow-empty', '-m', 'later')
      await git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git')
      expectRefusal(await routeIn(work), 'is checked out')
    })
  })
})

test("another tag's object under this name is refused", async () => {
  await withOrigin(async ({ git, work }) => {
    await tagNext(git, 'dev_us-east-1/research/0.9')
    const prod = 'prod_us-east-1/research/0.9'
    await git('update-ref', `refs/tags/${prod}`, 'refs/tags/dev_us-east-1/research/0.9')
    await git('push', '--quiet', 'origin', 'main', '--tags')
    expectRefusal(await routeIn(work, { tag: prod }), 'was made as "dev_us-east-1/research/0.9"')
  })
})

describe('require-ancestor-of', () => {
  test('is met by a branch that only origin has', async () => {
    await withOrigin(async ({ git, clone }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'main', tag)
      const there = await clone('--branch', tag)
      expect(await gitAt(there)('branch', '--list', 'main')).toBe('')
      expect((await routeIn(there, { 'require-ancestor-of': 'main' })).error).toBeUndefined()
    })
  })

  test('is met by an older commit of the branch, and by one of several branches', async () => {
    await withOrigin(async ({ git, work, clone }) => {
      await tagNext(git, tag)
      await git('commit', '--quiet', '--allow-empty', '-m', 'later')
      await git('push', '--quiet', 'origin', 'main', tag)
      expect(work).not.toBe('')
      const there = await clone('--branch', tag)
      expect((await routeIn(there, { 'require-ancestor-of': 'release,main' })).error).toBeUndefined()
    })
  })

  test('refuses a commit that was not merged', async () => {
    await withOrigin(async ({ git, clone }) => {
      await git('checkout', '--quiet', '-b', 'feature')
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'feature', tag)
      const there = await clone('--branch', tag)
      expectRefusal(await routeIn(there, { 'require-ancestor-of': 'main' }), 'is not in main')
    })
  })

  test('does not trust a local branch where origin has one of this name', async () => {
    await withOrigin(async ({ git, work }) => {
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', tag)
      expectRefusal(await routeIn(work, { 'require-ancestor-of': 'main' }), 'is not in main')
    })
  })

  test('does not take a tag for a branch, whatever it is called', async () => {
    await withOrigin(async ({ git, work }) => {
      await tagNext(git, tag)
      await git('tag', 'refs/remotes/origin/protected')
      await git('tag', 'refs/heads/protected')
      await git('push', '--quiet', 'origin', tag)
      expectUndecided(
        await routeIn(work, { 'require-ancestor-of': 'protected' }),
        'there is no branch protected',
      )
    })
  })

  test('cannot be told in a shallow clone or without the branch', async () => {
    await withOrigin(async ({ git, work, checkout }) => {
      await git('checkout', '--quiet', '-b', 'feature')
      await tagNext(git, tag)
      await git('push', '--quiet', 'origin', 'feature', tag)
      const shallow = await checkout(tag)
      expectUndecided(await routeIn(shallow, { 'require-ancestor-of': 'main' }), 'this clone is shallow')
      expectUndecided(
        await routeIn(work, { 'require-ancestor-of': 'protected' }),
        'there is no branch protected',
      )
    })
  })
})

test('taggers are a closed list', async () => {
  await withOrigin(async ({ git, work }) => {
    await tagNext(git, tag)
    await git('push', '--quiet', 'origin', 'main', tag)
    const config = (address: string) => ({
      files: { 'router.yml': `environments: {dev: {taggers: [${address}]}}\n` },
    })
    const inputs = { config: 'router.yml' }
    expect((await routeIn(work, inputs, config('A@example.com'))).error).toBeUndefined()
    expectRefusal(await routeIn(work, inputs, config('b@example.com')), 'was made by "a@example.com"')
  })
})

test('each environment is as strict as the configuration says, and an input is stricter', async () => {
  await withOrigin(async ({ git, work }) => {
    const prod = 'prod_us-east-1/research/1.0'
    await git('tag', tag)
    await git('tag', prod)
    await git('push', '--quiet', 'origin', '--tags')
    const config = {
      files: { 'router.yml': 'git-checks: warn\nenvironments: {dev: , prod: {git-checks: require}}\n' },
    }
    const configured = (name: string) =>
      routeIn(work, { config: 'router.yml', tag: name, 'git-checks': '' }, config)
    const dev = await configured(tag)
    expect(dev.error).toBeUndefined()
    expect(dev.warnings[0]).toContain('is lightweight')
    expectRefusal(await configured(prod), 'is lightweight')
    expectRefusal(
      await routeIn(work, { config: 'router.yml', 'git-checks': 'require' }, config),
      'is lightweight',
    )
  })
})

function expectRefusal({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(Refusal)
  expect(error).toMatchObject({ message: expect.stringContaining(message), exitCode: 1 })
}

function expectUndecided({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(ServiceFailure)
  expect(error).toMatchObject({ message: expect.stringContaining(message), exitCode: 3 })
}
