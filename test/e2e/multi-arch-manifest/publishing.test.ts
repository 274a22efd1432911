/** Publishing when things go wrong: no tag may be left half way. */
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { type Stage, setStage } from './stage.js'

const images = [
  { platform: 'linux/amd64', tags: ['amd64'] },
  { platform: 'linux/arm64', tags: ['arm64'] },
  { platform: 'linux/s390x', tags: ['s390x'] },
  { platform: 'linux/amd64', tags: ['old', 'latest', '1', '1.0.0'], content: 'old' },
]
const both = '--sources=HOST/app:amd64,HOST/app:arm64'

async function withStage(
  scenario: Scenario['registries'],
  faults: Scenario['faults'],
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await setStage({ registries: scenario ?? {}, faults: faults ?? [] })
  try {
    await play(stage)
  } finally {
    await stage.sandbox.stop()
  }
}

const app = { '127.0.0.1': { repositories: { app: { images }, second: {} } } }

describe('two repositories', () => {
  test('of which the second refuses: no tag moves, and none appears', async () => {
    const closed = { '127.0.0.1': { repositories: { app: { images }, second: { readOnly: true } } } }
    await withStage(closed, [], async (stage) => {
      const old = await stage.digestOf('app', 'old')
      const ran = await stage.run([
        both,
        '--tags=HOST/app:latest,HOST/app:new,HOST/second:latest',
        '--allow-shrink',
      ])
      expect(ran.exitCode).toBe(3)
      expect(await stage.digestOf('app', 'latest')).toBe(old)
      expect(await stage.digestOf('app', 'new')).toBeUndefined()
      expect(
        ran.calls.filter(({ operation, request }) => operation === 'PutManifest' && !isDigest(request)),
      ).toEqual([])
    })
  })

  test('of which the second refuses the tag alone: what was moved is what it was', async () => {
    const fault = {
      kind: 'error',
      operation: 'PutManifest',
      where: { repository: 'second', reference: 'latest' },
      status: 400,
      code: 'UNKNOWN',
    } as const
    await withStage(app, [fault], async (stage) => {
      const old = await stage.digestOf('app', 'old')
      const ran = await stage.run([both, '--tags=HOST/app:latest,HOST/second:latest', '--allow-shrink'])
      expect(ran.exitCode).toBe(3)
      expect(await stage.digestOf('app', 'latest')).toBe(old)
    })
  })

  test('the index is in both by its digest before any tag is set', async () => {
    await withStage(app, [], async (stage) => {
      const ran = await stage.run([both, '--tags=HOST/app:v1,HOST/second:v1'])
      expect(ran.exitCode).toBe(0)
      const puts = ran.calls
        .filter(({ operation }) => operation === 'PutManifest')
        .map(({ request }) => request)
      const firstTag = puts.findIndex((request) => !isDigest(request))
      expect(puts.slice(firstTag).every((request) => !isDigest(request))).toBe(true)
      expect(puts.filter(({ reference }) => reference === ran.outputs.digest)).toHaveLength(2)
    })
  })
})

test('tags that move come first, latest the last of them, and new ones after, which many registries never delete', async () => {
  await withStage(app, [], async (stage) => {
    const ran = await stage.run([both, '--tags=HOST/app:latest,HOST/app:1,HOST/app:1.0.1', '--allow-shrink'])
    const puts = ran.calls.filter(({ operation }) => operation === 'PutManifest')
    expect(puts.map(({ request }) => request.reference)).toEqual(['1', 'latest', '1.0.1'])
  })
})

test.each([405, undefined] as const)(
  'a new tag goes, or is named, where its deletion is answered with %s',
  async (refusesTagDeletion) => {
    const fault = { kind: 'error', operation: 'PutManifest', status: 400, code: 'UNKNOWN' } as const
    const manners = { '127.0.0.1': { refusesTagDeletion, repositories: { app: { images } } } }
    await withStage(manners, [{ ...fault, where: { reference: 'b' } }], async (stage) => {
      const old = await stage.digestOf('app', 'old')
      const ran = await stage.run([both, '--tags=HOST/app:a,HOST/app:b,HOST/app:latest', '--allow-shrink'])
      expect(ran.exitCode).toBe(3)
      expect(await stage.digestOf('app', 'latest')).toBe(old)
      const isLeft = (await stage.digestOf('app', 'a')) !== undefined
      expect(isLeft).toBe(refusesTagDeletion !== undefined)
      expect(ran.error.includes('app:a')).toBe(isLeft)
    })
  },
)

