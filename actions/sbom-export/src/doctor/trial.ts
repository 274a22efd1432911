/** What harmless calls show that the caller may do: nothing else takes every policy into account. */
import { isAccessDenied, isCode, isNotFound } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import type { Answer, Answers } from './answer.js'
import { notSeen, optionsOf } from './check.js'
import { bucketArn, type Ground, noReport, reportFolder, reportKey, reportObjects } from './ground.js'
import type { Need } from './needs.js'

/** Answers for those that can be tried. */
export async function tryOut(needs: readonly Need[], ground: Ground, edge: LiveEdge): Promise<Answers> {
  const results = await Promise.all(
    needs.map(async (need): Promise<readonly (readonly [Need, Answer])[]> => {
      const attempt = attemptAt(need, ground, edge)
      return attempt === undefined ? [] : [[need, { kind: await resultOf(attempt, edge) }]]
    }),
  )
  const answers = new Map(results.flat())
  if (mayList(answers)) return answers
  // S3 tells only those that may list that an object is not there.
  return new Map(
    [...answers].map(([need, answer]) => {
      const isHidden = need.action === 's3:GetObject' && answer.kind === 'refused'
      return [need, isHidden ? { kind: 'unknown' } : answer]
    }),
  )
}

/** What is asked for by name is not there: whoever learns that was let in. */
async function resultOf(attempt: () => Promise<unknown>, edge: LiveEdge): Promise<Answer['kind']> {
  try {
    await attempt()
    return 'allowed'
  } catch (error) {
    notSeen('', error, edge)
    if (isAccessDenied(error)) return 'refused'
    return isNotFound(error) && !isCode(error, 'NoSuchBucket') ? 'allowed' : 'unknown'
  }
}

function mayList(answers: Answers): boolean {
  return [...answers].some(([{ action }, { kind }]) => action === 's3:ListBucket' && kind === 'allowed')
}

function attemptAt(need: Need, ground: Ground, edge: LiveEdge): (() => Promise<unknown>) | undefined {
  const options = optionsOf(ground, edge)
  const { aws } = edge
  const { bucket: Bucket = '', image } = ground
  switch (need.action) {
    case 'inspector2:ListCoverage':
      return () => aws.call('inspector2', 'ListCoverage', { maxResults: 1 }, options)
    case 'inspector2:ListFindings':
      return () => aws.call('inspector2', 'ListFindings', { maxResults: 1 }, options)
    case 'inspector2:GetSbomExport':
      return () => aws.call('inspector2', 'GetSbomExport', { reportId: noReport }, options)
    case 's3:ListBucket': {
      if (need.resource !== bucketArn(ground)) return undefined
      const Prefix = `${reportFolder(ground)}/`
      return () => aws.call('s3', 'ListObjectsV2', { Bucket, Prefix, MaxKeys: 1 }, options)
    }
    case 's3:GetObject': {
      if (need.resource !== reportObjects(ground)) return undefined
      return () => aws.call('s3', 'GetObject', { Bucket, Key: reportKey(ground) }, options)
    }
    case 'ecr:BatchGetImage': {
      if (image === undefined) return undefined
      const { account: registryId, repository: repositoryName, reference } = image
      const imageId = 'tag' in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }
      const request = { registryId, repositoryName, imageIds: [imageId] }
      return () => aws.call('ecr', 'BatchGetImage', request, options)
    }
    default:
      return undefined
  }
}
