/** Which image a document is about, out of what it says here and there and what its name says. */
import { partitions } from '@aws-delivery-actions/aws/partitions'
import type { Component, Image } from '../document.js'
import { parsePackageUrl } from '../package-url.js'
import { listOf, member, propertiesOf, textOf } from './json.js'
import { limits } from './limits.js'

/** What one place tells. Absent where it tells nothing. */
export type ImageHint = { readonly [Fact in keyof Image]?: string } & {
  /** `registry/name:tag`, with or without a digest. */
  readonly reference?: string
}

/** From what each place tells, the surest first. */
export function imageFrom(hints: readonly ImageHint[]): Image {
  const told = (fact: keyof ImageHint) => hints.map((hint) => hint[fact] ?? '').find(isTelling) ?? ''
  const references = hints.map((hint) => hint.reference ?? '').filter(isTelling)
  // A folder that was looked through has its path for a name: it is the same in every build.
  const reference = references.find((text) => !isFolder(text)) ?? references[0] ?? ''
  const ecr = ecrPartsOf(reference)
  const digest = told('digest')
  const account = told('account') || ecr.account
  const region = told('region') || ecr.region
  const repository = told('repository') || ecr.repository
  return {
    digest,
    arn: told('arn') || arnOf({ digest, account, region, repository }) || reference,
    account,
    region,
    repository: repository || repositoryIn(reference),
    architecture: told('architecture'),
    operatingSystem: told('operatingSystem'),
  }
}

function isTelling(text: string): boolean {
  return text !== '' && text.length <= limits.field
}

function isFolder(name: string): boolean {
  return /^(?:[./\\]|[A-Za-z]:[\\/])/.test(name)
}

function arnOf(parts: Pick<Image, 'digest' | 'account' | 'region' | 'repository'>): string {
  const { digest, account, region, repository } = parts
  if ([digest, account, region, repository].includes('')) return ''
  return `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}/${digest}`
}

function partitionOf(region: string): string {
  const found = Object.entries(partitions).find(
    ([, { regions, regionPattern }]) => regions.includes(region) || regionPattern.test(region),
  )
  return found?.[0] ?? 'aws'
}

const inspectorKey =
  /arn:(aws[a-z-]*):ecr:([a-z0-9-]+):(\d{12}):repository[_/]([^:]+?)_(sha256:[0-9a-f]{64})(?![0-9a-f])/

/** The key of Amazon Inspector's object, wherever its last part was kept. */
export function hintOfKey(name: string): ImageHint {
  const start = Math.max(name.lastIndexOf('arn:aws'), name.lastIndexOf('arn%3Aaws'))
  if (start === -1) return {}
  const [, partition, region, account, repository, digest] =
    inspectorKey.exec(decoded(name.slice(start))) ?? []
  if (digest === undefined || region === undefined || account === undefined || repository === undefined)
    return {}
  const arn = `arn:${partition}:ecr:${region}:${account}:repository/${repository}/${digest}`
  return { arn, digest, region, account, repository }
}

/** A digest in any other name of a file. What lies in one folder is not of one image. */
export function hintOfFileName(name: string): ImageHint {
  const file = decoded(name.split(/[\\/]/).at(-1) ?? '')
  const digest = [...file.matchAll(/sha256[:_-]([0-9a-f]{64})(?![0-9a-f])/g)].at(-1)?.[1]
  return digest === undefined ? {} : { digest: `sha256:${digest}` }
}

/** CycloneDX's `metadata`. */
export function hintOfMetadata(metadata: unknown): ImageHint {
  const subject = member(metadata, 'component')
  const own = new Map(propertiesOf(metadata).map(({ name, value }) => [name, value]))
  const purl = hintOfPackageUrl(textOf(subject, 'purl'))
  const repoDigest = repoDigestOf(subject)
  const account = own.get('accountId') ?? ''
  return {
    digest:
      wholeDigest(own.get('imageId')) ??
      digestIn(repoDigest) ??
      purl.digest ??
      wholeDigest(textOf(subject, 'version')) ??
      digestIn(textOf(subject, 'name')) ??
      '',
    account: /^\d{12}$/.test(account) ? account : '',
    operatingSystem: own.get('operatingSystem') ?? '',
    architecture: (own.get('architecture') ?? '') || (purl.architecture ?? ''),
    reference: referenceFrom(textOf(subject, 'name'), repoDigest, purl.reference ?? ''),
  }
}

/** An image that was pushed to several repositories has another digest in each: the one of the name counts. */
function repoDigestOf(subject: unknown): string {
  const digests = propertiesOf(subject)
    .filter(({ name }) => name === 'aquasecurity:trivy:RepoDigest')
    .map(({ value }) => value)
  const repository = repositoryIn(textOf(subject, 'name'))
  return digests.find((text) => repositoryIn(text) === repository) ?? digests[0] ?? ''
}

/** Of a whole image only its configuration's digest may be known: better than nothing, told by nothing else. */
export function weakHintOfMetadata(metadata: unknown): ImageHint {
  const id = propertiesOf(member(metadata, 'component')).find(
    ({ name }) =>
      name === 'amazon:inspector:sbom_generator:image_id' || name === 'aquasecurity:trivy:ImageID',
  )
  return { digest: wholeDigest(id?.value) ?? '' }
}

