/** The bucket: there, in the right Region, and open to Amazon Inspector. */
import { isAccessDenied, isCode } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import { type Check, notAllowed } from './check.js'
import { type Ground, reportObjects } from './ground.js'
import { bucketActions, bucketPolicy } from './policies.js'
import { isSound, judgeFor, verdictOn } from './verdict.js'

export async function examineBucket(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  const place = await examinePlace(ground, edge)
  if (place.state === 'bad' && place.name === 'Bucket') return [place]
  return [place, await examinePolicy(ground, edge)]
}

async function examinePlace(ground: Ground, { aws, host }: LiveEdge): Promise<Check> {
  const { bucket = '', region } = ground
  const { signal } = host.cancellation
  try {
    const { LocationConstraint } = await aws.call(
      's3',
      'GetBucketLocation',
      { Bucket: bucket },
      { region, signal },
    )
    const found = regionOf(LocationConstraint)
    if (found === region) return { name: 'Bucket', state: 'good', tell: `${bucket} is in ${region}` }
    return {
      name: 'Region of the bucket',
      state: 'bad',
      tell: `${bucket} is in ${found}, the images are in ${region}`,
      mend: `name a bucket in ${region}: bucket, key and images must be in one Region`,
    }
  } catch (error) {
    if (isCode(error, 'NoSuchBucket')) {
      return {
        name: 'Bucket',
        state: 'bad',
        tell: `${bucket} does not exist`,
        mend: `create it in ${region}, or correct the input bucket`,
        policy: toPaste(ground, undefined),
      }
    }
    if (!isAccessDenied(error)) throw error
    return notAllowed('Bucket', 's3:GetBucketLocation')
  }
}

async function examinePolicy(ground: Ground, { aws, host }: LiveEdge): Promise<Check> {
  const { bucket = '', region } = ground
  const { signal } = host.cancellation
  let present: string | undefined
  try {
    present = (await aws.call('s3', 'GetBucketPolicy', { Bucket: bucket }, { region, signal })).Policy
  } catch (error) {
    if (isAccessDenied(error)) {
      return { ...notAllowed('Bucket policy', 's3:GetBucketPolicy'), policy: toPaste(ground, undefined) }
    }
    if (!isCode(error, 'NoSuchBucketPolicy')) throw error
  }
  const object = reportObjects(ground).replace(/\*$/, 'report.json')
  const judgement = judgeFor(ground, present ?? '{"Statement":[]}', bucketActions, object)
  return {
    name: 'Bucket policy',
    ...verdictOn(judgement, `${bucket} has no policy that lets Amazon Inspector write`),
    ...(isSound(judgement) ? {} : { policy: toPaste(ground, present) }),
  }
}

function toPaste(ground: Ground, present: string | undefined) {
  return {
    title: `Policy of the bucket ${ground.bucket}`,
    text: bucketPolicy(ground, present),
    command: `aws s3api put-bucket-policy --bucket ${ground.bucket} --policy file://bucket-policy.json`,
  }
}

/** The oldest Regions have names of their own here. */
function regionOf(constraint: string | undefined): string {
  if (constraint === undefined || constraint === '') return 'us-east-1'
  return constraint === 'EU' ? 'eu-west-1' : constraint
}
