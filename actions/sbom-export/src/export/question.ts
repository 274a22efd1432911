/** What is to be exported, read from the inputs. All that can be wrong with them is found here, before any effect. */
import { parseArn, partitionOf } from '@aws-delivery-actions/aws'
import { attempt, throwTogether, UserError } from '@aws-delivery-actions/host'
import { ecrRegistryOf, FormProblem, parseReference } from '@aws-delivery-actions/oci'
import type { Inputs } from '../inputs.js'
import { mostValues } from '../inspector-filter.js'

export type Question = {
  readonly subject: Subject
  /** Of the image or the key; undefined: the environment's. */
  readonly region: string | undefined
  readonly format: ReportFormat
  /** Undefined with `reportId`: the report tells. */
  readonly destination: Destination | undefined
  readonly reportId: string | undefined
  /** Milliseconds. */
  readonly scanTimeout: number
  readonly queueTimeout: number
  readonly timeout: number
}

export type ReportFormat = 'CYCLONEDX_1_4' | 'SPDX_2_3'

export type Subject = ImageSubject | FleetSubject | { readonly kind: 'report' }

export type ImageSubject = {
  readonly kind: 'image'
  /** As it was given. */
  readonly text: string
  readonly partition: string
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly reference: { readonly tag: string } | { readonly digest: string }
}

export type FleetSubject = {
  readonly kind: 'fleet'
  readonly repositories: readonly string[]
  readonly tags: readonly string[]
  readonly accounts: readonly string[]
}

export type Destination = {
  readonly bucket: string
  /** Without slashes at its ends; empty for none. */
  readonly keyPrefix: string
  readonly kmsKeyArn: string
}

type Story = NonNullable<ConstructorParameters<typeof UserError>[1]>

const formats = { cyclonedx: 'CYCLONEDX_1_4', spdx: 'SPDX_2_3' } as const

/** @throws {UserError} */
export function questionFrom(inputs: Inputs): Question {
  const problems: UserError[] = []
  const subject = attempt(() => subjectFrom(inputs), problems)
  const reportId = attempt(() => reportIdFrom(inputs), problems)
  const destination = inputs['report-id'] ? undefined : destinationFrom(inputs, problems)
  const keyRegion = parseArn(destination?.kmsKeyArn ?? '')?.region
  const region = subject?.kind === 'image' ? subject.region : keyRegion
  if (region !== undefined && keyRegion !== undefined && region !== keyRegion) {
    problems.push(
      new UserError(`the key is in ${keyRegion}, and the image in ${region}`, {
        where: 'the input kms-key-arn',
        expected: `a key in ${region}: bucket, key and image must be in one Region`,
      }),
    )
  }
  throwTogether(problems)
  return {
    subject: subject ?? { kind: 'report' },
    region,
    format: formats[inputs['report-format']],
    destination,
    reportId,
    scanTimeout: inputs['scan-timeout'],
    queueTimeout: inputs['queue-timeout'],
    timeout: inputs.timeout,
  }
}

/** @throws {UserError} for what is no image of a private ECR registry. */
export function imageFrom(text: string): ImageSubject {
  const { registry, repository, tag, digest } = referenceFrom(text)
  const found = ecrRegistryOf(registry)
  if (found?.kind !== 'private') {
    const isBare = !text.toLowerCase().startsWith(registry)
    throw wrongInput(
      'image',
      isBare
        ? 'no registry is named'
        : `${registry} is no private registry of Amazon ECR, so Amazon Inspector does not scan it`,
      {
        expected: 'ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG, or @sha256:… in place of the tag',
        mend: 'for an image elsewhere make an SBOM with a scanner and use mode=transform',
      },
    )
  }
  const { account, region } = found
  return {
    kind: 'image',
    text,
    partition: partitionOf(region) ?? 'aws',
    account,
    region,
    repository,
    reference: digest === undefined ? { tag: tag ?? 'latest' } : { digest },
  }
}

/** @throws {UserError} */
export function bucketFrom({ bucket = '' }: Inputs): string {
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return bucket
  if (bucket === '') {
    throw wrongInput('bucket', 'bucket is missing', {
      expected: 'the bucket that Amazon Inspector writes the report to',
    })
  }
  throw wrongInput('bucket', 'this is no name of a bucket', {
    expected: 'the name alone, such as acme-sbom-eu-west-1; the rest of a path goes into key-prefix',
  })
}

