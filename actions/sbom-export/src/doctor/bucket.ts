/** The bucket: there, in the right Region, and open to Amazon Inspector. */
import { isCode } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import { type Check, notGiven, notSeen, optionsOf } from './check.js'
import { bucketArn, type Ground, reportKey } from './ground.js'
import { bucketActions, bucketStatement, emptyPolicy, textOf } from './policies.js'
import { examineLock, type Lock, statementAlone, wholePolicy } from './verdict.js'

export async function examineBucket(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  if (ground.bucket === undefined) return [notGiven('Bucket', 'bucket')]
  const place = await examinePlace(ground, edge)
  // Another one is to be named or made.
  return place.state === 'bad' ? [place] : [place, await examinePolicy(ground, edge)]
}

async function examinePlace(ground: Ground, edge: LiveEdge): Promise<Check> {
  const { bucket = '', region } = ground
  try {
    const { LocationConstraint } = await edge.aws.call(
      's3',
      'GetBucketLocation',
      { Bucket: bucket },
      optionsOf(ground, edge),
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
    return isCode(error, 'NoSuchBucket') ? noBucket(ground) : notSeen('Bucket', error, edge)
  }
}

async function examinePolicy(ground: Ground, edge: LiveEdge): Promise<Check> {
  const lock = lockOf(ground)
  const options = optionsOf(ground, edge)
  try {
    const { Policy = '' } = await edge.aws.call(
      's3',
      'GetBucketPolicy',
      { Bucket: `${ground.bucket}` },
      options,
    )
    return examineLock(Policy, lock, ground)
  } catch (error) {
    if (isCode(error, 'NoSuchBucketPolicy')) return examineLock(textOf(emptyPolicy), lock, ground)
    if (isCode(error, 'NoSuchBucket')) return noBucket(ground)
    return { ...notSeen(lock.name, error, edge), policy: statementAlone(lock) }
  }
}

function noBucket(ground: Ground): Check {
  const { bucket, region } = ground
  return {
    name: 'Bucket',
    state: 'bad',
    tell: `${bucket} does not exist`,
    mend: `create it in ${region} with the policy below, or correct the input bucket`,
    policy: wholePolicy(emptyPolicy, lockOf(ground), ground),
  }
}

function lockOf(ground: Ground): Lock {
  const { bucket } = ground
  return {
    name: 'Bucket policy',
    of: `the bucket ${bucket}`,
    actions: bucketActions,
    resource: `${bucketArn(ground)}/${reportKey(ground)}`,
    statement: bucketStatement(ground),
    none: `${bucket} has no policy that lets Amazon Inspector write`,
    command: `aws s3api put-bucket-policy --bucket ${bucket} --policy file://bucket-policy.json`,
  }
}

/** The oldest Regions have names of their own here. */
function regionOf(constraint: string | undefined): string {
  if (constraint === undefined || constraint === '') return 'us-east-1'
  return constraint === 'EU' ? 'eu-west-1' : constraint
}
