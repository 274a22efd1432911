/** Where the rows of an image lie: the folders by account and Region, and the names of the files by digest. */
import type { Image } from '../document.js'
import type { TableName } from './columns.js'

export type Partition = {
  /** `none` where the image tells none: an empty name is no folder. */
  readonly account: string
  readonly region: string
  /** `YYYY-MM-DD`, where every export is kept. */
  readonly day?: string
}

const none = 'none'

/** What a document says is hostile: nothing but an account and a Region becomes a folder. */
export function partitionOf({ account, region }: Pick<Image, 'account' | 'region'>, day?: string): Partition {
  return {
    account: /^\d{12}$/.test(account) ? account : none,
    region: /^[a-z]{2,4}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region) ? region : none,
    ...(day === undefined ? {} : { day }),
  }
}

/** Whether the one tells less than the other of where an image is, and nothing else: the image may be the same. */
export function isVaguer(one: Partition, other: Partition): boolean {
  const fits = (said: string, other: string) => said === none || said === other
  return !isSamePlace(one, other) && fits(one.account, other.account) && fits(one.region, other.region)
}

/** On whatever day. */
export function isSamePlace(one: Partition, other: Partition): boolean {
  return one.account === other.account && one.region === other.region
}

/** How much of where an image is it leaves open: nothing (0), the Region or the account, or both (2). */
export function vagueness({ account, region }: Partition): number {
  return [account, region].filter((said) => said === none).length
}

/** `account=111122223333/region=eu-west-1` */
export function folderOf({ account, region, day }: Partition): string {
  return [`account=${account}`, `region=${region}`, ...(day === undefined ? [] : [`day=${day}`])].join('/')
}

/** The partition that a folder stands for; undefined for any other. */
export function partitionFrom(folder: string): Partition | undefined {
  const [, account, region, day] =
    /^account=(\d{12}|none)\/region=([a-z0-9-]+)(?:\/day=(\d{4}-\d\d-\d\d))?$/.exec(folder) ?? []
  if (account === undefined || region === undefined) return undefined
  return { account, region, ...(day === undefined ? {} : { day }) }
}

/** One file an image up to so many, then few files for all: many small ones are slow to read. */
const mostSingleFiles = 64

/** Rows of a file before its images are spread over sixteen. */
export const mostRowsInFile = 400_000

/** `sha256-0f2f….parquet` for one image, `images.parquet` for all, `images-0f.parquet` for those that start so. */
export type FileName =
  | { readonly kind: 'single'; readonly sha: string }
  | { readonly kind: 'shared'; readonly prefix: string }

export function fileName(name: FileName): string {
  if (name.kind === 'single') return `${name.sha.replace(':', '-')}.parquet`
  return name.prefix === '' ? 'images.parquet' : `images-${name.prefix}.parquet`
}

/** What a file of ours is named after; undefined for a file of someone else. */
export function parseFileName(file: string): FileName | undefined {
  const [, algorithm, hex] = /^([a-z0-9]+)-([0-9a-f]{32,128})\.parquet$/.exec(file) ?? []
  if (algorithm !== undefined && hex !== undefined) return { kind: 'single', sha: `${algorithm}:${hex}` }
  const shared = /^images(?:-([0-9a-f]{1,8}))?\.parquet$/.exec(file)
  return shared === null ? undefined : { kind: 'shared', prefix: shared[1] ?? '' }
}

export function holds(name: FileName, sha: string): boolean {
  return name.kind === 'single' ? name.sha === sha : hexOf(sha).startsWith(name.prefix)
}

/** In which file each image belongs. It depends on what there is, not on how it came to be there. */
export function placeImages(shas: readonly string[], rows: number): (sha: string) => FileName {
  if (shas.length <= mostSingleFiles) return (sha) => ({ kind: 'single', sha })
  let length = 0
  for (let share = rows; share > mostRowsInFile; share /= 16) length++
  return (sha) => ({ kind: 'shared', prefix: hexOf(sha).slice(0, length) })
}

/** `sbom/account=111122223333/region=eu-west-1/sha256-0f2f….parquet` */
export function pathOf(table: TableName, partition: Partition, name: FileName): string {
  return `${table}/${folderOf(partition)}/${fileName(name)}`
}

function hexOf(sha: string): string {
  return sha.slice(sha.indexOf(':') + 1)
}
