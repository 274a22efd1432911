/** Names that a document needs and the one it was made of may not have. */
import { createHash } from 'node:crypto'
import type { Image } from '../document.js'
import { documentTime } from '../document-time.js'
import type { Foreword } from '../normalize.js'

/** The same for the same content of the same image, so that a document that is made twice is one. */
export function documentId({ facts, sourceName }: Foreword, format: string): string {
  const { image, createdAt, components, vulnerabilities } = facts
  const told = [format, image.digest || sourceName, image.arn, createdAt, components, vulnerabilities]
  const hex = createHash('sha256').update(JSON.stringify(told)).digest('hex')
  // A UUID of version 8, made of what its maker likes.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return parts.join('-')
}

/** In UTC without fractions, as both formats take it. */
export function timeOf({ facts, now }: Foreword): string {
  const told = documentTime(facts.createdAt)
  const time = told === undefined ? now : new Date(told)
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** What the document is about, in one word. */
export function subjectName({ facts, sourceName }: Foreword): string {
  return facts.image.arn || facts.image.digest || (sourceName.split(/[\\/]/).at(-1) ?? '') || 'sbom'
}

const byFirstWord: Readonly<Record<string, string>> = { amazon: 'amzn', red: 'redhat' }

/** `debian` of `Debian GNU/Linux 12` and of `DEBIAN_12`. */
export function distributionOfImage({ operatingSystem }: Image): string {
  const word = /^[a-z]+/.exec(operatingSystem.toLowerCase())?.[0] ?? ''
  return Object.hasOwn(byFirstWord, word) ? (byFirstWord[word] as string) : word
}

/** Gives each component a name of its own within the document. */
export class References {
  readonly #taken = new Set<string>()
  readonly #fits: RegExp
  readonly #fallback: string

  /** @param fits What a reference looks like. @param fallback What stands before a number in place of others. */
  constructor(fits: RegExp, fallback: string) {
    this.#fits = fits
    this.#fallback = fallback
  }

  /** The first component with a reference keeps it. */
  take(wanted: string): string {
    const isFree = this.#fits.test(wanted) && !this.#taken.has(wanted)
    const taken = isFree ? wanted : this.#next()
    this.#taken.add(taken)
    return taken
  }

  get all(): Iterable<string> {
    return this.#taken
  }

  #next(): string {
    let number = this.#taken.size + 1
    while (this.#taken.has(`${this.#fallback}${number}`)) number++
    return `${this.#fallback}${number}`
  }
}
