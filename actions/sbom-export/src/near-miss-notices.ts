/** What a query may mean and does not ask for, in sentences. */
import type { NearMiss } from '@aws-delivery-actions/sbom/query'
import { counted } from './counted.js'

export type NearPackage = {
  /** What tells images apart. */
  readonly image: string
  /** With the version. */
  readonly name: string
  readonly miss: NearMiss
}

/** More are no longer read. */
const mostNotices = 10

export function nearMissNotices(packages: readonly NearPackage[]): readonly string[] {
  const groups = new Map<string, NearPackage[]>()
  for (const one of packages) {
    const key = `${one.miss.query}\0${one.miss.why}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [one])
    else known.push(one)
  }
  const notices = [...groups.values()].map(inWords).sort()
  if (notices.length <= mostNotices) return notices
  return [...notices.slice(0, mostNotices), `${notices.length - mostNotices} more are near`]
}

/** `tar 1.34 in 27 images is of deb, not npm, so it does not count: ask deb:tar<1.35` */
function inWords(packages: readonly NearPackage[]): string {
  const names = [...new Set(packages.map(({ name }) => name))].sort()
  const images = new Set(packages.map(({ image }) => image)).size
  const [name = ''] = names
  const others = names.length === 1 ? '' : ` (and ${counted(names.length - 1, 'other version')})`
  const [{ miss } = { miss: { query: '', why: '' } }] = packages
  return `${name}${others} in ${counted(images, 'image')} ${miss.why}, so it does not count: ask ${miss.query}`
}