/** @throws {UserError} */
export function keyFrom({ 'kms-key-arn': arn = '' }: Inputs): string {
  const { service, region, resource = '' } = parseArn(arn) ?? {}
  if (service === 'kms' && region !== '' && /^key\/[\w-]+$/.test(resource)) return arn
  const problem =
    arn === ''
      ? 'kms-key-arn is missing'
      : resource.startsWith('alias/')
        ? 'Amazon Inspector takes no alias'
        : 'this is no ARN of a key'
  throw wrongInput('kms-key-arn', problem, {
    expected: 'arn:aws:kms:REGION:ACCOUNT:key/ID of a customer-managed symmetric key',
  })
}

/**
 * What S3 joins with slashes must not bring its own.
 * @throws {UserError} for a prefix that a path would be made shorter by, which S3 takes as it stands.
 */
export function prefixFrom({ 'key-prefix': text = '' }: Inputs): string {
  const prefix = text.replace(/^\/+|\/+$/g, '')
  if (prefix === '') return ''
  const odd = prefix.split('/').find((part) => ['', '.', '..'].includes(part))
  if (odd === undefined && !/[\p{Cc}\\]/u.test(prefix)) return prefix
  throw wrongInput('key-prefix', 'this is no prefix of keys', {
    expected:
      'names joined by single slashes, such as inspector/nightly, without . and .. and without the bucket',
  })
}

function subjectFrom(inputs: Inputs): Subject {
  const { image, repositories, accounts } = inputs
  const tags = inputs['image-tags']
  const isFleet = repositories.length + tags.length + accounts.length > 0
  if (image !== undefined && isFleet) {
    throw wrongInput('image', 'an image and a fleet are asked for at once', {
      expected: 'either image, or repositories, image-tags and accounts',
    })
  }
  if (image !== undefined) return exactImageFrom(image)
  if (isFleet) return fleetFrom({ kind: 'fleet', repositories, tags, accounts })
  if (inputs['report-id']) return { kind: 'report' }
  throw wrongInput('image', 'nothing is asked for', {
    expected: 'an image in Amazon ECR, or for a fleet repositories, image-tags or accounts',
  })
}

/** What \`latest\` may be by now is not guessed. */
function exactImageFrom(text: string): ImageSubject {
  const image = imageFrom(text)
  const { tag, digest } = referenceFrom(text)
  if (tag !== undefined || digest !== undefined) return image
  throw wrongInput('image', 'neither a tag nor a digest is named', {
    expected: `${text}:TAG or ${text}@sha256:…`,
    mend: `for all images of the repository leave image out, and use repositories: ${image.repository}`,
  })
}

function fleetFrom(fleet: FleetSubject): FleetSubject {
  const lists = { repositories: fleet.repositories, 'image-tags': fleet.tags, accounts: fleet.accounts }
  for (const [name, values] of Object.entries(lists)) {
    if (values.length <= mostValues) continue
    throw wrongInput(name, `${values.length} values are given`, {
      expected: `at most ${mostValues}: one report of Amazon Inspector takes no more`,
      mend: 'leave the list out to get all, or make several runs',
    })
  }
  const noName = fleet.repositories.find((name) => !/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(name))
  if (noName !== undefined) {
    throw wrongInput('repositories', `${noName} is no name of a repository`, {
      expected: 'names such as team/api, without registry, tag and wildcards',
    })
  }
  return fleet
}

function reportIdFrom({ 'report-id': id }: Inputs): string | undefined {
  if (id === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id
  throw wrongInput('report-id', 'this is no id of a report', {
    expected: 'one such as 5f0ba4d1-53b4-4c9c-8a3b-2d8a4e0f7c11, as an earlier run told it',
  })
}

function destinationFrom(inputs: Inputs, problems: UserError[]): Destination | undefined {
  const bucket = attempt(() => bucketFrom(inputs), problems)
  const kmsKeyArn = attempt(() => keyFrom(inputs), problems)
  const keyPrefix = attempt(() => prefixFrom(inputs), problems)
  if (bucket === undefined || kmsKeyArn === undefined || keyPrefix === undefined) return undefined
  return { bucket, keyPrefix, kmsKeyArn }
}

function referenceFrom(text: string) {
  try {
    return parseReference(text)
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error
    const picture = [text, `${' '.repeat(error.at)}${'^'.repeat(error.length)}`]
    throw wrongInput('image', error.message, { picture, expected: error.expected })
  }
}

function wrongInput(name: string, message: string, story: Story): UserError {
  return new UserError(message, { where: `the input ${name}`, ...story })
}
