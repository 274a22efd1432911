import { errorCode, openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { afterEach, expect, test } from '@jest/globals'
import { type Sandbox, type Scenario, startSandbox } from '../src/index.js'

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

async function open(scenario: Scenario) {
  sandbox = await startSandbox({ scenario })
  return openAws({ services, environment: sandbox.environment, pace: { freeFor: 60_000 } })
}

test('what is put is read, listed in bytewise order and deleted', async () => {
  const s3 = await open({ objects: { 'b/x/1': 'one', 'b/X/0': 'zero', 'b/é': 'e' } })
  await s3.call('s3', 'PutObject', { Bucket: 'b', Key: 'x/a b+c&<é>.json', Body: Buffer.from('two') })
  const { Contents = [] } = await s3.call('s3', 'ListObjectsV2', { Bucket: 'b' })
  expect(Contents.map(({ Key, Size }) => [Key, Size])).toEqual([
    ['X/0', 4],
    ['x/1', 3],
    ['x/a b+c&<é>.json', 3],
    ['é', 1],
  ])
  const read = await s3.call('s3', 'GetObject', { Bucket: 'b', Key: 'x/a b+c&<é>.json' })
  expect(await read.Body?.transformToString()).toBe('two')
  await s3.call('s3', 'DeleteObject', { Bucket: 'b', Key: 'x/1' })
  const left = await s3.call('s3', 'ListObjectsV2', { Bucket: 'b', Prefix: 'x/' })
  expect(left.KeyCount).toBe(1)
})

test('long lists come in pages, folders once', async () => {
  const objects = Object.fromEntries(Array.from({ length: 1_005 }, (_, at) => [`b/k/${at}`, '']))
  const s3 = await open({ objects: { ...objects, 'b/other/1': '', 'b/other/2': '' } })
  const first = await s3.call('s3', 'ListObjectsV2', { Bucket: 'b', Prefix: 'k/' })
  expect([first.Contents?.length, first.IsTruncated]).toEqual([1_000, true])
  const rest = { Bucket: 'b', Prefix: 'k/', ContinuationToken: first.NextContinuationToken }
  const second = await s3.call('s3', 'ListObjectsV2', rest)
  expect([second.Contents?.length, second.IsTruncated]).toEqual([5, false])
  const folders = await s3.call('s3', 'ListObjectsV2', { Bucket: 'b', Delimiter: '/' })
  expect(folders.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['k/', 'other/'])
  const madeUp = s3.call('s3', 'ListObjectsV2', { Bucket: 'b', ContinuationToken: 'AAAA' })
  expect(await madeUp.catch(errorCode)).toBe('InvalidArgument')
})

test('a part of an object, as long as it is the same', async () => {
  const s3 = await open({ objects: { 'b/k': 'abcdef' } })
  const whole = await s3.call('s3', 'GetObject', { Bucket: 'b', Key: 'k' })
  const part = { Bucket: 'b', Key: 'k', Range: 'bytes=4-', IfMatch: whole.ETag }
  expect(await (await s3.call('s3', 'GetObject', part)).Body?.transformToString()).toBe('ef')
  await s3.call('s3', 'PutObject', { Bucket: 'b', Key: 'k', Body: 'other' })
  expect(await s3.call('s3', 'GetObject', part).catch(errorCode)).toBe('PreconditionFailed')
  const beyond = s3.call('s3', 'GetObject', { Bucket: 'b', Key: 'k', Range: 'bytes=9-' })
  expect(await beyond.catch(errorCode)).toBe('InvalidRange')
})

test('buckets tell where they are, what their policy is, and that they are not there', async () => {
  const s3 = await open({ buckets: { far: { region: 'us-east-1' }, bare: { policy: 'none' } } })
  const located = await s3.call('s3', 'GetBucketLocation', { Bucket: 'far' })
  expect(located.LocationConstraint ?? '').toBe('')
  const { Policy = '' } = await s3.call('s3', 'GetBucketPolicy', { Bucket: 'far' })
  expect(JSON.parse(Policy).Statement[0].Principal).toEqual({ Service: 'inspector2.amazonaws.com' })
  // The client follows to the Region that the answer names.
  await s3.call('s3', 'PutObject', { Bucket: 'far', Key: 'k', Body: 'here' })
  const read = await s3.call('s3', 'GetObject', { Bucket: 'far', Key: 'k' })
  expect(await read.Body?.transformToString()).toBe('here')
  expect(await s3.call('s3', 'GetBucketPolicy', { Bucket: 'bare' }).catch(errorCode)).toBe(
    'NoSuchBucketPolicy',
  )
  expect(await s3.call('s3', 'GetObject', { Bucket: 'none', Key: 'k' }).catch(errorCode)).toBe('NoSuchBucket')
})
