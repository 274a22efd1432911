import { digestOf, parsePlatform } from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import { digestOutputs, platformNames } from '../src/conclusion.js'
import { guardAgainstShrinking } from '../src/guards.js'
import { mutabilityRule } from '../src/immutability.js'
import type { Joined, Member } from '../src/join.js'
import type { TagState } from '../src/tag-state.js'

function joinedOf(...platforms: readonly string[]): Joined {
  const members = platforms.map((text) => {
    const digest = digestOf(new TextEncoder().encode(text))
    return {
      platform: parsePlatform(text),
      image: { content: { fetched: { digest } } },
      attestations: [],
    } as unknown as Member
  })
  return { members } as unknown as Joined
}

function stateOf(...platforms: readonly string[]): TagState {
  return {
    target: { registry: 'ghcr.io', repository: 'acme/web', tag: 'latest' },
    before: undefined,
    platforms: platforms.map(parsePlatform),
  }
}

describe('a tag loses', () => {
  test.each([
    [['linux/amd64', 'linux/arm64'], ['linux/amd64', 'linux/arm64/v8'], undefined],
    [['windows(10.0.20348.1)/amd64'], ['windows(10.0.20348.2)/amd64'], undefined],
    [['windows(10.0.17763.1)/amd64'], ['windows(10.0.20348.2)/amd64'], 'windows(10.0.17763.1)/amd64'],
    [['linux/arm/v6', 'linux/arm/v7'], ['linux/arm'], 'linux/arm/v6'],
    [[], ['linux/amd64'], undefined],
  ])('%j to %j: %s', (before, after, lost) => {
    const guard = (isAllowed: boolean) =>
      guardAgainstShrinking([stateOf(...before)], joinedOf(...after), isAllowed)
    if (lost === undefined) expect(guard(false)).toEqual([])
    else {
      expect(() => guard(false)).toThrow(`ghcr.io/acme/web:latest would lose ${lost}`)
      expect(guard(true)).toHaveLength(1)
    }
  })
})

test('a tag that holds a chart keeps it unless it may lose it', () => {
  const state = { ...stateOf(), artifact: 'application/vnd.cncf.helm.config.v1+json' }
  const guard = (isAllowed: boolean) => guardAgainstShrinking([state], joinedOf('linux/amd64'), isAllowed)
  expect(() => guard(false)).toThrow('holds no image but application/vnd.cncf.helm.config.v1+json')
  expect(guard(true)).toHaveLength(1)
})

describe('a tag of ECR is immutable', () => {
  test.each([
    ['MUTABLE', [], 'v1', false],
    ['IMMUTABLE', [], 'v1', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'latest', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'dev-1', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'latest-1', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['a.c'], 'abc', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['*-rc*'], 'v1-rc2', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['a*a'], 'a', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['*'], 'anything', false],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'v1', true],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'latest', false],
    [undefined, [], 'v1', false],
  ])('%s but %j: %s %s', (mutability, filters, tag, expected) => {
    expect(mutabilityRule(mutability, filters)(tag)).toBe(expected)
  })

  test('and a filter of many wildcards is soon told', () => {
    expect(mutabilityRule('IMMUTABLE_WITH_EXCLUSION', [`${'a*'.repeat(60)}b`])('a'.repeat(128))).toBe(true)
  })
})

test('the digest of a platform has the shortest name that is its own', () => {
  const names = (...platforms: string[]) => [...digestOutputs(joinedOf(...platforms).members).keys()].sort()
  expect(names('linux/amd64', 'linux/arm64/v8')).toEqual([
    'digest-linux-amd64',
    'digest-linux-arm64',
    'digest-linux-arm64-v8',
  ])
  expect(names('linux/arm/v6', 'linux/arm/v7')).toEqual(['digest-linux-arm-v6', 'digest-linux-arm-v7'])
  expect(names('windows(10.0.1.2)/amd64', 'windows(10.0.3.4)/amd64')).toEqual([
    'digest-windows-amd64-10-0-1-2',
    'digest-windows-amd64-10-0-3-4',
  ])
})

test('images that differ in features of the system alone both have a name', () => {
  const [one, two] = ['a', 'b'].map((text): Member => {
    const digest = digestOf(new TextEncoder().encode(text))
    return {
      platform: { os: 'windows', architecture: 'amd64', ...(text === 'b' ? { osFeatures: ['win32k'] } : {}) },
      image: { content: { fetched: { digest } } },
      attestations: [],
    } as unknown as Member
  })
  const members = [one, two] as Member[]
  expect(platformNames(members)).toEqual(['windows/amd64', 'windows/amd64+win32k'])
  expect([...digestOutputs(members).keys()]).toEqual(['digest-windows-amd64-win32k'])
})
