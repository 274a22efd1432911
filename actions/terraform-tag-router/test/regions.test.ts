import { expect, test } from '@jest/globals'
import { partitionOf, regionNames } from '../src/regions.js'

test.each([
  ['us-east-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-nowhere-9', undefined],
  ['aws-global', undefined],
  ['aws-cn-global', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s lies in %s', (region, partition) => {
  expect(partitionOf(region)).toBe(partition)
})

test('every Region is listed once', () => {
  expect(new Set(regionNames).size).toBe(regionNames.length)
})
