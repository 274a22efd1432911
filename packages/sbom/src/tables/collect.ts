/** From a document to the facts of its image. */
import { createHash } from 'node:crypto'
import { Components } from '../components.js'
import type { Component, Image, Vulnerability } from '../document.js'
import { plausibleTime } from '../document-time.js'
import { nameKey } from '../package-name.js'
import { limits } from '../read/limits.js'
import type { DocumentFacts, Visitor } from '../read.js'
import { versionKey } from '../versions.js'
import {
  Facts,
  type FactsOfImage,
  mergePackages,
  mergeVulnerabilities,
  type PackageFact,
  packageKey,
  vulnerabilityKey,
} from './facts.js'
import { contentsOf } from './superseded.js'
import { withoutSynonyms } from './synonyms.js'
import { vulnerabilityFact, wellFormed } from './vulnerability-fact.js'

/** What else is known of a vulnerability of a component. */
export type Enrichment = (component: Component, vulnerability: Vulnerability) => Vulnerability

export type Collector = {
  /** To be given to `readSbom`. */
  readonly visitor: Visitor
  /**
   * To be called once, after the document was read.
   * @param place Where the document lies, the same in every run: what comes to lie there takes its place. It is what the
   * image is called where the document does not say it.
   */
  finish(document: DocumentFacts, place: string, enrich?: Enrichment): Collected
}

export type Collected = FactsOfImage & {
  /** Vulnerabilities of something that the document does not list, each once. */
  readonly dangling: readonly string[]
}

/** @param now Milliseconds since 1970: what was made later was not. */
export function collectFacts(now: number, texts: Texts = new Texts()): Collector {
  const packages = new Facts(packageKey, mergePackages)
  const components = new Components()
  const found: Vulnerability[] = []
  return {
    visitor: {
      component(component) {
        packages.add(packageFact(component, texts))
        components.add(component)
      },
      vulnerability(vulnerability) {
        found.push(vulnerability)
      },
    },
    finish(document, place, enrich = (_, vulnerability) => vulnerability) {
      const vulnerabilities = new Facts(vulnerabilityKey, mergeVulnerabilities)
      const dangling = new Set<string>()
      for (const vulnerability of found) {
        const affected = components.affectedBy(vulnerability)
        if (affected === undefined) dangling.add(vulnerability.id)
        for (const { component, vulnerability: own } of affected ?? []) {
          vulnerabilities.add(vulnerabilityFact(component, enrich(component, own)))
        }
      }
      const facts = withoutSynonyms({ packages: packages.all(), vulnerabilities: vulnerabilities.all() })
      return {
        image: imageFacts(document, place, now),
        source: sourceOf(document),
        contents: contentsOf(facts),
        ...facts,
        dangling: [...dangling],
      }
    },
  }
}

function packageFact(component: Component, texts: Texts): PackageFact {
  const { name, version, fullVersion, ecosystem, purl, license, path } = component
  return {
    package: texts.keep(name),
    packageversion: texts.keep(version),
    packagekey: texts.keep(nameKey(ecosystem, component)),
    ecosystem,
    versionkey: texts.keep(versionKey(ecosystem, fullVersion)),
    purl: texts.keep(purl),
    otherpurls: '',
    license: texts.keep(license),
    path: texts.keep(path),
  }
}

function imageFacts({ image, createdAt }: DocumentFacts, place: string, now: number) {
  return {
    sha: shaOf(image, place),
    imagearn: wellFormed(image.arn === '' ? place : image.arn),
    otherarns: '',
    operatingsystem: wellFormed(image.operatingSystem),
    exportedat: plausibleTime(createdAt, now),
  }
}

/** The tools without their versions: a newer one takes the place of an older one. */
function sourceOf({ format, tools }: DocumentFacts): string {
  return [format, ...tools.map((tool) => withoutVersion(tool.slice(0, limits.field))).sort()].join('\n')
}

/** `syft-v1.2.3` and `syft 1.2.3` are `syft`. */
function withoutVersion(tool: string): string {
  const lastWord = tool.lastIndexOf(' ') + 1
  const word = tool.slice(lastWord)
  if (/^v?\d/.test(word) && lastWord > 0) return tool.slice(0, lastWord - 1)
  const dash = word.search(/-v?\d/)
  return dash === -1 ? tool : tool.slice(0, lastWord + dash)
}

/**
 * What the tables tell images apart by. Without a digest it is made of what the document calls its subject and of where
 * it lies: of its content, each new document would stand beside the one before.
 */
function shaOf({ digest, arn }: Image, place: string): string {
  if (/^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest)) return digest
  const hash = createHash('sha256').update(JSON.stringify([arn, place]))
  return `document:${hash.digest('hex')}`
}

/** The images of a fleet hold the same packages: each text is kept once. */
export class Texts {
  readonly #known = new Map<string, string>()

  keep(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size > mostTexts) this.#known.clear()
    const kept = wellFormed(text)
    this.#known.set(text, kept)
    return kept
  }
}

/** Then it begins anew, so that it stays small whatever a fleet holds. */
const mostTexts = 200_000
