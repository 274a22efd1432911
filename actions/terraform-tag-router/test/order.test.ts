/** Versions in order, and from one environment to the next, with real tags. */
import { Refusal, UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { type Git, routeIn, tagNext, withOrigin } from './repository.js'
import type { Result } from './route-once.js'

const tagOf = (version: string, place = 'dev_us-east-1') => `${place}/research/${version}`

describe('the version', () => {
  test('may be the first, and higher than the one before; 1.10 is higher than 1.9', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'))
      const first = await routeIn(work, { tag: tagOf('1.9') })
      expect(first.error ?? first.outputs['previous-version']).toBeUndefined()
      await pushed(git, tagOf('1.10'))
      const second = await routeIn(work, { tag: tagOf('1.10') })
      expect(second.error).toBeUndefined()
      expect(second.outputs['previous-version']).toBe('1.9')
    })
  })

  test.each([
    ['1.8', 'is lower than 1.9'],
    ['1.9.0', 'is the same version as 1.9'],
  ])('%s after 1.9 is refused', async (version, message) => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'), tagOf(version))
      expectRefusal(await routeIn(work, { tag: tagOf(version) }), message)
    })
  })

  test('is compared with nothing but its own route', async () => {
    await withOrigin(async ({ git, work }) => {
      const others = [
        tagOf('7.0', 'qa_us-east-1'),
        tagOf('7.0', 'dev_eu-west-1'),
        'dev_us-east-1/risk/7.0',
        'v9.0',
      ]
      await pushed(git, ...others, tagOf('1.0'))
      const { error, outputs } = await routeIn(work, { tag: tagOf('1.0') })
      expect(error ?? outputs['previous-version']).toBeUndefined()
    })
  })

  test('is compared with tags of groups that hold its Region', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('2.0', 'dev_all'), tagOf('1.0'))
      const inputs = { tag: tagOf('1.0'), regions: 'us-east-1,eu-west-1' }
      expectRefusal(await routeIn(work, inputs), 'is lower than 2.0, which dev_all/research/2.0 names')
    })
  })

  test('is compared with tags that only origin has', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('2.0'))
      await git('tag', '-d', tagOf('2.0'))
      await pushed(git, tagOf('1.0'))
      expectRefusal(await routeIn(work, { tag: tagOf('1.0') }), 'is lower than 2.0')
    })
  })

  test('of a semantic scheme knows pre-releases', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.0.0-rc.2'), tagOf('1.0.0-rc.10'), tagOf('1.0.0'))
      const { error, outputs } = await routeIn(work, { tag: tagOf('1.0.0'), 'version-scheme': 'semver' })
      expect(error).toBeUndefined()
      expect(outputs['previous-version']).toBe('1.0.0-rc.10')
    })
  })

  test('may be lower by permission and with a reason, which is told', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'), tagOf('1.8'))
      const given = await routeIn(work, { tag: tagOf('1.8'), 'allow-downgrade': 'INC-42: 1.9 loses orders' })
      expect(given.error).toBeUndefined()
      expect(given.lines.join('\n')).toContain('allowed: INC-42: 1.9 loses orders')
      const inTag = await routeIn(work, { tag: tagOf('1.8'), 'allow-downgrade': 'true' })
      expect(inTag.lines.join('\n')).toContain('allowed: Deploy dev_us-east-1/research/1.8')
      expectRefusal(await routeIn(work, { tag: tagOf('1.8'), 'allow-downgrade': 'false' }), 'is lower than')
    })
  })

  test.each(['no', 'off', 'N', '0'])('is not permitted to be lower by allow-downgrade=%s', async (word) => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'), tagOf('1.8'))
      const { error } = await routeIn(work, { tag: tagOf('1.8'), 'allow-downgrade': word })
      expect(error).toBeInstanceOf(UserError)
      expect(error).toMatchObject({ message: `allow-downgrade is "${word}", which is no reason` })
    })
  })

  test('may be lower where the configuration lets it', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'), tagOf('1.8'))
      const files = { 'router.yml': 'environments: {dev: {allow-downgrade: true}}\n' }
      const result = await routeIn(work, { tag: tagOf('1.8'), config: 'router.yml' }, { files })
      expect(result.error).toBeUndefined()
      expect(result.lines.join('\n')).toContain('allowed: Deploy dev_us-east-1/research/1.8')
    })
  })

  test('may not be lower without a reason', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.9'))
      await git('tag', tagOf('1.8'))
      await git('push', '--quiet', 'origin', '--tags')
      const inputs = { tag: tagOf('1.8'), 'allow-downgrade': 'true', 'require-annotated': 'false' }
      expectRefusal(await routeIn(work, inputs), 'no reason is given')
    })
  })
})

describe('promotion', () => {
  const files = { 'router.yml': 'environments: {dev: , qa: {promote-from: dev}}\n' }
  const route = (work: string, name: string) => routeIn(work, { tag: name, config: 'router.yml' }, { files })

  test('needs the version and the commit in the environment before', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.0'))
      await git('tag', '-a', '-m', 'promoted', tagOf('1.0', 'qa_us-east-1'))
      await git('push', '--quiet', 'origin', '--tags')
      expect((await route(work, tagOf('1.0', 'qa_us-east-1'))).error).toBeUndefined()
      expect((await route(work, tagOf('1.0'))).error).toBeUndefined()
    })
  })

  test('comes from an environment whose name is how this one begins', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.0', 'prod_us-east-1'))
      await git('tag', '-a', '-m', 'promoted', tagOf('1.0', 'prod-eu_us-east-1'))
      await git('push', '--quiet', 'origin', '--tags')
      const config = { 'router.yml': 'environments: {prod: , prod-eu: {promote-from: prod}}\n' }
      const inputs = { tag: tagOf('1.0', 'prod-eu_us-east-1'), config: 'router.yml' }
      expect((await routeIn(work, inputs, { files: config })).error).toBeUndefined()
    })
  })

  test('refuses another commit under the same version', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.0'), tagOf('1.0', 'qa_us-east-1'))
      expectRefusal(await route(work, tagOf('1.0', 'qa_us-east-1')), 'dev has not seen this commit as 1.0')
    })
  })

  test('is not vouched for by a tag that origin does not have', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('1.0', 'qa_us-east-1'))
      await git('tag', '-a', '-m', 'made here', tagOf('1.0'))
      expectRefusal(await route(work, tagOf('1.0', 'qa_us-east-1')), 'is not tagged in dev')
    })
  })

  test('refuses a version that was never there, or in another Region only', async () => {
    await withOrigin(async ({ git, work }) => {
      await pushed(git, tagOf('0.9'), tagOf('1.0', 'dev_eu-west-1'))
      await git('tag', '-a', '-m', 'promoted', tagOf('1.0', 'qa_us-east-1'))
      await git('push', '--quiet', 'origin', '--tags')
      expectRefusal(
        await route(work, tagOf('1.0', 'qa_us-east-1')),
        '1.0 of research is not tagged in dev for us-east-1',
      )
    })
  })
})

async function pushed(git: Git, ...names: readonly string[]): Promise<void> {
  for (const name of names) await tagNext(git, name)
  await git('push', '--quiet', 'origin', 'main', '--tags')
}

function expectRefusal({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(Refusal)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}
