/** What the examination is about: who asks, where, for which images, with which bucket and key. */
import { isOptInRegion, parseArn } from '@aws-delivery-actions/aws'
import { bucketFrom, type ImageSubject, imageFrom, keyFrom, prefixFrom } from '../export/question.js'
import type { Inputs } from '../inputs.js'
import type { LiveEdge } from '../live-edge.js'
import { addressOf, type ObjectAddress } from '../objects/uri.js'
import { optionsOf } from './check.js'

export type Ground = {
  readonly partition: string
  /** Where the images are, and so Amazon Inspector. */
  readonly region: string
  readonly account: string
  /** Who asks. */
  readonly caller: string
  readonly image: ImageSubject | undefined
  /** Whether repositories, tags or accounts are asked for, in place of an image. */
  readonly isFleet: boolean
  /** Whose images they are, where that is said. */
  readonly accounts: readonly string[]
  readonly bucket: string | undefined
  readonly keyPrefix: string
  readonly kmsKeyArn: string | undefined
  /** Where tables are uploaded to. */
  readonly destination: ObjectAddress | undefined
}

/** @throws {UserError} for inputs that cannot be used, and without credentials. */
export async function groundOf(inputs: Inputs, edge: LiveEdge): Promise<Ground> {
  const { accounts, repositories, destination } = inputs
  const image = inputs.image === undefined ? undefined : imageFrom(inputs.image)
  const bucket = inputs.bucket === undefined ? undefined : bucketFrom(inputs)
  const kmsKeyArn = inputs['kms-key-arn'] === undefined ? undefined : keyFrom(inputs)
  const keyPrefix = prefixFrom(inputs)
  const region = image?.region ?? parseArn(kmsKeyArn ?? '')?.region ?? (await edge.aws.region())
  const caller = await edge.aws.call('sts', 'GetCallerIdentity', {}, optionsOf({ region }, edge))
  const { Account = '', Arn = '' } = caller
  return {
    partition: parseArn(Arn)?.partition ?? 'aws',
    region,
    account: Account,
    caller: Arn,
    image,
    isFleet: image === undefined && repositories.length + inputs['image-tags'].length + accounts.length > 0,
    accounts: image === undefined ? accounts : [image.account],
    bucket,
    keyPrefix,
    kmsKeyArn,
    destination: destination === undefined ? undefined : addressOf(destination),
  }
}

/** Where a Region is off by default, the service has a name of its own there. */
export function serviceName({ region }: Ground): string {
  return isOptInRegion(region) ? `inspector2.${region}.amazonaws.com` : 'inspector2.amazonaws.com'
}

/** Reports of this account and Region. */
export function reportsArn({ partition, region, account }: Ground): string {
  return `arn:${partition}:inspector2:${region}:${account}:report/*`
}

/** Of the image, or of all. */
export function repositoryArn({ partition, region, account, image }: Ground): string {
  return `arn:${partition}:ecr:${region}:${image?.account ?? account}:repository/${image?.repository ?? '*'}`
}

export function bucketArn({ partition, bucket }: Ground): string {
  return `arn:${partition}:s3:::${bucket}`
}

/** Where reports are written to in the bucket. */
export function reportObjects(ground: Ground): string {
  return `${bucketArn(ground)}/${inFolder(ground.keyPrefix, '*')}`
}

/** Below it lie the objects of one report, none that there is. */
export function reportFolder({ keyPrefix }: Ground): string {
  return inFolder(keyPrefix, `CYCLONEDX_1_4_outputs_${noReport}`)
}

/** As Amazon Inspector would write it. */
export function reportKey(ground: Ground): string {
  const { partition, region, account } = ground
  const image = `arn:${partition}:ecr:${region}:${account}:repository_web_sha256:${'0'.repeat(64)}`
  return `${reportFolder(ground)}/account=${account}/resource=AWS_ECR_CONTAINER_IMAGE/${image}_CYCLONEDX_1_4.json`
}

export const noReport = '00000000-0000-0000-0000-000000000000'

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