/** Amazon Inspector's `name` and `documentNamespace`; the name that others give is the image's reference. */
export function hintOfSpdx(name: string, namespace: string): ImageHint {
  const [, account, repository, digest] = /^(\d{12})\/ECR\/([^:]+)\/(sha256:[0-9a-f]{64})$/.exec(name) ?? []
  const [, operatingSystem, architecture] =
    /^(?:EC2|ECR|LAMBDA|AWS_[A-Z_]+):\/\/[^/]*\/([^/]+)\/[^/]*\/([^/]*)$/.exec(namespace) ?? []
  return {
    digest: digest ?? digestIn(name) ?? '',
    account: account ?? /^(\d{12})\//.exec(name)?.[1] ?? '',
    repository: repository ?? '',
    architecture: architecture ?? '',
    operatingSystem: operatingSystem === 'null' ? '' : (operatingSystem ?? ''),
    reference: /^\d{12}\//.test(name) ? '' : name,
  }
}

/** A package of SPDX that is the image itself. */
export function hintOfPackage(item: unknown, purl: string): ImageHint {
  const repoDigest = [...listOf(item, 'attributionTexts'), ...listOf(item, 'annotations')]
    .map((text) => (typeof text === 'string' ? text : textOf(text, 'comment')))
    .find((text) => text.startsWith('RepoDigest: '))
  const told = hintOfPackageUrl(purl)
  const version = wholeDigest(textOf(item, 'versionInfo')) ?? ''
  return { ...told, digest: digestIn(repoDigest ?? '') ?? (told.digest || version) }
}

/** `subject` of an in-toto statement: of several names that one image has, the most telling. */
export function hintOfSubject(subject: unknown): ImageHint {
  const subjects = Array.isArray(subject) ? subject : []
  const hex = textOf(member(subjects[0], 'digest'), 'sha256')
  const told = subjects
    .filter((one) => textOf(member(one, 'digest'), 'sha256') === hex)
    .map((one) => hintOfSubjectName(textOf(one, 'name')))
  const named = told.find(({ reference = '' }) => ecrPartsOf(reference).account !== '') ?? told[0] ?? {}
  return { ...named, digest: wholeDigest(`sha256:${hex}`) ?? named.digest ?? '' }
}

/** BuildKit's are package URLs, cosign's are references with their registry; others are names of files. */
function hintOfSubjectName(name: string): ImageHint {
  if (/^pkg:/i.test(name)) return hintOfPackageUrl(name)
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/[a-z0-9]/.test(name) ? { reference: name } : {}
}

/** An operating system among the components, or a package that names its distribution. */
export function operatingSystemOf({ type, name, version, purl }: Component): string {
  if (type === 'operating-system') return version === '' ? name : `${name} ${version}`
  const distro = purl.includes('distro=') ? (parsePackageUrl(purl)?.qualifiers.distro ?? '') : ''
  return /^[a-z-]+-\d/i.test(distro) ? distro.replace(/-(?=\d)/, ' ') : ''
}

function hintOfPackageUrl(purl: string): ImageHint {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined || !['oci', 'docker'].includes(parsed.type)) return {}
  const { namespace, name, version, qualifiers } = parsed
  const url = qualifiers.repository_url ?? ''
  const [, platform = ''] = (qualifiers.platform ?? '').split('/')
  return {
    digest: wholeDigest(version) ?? '',
    architecture: qualifiers.arch ?? platform,
    // Of an OCI artifact the URL tells all; of Docker's the registry, which may also be the first part of the name.
    reference: parsed.type === 'oci' ? url : [url, namespace, name].filter((part) => part !== '').join('/'),
  }
}

/** The most telling of three ways to name an image: with its registry. */
function referenceFrom(name: string, repoDigest: string, url: string): string {
  const ecr = [name, repoDigest, url].find((text) => ecrPartsOf(text).account !== '')
  return ecr ?? (name || repoDigest || url)
}

type EcrParts = { readonly account: string; readonly region: string; readonly repository: string }

const resource = /^arn:aws[a-z-]*:ecr:([a-z0-9-]+):(\d{12}):repository\/([^:]+)\/(sha256:[0-9a-f]{64})$/

const privateRegistry =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on\.aws|on\.amazonwebservices)[a-z.]*\/([a-z0-9][a-z0-9._/-]*)/

function ecrPartsOf(reference: string): EcrParts {
  const [, ownRegion, ownAccount = '', ownRepository = ''] = resource.exec(reference) ?? []
  if (ownRegion !== undefined) return { account: ownAccount, region: ownRegion, repository: ownRepository }
  const [, account = '', region = '', repository = ''] = privateRegistry.exec(reference) ?? []
  return { account, region, repository }
}

function repositoryIn(reference: string): string {
  if (isFolder(reference)) return ''
  const bare = reference.replace(/@sha256:.*$/s, '')
  return bare.replace(/:[\w.-]+$/, '')
}

function wholeDigest(text: string | undefined): string | undefined {
  return /^(?:sha256:)?sha256:([0-9a-f]{64})$/.test(text ?? '') ? `sha256:${text?.slice(-64)}` : undefined
}

function digestIn(text: string): string | undefined {
  const hex = /@sha256:([0-9a-f]{64})(?![0-9a-f])/.exec(text)?.[1]
  return hex === undefined ? undefined : `sha256:${hex}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
