import { partition } from '@aws-sdk/core/client'
import { describe, expect, test } from '@jest/globals'
import { consoleUrl, formatArn, parseArn, partitionOf, regionNames, regionOfArn } from '../src/index.js'

test('the SDK names the same partitions', () => {
  for (const region of regionNames) expect(partition(region).name).toBe(partitionOf(region))
})

test.each([
  ['eu-west-1', 'aws'],
  ['us-gov-east-1', 'aws-us-gov'],
  ['cn-north-1', 'aws-cn'],
  ['eu-newplace-3', 'aws'],
  ['aws-global', undefined],
  ['nonsense', undefined],
])('%s is in %s', (region, expected) => expect(partitionOf(region)).toBe(expected))

test('consoles have their own domains', () => {
  expect(consoleUrl('aws-us-gov', 'states/home')).toBe('https://console.amazonaws-us-gov.com/states/home')
  expect(consoleUrl('constructor', 'states/home')).toBeUndefined()
})

describe('ARNs', () => {
  test.each([
    'arn:aws:states:eu-west-1:123456789012:execution:deploy:run:7',
    'arn:aws:s3:::bucket/key',
    'arn:aws-cn:iam::123456789012:role/x',
  ])('%s', (text) => {
    const arn = parseArn(text)
    expect(arn && formatArn(arn)).toBe(text)
  })

  test.each(['', 'deploy', 'arn:aws:states', 'arn:aws:states:eu-west-1:1:'])('%j is none', (text) => {
    expect(parseArn(text)).toBeUndefined()
  })

  test('name a Region or none', () => {
    expect(regionOfArn('arn:aws:states:eu-west-1:1:stateMachine:x')).toBe('eu-west-1')
    expect(regionOfArn('arn:aws:s3:::bucket')).toBeUndefined()
  })
})
