import {
  agrees,
  comparePlatforms,
  completed,
  formatPlatform,
  parsePlatform,
  platformClass,
  platformKey,
} from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'

const platform = parsePlatform

describe('platforms', () => {
  test.each(['linux/amd64', 'linux/arm/v7', 'linux/arm64/v8', 'windows(10.0.20348.2340)/amd64'])(
    '%s',
    (text) => {
      expect(formatPlatform(parsePlatform(text))).toBe(text)
    },
  )

  test.each(['arm64', 'linux', 'linux/', '/amd64', 'linux/amd64/v1/x', 'Linux/amd64', 'linux/am d64', ''])(
    'no platform: %s',
    (text) => {
      expect(() => parsePlatform(text)).toThrow('this is no platform')
    },
  )

  test.each([
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64', 'linux/aarch64', true],
    ['linux/x86_64', 'linux/amd64', true],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm', 'linux/arm/v6', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/arm/v6', 'linux/arm', true],
    ['linux/amd64', 'linux/amd64/v3', false],
    ['linux/amd64/v3', 'linux/amd64', true],
    ['linux/amd64', 'linux/arm64', false],
    ['windows/amd64', 'linux/amd64', false],
    ['windows/amd64', 'windows(10.0.20348.2340)/amd64', true],
    ['windows(10.0.20348)/amd64', 'windows(10.0.20348.2340)/amd64', true],
    ['windows(10.0.2034)/amd64', 'windows(10.0.20348.2340)/amd64', false],
    ['windows(10.0.17763)/amd64', 'windows(10.0.20348.2340)/amd64', false],
  ])('%s is said of %s: %s', (said, actual, expected) => {
    expect(agrees(platform(said), platform(actual))).toBe(expected)
  })

  test('what an image leaves out is added only where it makes a difference', () => {
    const filled = (actual: string, said: string) =>
      formatPlatform(completed(platform(actual), platform(said)))
    expect(filled('linux/arm', 'linux/arm/v6')).toBe('linux/arm/v6')
    expect(filled('linux/arm64', 'linux/arm64/v8')).toBe('linux/arm64')
    expect(filled('linux/arm64/v8', 'linux/arm64')).toBe('linux/arm64/v8')
    expect(filled('windows/amd64', 'windows(10.0.20348.1)/amd64')).toBe('windows(10.0.20348.1)/amd64')
  })

  test('those that no client could tell apart have one key', () => {
    expect(platformKey(platform('linux/arm64/v8'))).toBe(platformKey(platform('linux/arm64')))
    const server = platform('windows(10.0.20348.1)/amd64')
    expect(platformKey(server)).not.toBe(platformKey(platform('windows(10.0.17763.1)/amd64')))
    expect(platformKey({ ...server, osFeatures: ['win32k'] })).not.toBe(platformKey(server))
  })

  test('an update of Windows is the same platform, another version is not', () => {
    expect(platformClass(platform('windows(10.0.20348.2340)/amd64'))).toBe(
      platformClass(platform('windows(10.0.20348.2402)/amd64')),
    )
    expect(platformClass(platform('windows(10.0.17763.2340)/amd64'))).not.toBe(
      platformClass(platform('windows(10.0.20348.2340)/amd64')),
    )
  })

  test('the order is Linux, amd64, then by name; versions by number', () => {
    const sorted = [
      'windows(10.0.20348.1)/amd64',
      'windows(10.0.9.1)/amd64',
      'linux/s390x',
      'linux/arm64',
      'linux/arm/v7',
      'linux/arm/v6',
      'freebsd/amd64',
      'linux/amd64',
      'linux/386',
    ]
      .map(platform)
      .sort(comparePlatforms)
      .map(formatPlatform)
    expect(sorted).toEqual([
      'linux/amd64',
      'linux/386',
      'linux/arm/v6',
      'linux/arm/v7',
      'linux/arm64',
      'linux/s390x',
      'freebsd/amd64',
      'windows(10.0.9.1)/amd64',
      'windows(10.0.20348.1)/amd64',
    ])
  })
})
