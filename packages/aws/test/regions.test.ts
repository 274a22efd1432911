import { partition } from '@aws-sdk/core/client'
import { describe, expect, test } from '@jest/globals'
import {
  consoleUrl,
  dnsSuffixOf,
  formatArn,
  isOptInRegion,
  parseArn,
  partitionOf,
  regionNames,
  regionOfArn,
} from '../src/index.js'

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

test.each([
  ['eu-west-1', false],
  ['us-east-1', false],
  ['ap-northeast-3', false],
  ['me-south-1', true],
  ['ap-east-1', true],
  ['eu-newplace-3', true],
  ['us-gov-east-1', false],
  ['cn-north-1', false],
])('whether %s is off by default: %s', (region, expected) => expect(isOptInRegion(region)).toBe(expected))

test('services have names of their own in China', () => {
  expect(dnsSuffixOf('eu-west-1')).toBe('amazonaws.com')
  expect(dnsSuffixOf('cn-north-1')).toBe('amazonaws.com.cn')
})

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
