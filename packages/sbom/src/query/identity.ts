/** What a package is called: a document has one name for it, and its package URL may tell another. */
import type { Ecosystem } from '../document.js'
import { nameInFull, nameKey } from '../package-name.js'
import { parsePackageUrl } from '../package-url.js'
import { versionKey } from '../versions/order.js'

export type Identity = {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Empty where nothing tells it. */
  readonly namespace: string
  /** With the epoch; empty where nothing tells it. */
  readonly version: string
  /** Where its package URL tells one that has no ecosystem of its own: `pkg:composer`. */
  readonly type?: string
}

/** By the name of the document, which stands first, and by that of the package URL where it is another one. */
export function identitiesUnder(purl: string, own: Identity): readonly Identity[] {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return [own]
  const { namespace, name } = parsed
  const documented = { ...own, namespace, type: typeIn(purl) }
  if (name === own.name) return [documented]
  // Of what else it is called nobody tells the type.
  const { type: _, ...told } = { ...documented, name }
  return isSameIdentity(documented, told) ? [documented] : [documented, told]
}

/** Of one ecosystem and version. */
function isSameIdentity(one: Identity, other: Identity): boolean {
  const { ecosystem } = one
  return (
    nameKey(ecosystem, one) === nameKey(ecosystem, other) &&
    nameInFull(ecosystem, one).namespace === nameInFull(ecosystem, other).namespace
  )
}

/** As SQL gets it: what stands before the first slash. */
export function typeIn(purl: string): string {
  return purl.toLowerCase().split('/')[0] ?? ''
}

/** `json npm `, the beginning of a line. */
export function keyStart(packagekey: string, ecosystem?: Ecosystem): string {
  return `${keyWord(packagekey)} ${ecosystem === undefined ? '' : `${ecosystem} `}`
}

/** An identity as one line of text. No key of a version holds a blank; the namespace is last. */
export function keyLine(identity: Identity): string {
  const { ecosystem, version } = identity
  const { namespace } = nameInFull(ecosystem, identity)
  return `${keyStart(nameKey(ecosystem, identity), ecosystem)}${versionKey(ecosystem, version)} ${keyWord(namespace)}`
}

/** A name may hold what ends a word or a line. */
export function keyWord(text: string): string {
  return text.replace(/[\s%]/g, encodeURIComponent)
}
