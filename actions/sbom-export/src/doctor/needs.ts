/** What the role that runs an export needs: the declared permissions, each where this export needs it. Pure. */
import type { Permission } from '@aws-delivery-actions/host'
import { permissions } from '../permissions.js'
import {
  bucketArn,
  type Ground,
  inFolder,
  reportFolder,
  reportKey,
  reportObjects,
  repositoryArn,
} from './ground.js'

export type Need = {
  readonly action: string
  readonly resource: string
  /** One of what the resource stands for. */
  readonly example: string
  /** Where in a bucket, for what lists one. */
  readonly prefix?: string
  /** Without it the export goes on. */
  readonly isOptional: boolean
}

export function needsOf(ground: Ground): readonly Need[] {
  return permissions.flatMap((permission) =>
    placesOf(permission.action, ground).map(({ isVital, ...place }) => ({
      action: permission.action,
      example: place.resource,
      ...place,
      isOptional: isOptionalFor(permission, ground) && isVital !== true,
    })),
  )
}

type Place = Pick<Need, 'resource'> &
  Partial<Pick<Need, 'example' | 'prefix'>> & { readonly isVital?: boolean }

/** Nowhere, for what no export needs. */
function placesOf(action: string, ground: Ground): readonly Place[] {
  const [service] = action.split(':')
  if (service === 'inspector2') return [{ resource: '*' }]
  if (service === 'ecr') return ground.isFleet ? [] : [{ resource: repositoryArn(ground) }]
  if (action === 'kms:Decrypt') return ground.kmsKeyArn === undefined ? [] : [{ resource: ground.kmsKeyArn }]
  return [...reportPlaces(action, ground), ...tablePlaces(action, ground)]
}

function reportPlaces(action: string, ground: Ground): readonly Place[] {
  if (ground.bucket === undefined) return []
  if (action === 's3:ListBucket') return [{ resource: bucketArn(ground), prefix: `${reportFolder(ground)}/` }]
  if (action !== 's3:GetObject') return []
  return [{ resource: reportObjects(ground), example: `${bucketArn(ground)}/${reportKey(ground)}` }]
}

function tablePlaces(action: string, ground: Ground): readonly Place[] {
  const { destination, partition } = ground
  if (destination === undefined) return []
  const bucket = `arn:${partition}:s3:::${destination.bucket}`
  const prefix = inFolder(destination.key.replace(/\/+$/, ''), '')
  if (action === 's3:ListBucket') return bucket === bucketArn(ground) ? [] : [{ resource: bucket, prefix }]
  if (!['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].includes(action)) return []
  const isVital = action === 's3:PutObject'
  return [{ resource: `${bucket}/${prefix}*`, example: `${bucket}/${prefix}athena.sql`, isVital }]
}

/** A digest needs no looking up. */
function isOptionalFor({ action, optional = false }: Permission, { image }: Ground): boolean {
  const hasTag = image !== undefined && 'tag' in image.reference
  return optional || (action === 'ecr:BatchGetImage' && !hasTag)
}