test('a deep look reads everything back also where there is nothing to do', async () => {
  await withStage(app, [], async (stage) => {
    await stage.run([both, '--tags=HOST/app:v1'])
    const ran = await stage.run([both, '--tags=HOST/app:v1', '--verify=deep'])
    expect(ran).toMatchObject({ exitCode: 0, writes: [] })
    const looked = ran.calls.filter(({ operation }) => operation === 'HeadManifest')
    expect(looked.filter(({ request }) => isDigest(request))).toHaveLength(2)
    expect(looked.filter(({ request }) => request.reference === 'v1')).toHaveLength(1)
  })
})

test('without tags the same again writes nothing', async () => {
  await withStage(app, [], async (stage) => {
    const first = await stage.run([both, '--image=HOST/app'])
    expect(first.writes).toHaveLength(1)
    const again = await stage.run([both, '--image=HOST/app'])
    expect(again).toMatchObject({ exitCode: 0, writes: [] })
    expect(again.outputs).toMatchObject({ changed: false, digest: first.outputs.digest })
  })
})

describe('a registry that sets several tags with one push by digest', () => {
  test.each([100, 1])(
    'and takes %i of them, is asked so where it costs no request more',
    async (mostTags) => {
      const generous = { '127.0.0.1': { acceptsManyTags: true, mostTags, repositories: { app: { images } } } }
      await withStage(generous, [], async (stage) => {
        const one = await stage.run([both, '--tags=HOST/app:a,HOST/app:b,HOST/app:c'])
        expect(one).toMatchObject({ exitCode: 0, requests: 10 })
        const two = await stage.run([both, '--tags=HOST/app:d,HOST/app:e,HOST/other:d,HOST/other:e'])
        expect(two.exitCode).toBe(0)
        const puts = two.calls.filter(({ operation, request }) => operation === 'PutManifest' && request.tags)
        expect(puts.length).toBeGreaterThan(0)
        for (const tag of ['a', 'b', 'c', 'd', 'e']) {
          expect(await stage.digestOf('app', tag)).toBe(one.outputs.digest)
        }
        for (const tag of ['d', 'e']) expect(await stage.digestOf('other', tag)).toBe(one.outputs.digest)
      })
    },
  )
})

test('a tag that another run moves meanwhile is not moved', async () => {
  await withStage(app, [{ kind: 'slow', operation: 'MountBlob', delay: '1500ms' }], async (stage) => {
    const running = stage.run([both, '--tags=HOST/second:latest,HOST/app:latest', '--allow-shrink'])
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await stage.run(['--sources=HOST/app:s390x', '--tags=HOST/app:latest', '--allow-shrink'])
    const there = await stage.digestOf('app', 'latest')
    const ran = await running
    expect(ran.exitCode).toBe(1)
    expect(ran.error).toContain('was moved by another run')
    expect(await stage.digestOf('app', 'latest')).toBe(there)
    expect(await stage.digestOf('second', 'latest')).toBeUndefined()
  })
})

describe('a registry in trouble', () => {
  test.each([
    { kind: 'throttle', share: 0.3, retryAfter: '0' },
    { kind: 'server-error', share: 0.3, status: 503 },
    { kind: 'drop-before', share: 0.3 },
    { kind: 'drop-after', share: 0.3 },
    { kind: 'truncated', share: 0.5 },
  ] as const)(
    '$kind in $share of the answers changes nothing in the result',
    async (fault) => {
      await withStage(app, [], async (calm) => {
        const expected = await calm.run([both, '--tags=HOST/app:v1,HOST/second:v1,HOST/app:v2'])
        await withStage(app, [fault], async (stage) => {
          const ran = await stage.run([both, '--tags=HOST/app:v1,HOST/second:v1,HOST/app:v2'])
          expect(ran.error).toBe('')
          expect(ran.exitCode).toBe(0)
          expect(ran.outputs.digest).toBe(expected.outputs.digest)
          expect(ran.requests).toBeGreaterThan(expected.requests)
          // A request on a connection that the registry has just closed is sent and not seen.
          if (fault.kind !== 'truncated') expect(ran.outputs.requests).toBe(ran.requests)
          else expect(ran.outputs.requests).toBeGreaterThanOrEqual(ran.requests)
        })
      })
    },
    120_000,
  )

  test('that asks for time gets it', async () => {
    const fault = { kind: 'throttle', operation: 'GetManifest', calls: [1, 1], retryAfter: '2' } as const
    await withStage(app, [fault], async (stage) => {
      const ran = await stage.run([both, '--tags=HOST/app:v1'])
      const [first, ...others] = ran.calls.filter(({ operation }) => operation === 'GetManifest')
      expect(ran.exitCode).toBe(0)
      const again = others.filter(({ time }) => time >= (first?.time ?? 0) + 1_990)
      expect(again.length).toBeGreaterThan(0)
    })
  })

  test.each([
    { kind: 'wrong-digest', operation: 'GetManifest' },
    { kind: 'wrong-body', operation: 'GetManifest' },
    { kind: 'wrong-type', operation: 'GetManifest' },
    { kind: 'wrong-body', operation: 'GetBlob' },
    { kind: 'wrong-digest', operation: 'PutManifest' },
  ] as const)('that lies ($kind of $operation) is caught', async (fault) => {
    await withStage(app, [fault], async (stage) => {
      const ran = await stage.run([both, '--tags=HOST/app:v1'])
      expect({ exitCode: ran.exitCode, error: ran.error }).toMatchObject({ exitCode: 3 })
      expect(ran.outputs.digest).toBeUndefined()
    })
  })

  test('that says it took something else is not left with it', async () => {
    const fault = {
      kind: 'wrong-digest',
      operation: 'PutManifest',
      where: { reference: 'latest' },
      calls: [1, 1],
    } as const
    await withStage(app, [fault], async (stage) => {
      const old = await stage.digestOf('app', 'old')
      const ran = await stage.run([both, '--tags=HOST/app:latest', '--allow-shrink'])
      expect(ran.exitCode).toBe(3)
      expect(await stage.digestOf('app', 'latest')).toBe(old)
    })
  })

  test('that shows what it took only later is given time', async () => {
    const late = { '127.0.0.1': { lag: 3, sendsDigestHeader: false, repositories: { app: { images } } } }
    await withStage(late, [], async (stage) => {
      const ran = await stage.run([both, '--tags=HOST/app:v1', '--verify=deep'])
      expect(ran.error).toBe('')
      expect(ran.exitCode).toBe(0)
    })
  })
})

describe('a signal', () => {
  test.each([0, 150, 300, 600, 1200])(
    'after %i ms leaves every tag as it was, or all of them moved',
    async (ms) => {
      const slow = { kind: 'slow', share: 0.5, delay: '200ms' } as const
      await withStage(app, [slow], async (stage) => {
        const old = await stage.digestOf('app', 'old')
        let signalled = Number.POSITIVE_INFINITY
        const ran = stage.run(
          [both, '--tags=HOST/app:latest,HOST/app:1,HOST/second:latest', '--allow-shrink'],
          {
            during: (child) => {
              child.stderr?.once('data', () => {
                setTimeout(() => {
                  signalled = Date.now()
                  child.kill('SIGINT')
                }, ms)
              })
            },
          },
        )
        const { exitCode } = await ran
        if (signalled < Number.POSITIVE_INFINITY && exitCode !== 0) {
          expect(exitCode).toBe(130)
          expect(Date.now() - signalled).toBeLessThan(7_000)
        }
        const tags = await Promise.all([
          stage.digestOf('app', 'latest'),
          stage.digestOf('app', '1'),
          stage.digestOf('second', 'latest'),
        ])
        const isOld = tags[0] === old && tags[1] === old && tags[2] === undefined
        const isNew = new Set(tags).size === 1 && tags[0] !== old
        expect({ tags, whole: isOld || isNew }).toEqual({ tags, whole: true })
      })
    },
  )
})

test('a signal while a tag waits for its registry takes back those before it, and says so', async () => {
  const stuck = {
    kind: 'slow',
    operation: 'PutManifest',
    where: { reference: 'latest' },
    delay: '20s',
  } as const
  await withStage(app, [stuck], async (stage) => {
    const old = await stage.digestOf('app', 'old')
    let signalled = 0
    const ran = await stage.run([both, '--tags=HOST/app:1,HOST/app:latest', '--allow-shrink'], {
      during: (child) => {
        child.stderr?.on('data', (chunk) => {
          if (signalled > 0 || !String(chunk).includes('app:1 is sha256')) return
          signalled = Date.now()
          child.kill('SIGINT')
        })
      },
    })
    expect(ran.exitCode).toBe(130)
    expect(Date.now() - signalled).toBeLessThan(7_000)
    expect(await stage.digestOf('app', '1')).toBe(old)
    expect(ran.log).toContain(`app:1 is ${old}, as before`)
    expect(ran.log).toMatch(/app:latest (is|may be) sha256/)
  })
}, 20_000)

function isDigest({ reference }: Readonly<Record<string, unknown>>): boolean {
  return String(reference).startsWith('sha256:')
}
